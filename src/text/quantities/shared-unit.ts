/** Units that stand behind another number or a modifier: "16 and 17 percent", "from 9 to 18 million euros", "two or more hours". */
import { formAt } from '../form-at.ts';
import type { Word } from '../words.ts';
import { modifierBehind } from './modifiers.ts';
import type { QuantitySource } from './quantity-source.ts';
import { type ReadUnit, unitBehind } from './unit-behind.ts';
import { readNumber } from './written-number.ts';

/** The unit of a number that has none of its own, behind the next one or a modifier; its own words end where the first number's do. */
export function sharedUnit(source: QuantitySource, to: number): ReadUnit | null {
  const { all, taken } = source;
  const modifier = modifierBehind(all, to);
  if (modifier) return unitBehind(source, modifier.to);
  const next = to + 1;
  if (!/^(?:and|or)$/.test(formAt(all, to)) || taken.has(next)) return null;
  const second = readNumber(source, next);
  const unit = second && unitBehind(source, second.to);
  return unit && { ...unit, to };
}

/** Words that a change is told by: what stands behind them "from" and "to" are two numbers. */
const CHANGE =
  /^(?:r[iou]s[eni]|fall|fell|gr[eo]w|increas|decreas|cut|rais|lower|reduc|drop|declin|doubl|tripl|trebl|halv|went|up$|down$|chang|mov|expand|extend|shr[aiu]nk|climb|jump|slip|improv|widen|narrow)/;
/** How far in front of "from" they stand, in words. */
const CHANGE_REACH = 3;

/** "rose from 9.4 million to 18.2 million": not between them. */
export function isChange(all: readonly Word[], from: number): boolean {
  return (
    formAt(all, from) === 'from' &&
    all.slice(Math.max(0, from - CHANGE_REACH), from).some(({ form }) => CHANGE.test(form))
  );
}
