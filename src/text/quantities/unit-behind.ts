import { formAt } from '../form-at.ts';
import { gapBefore } from '../gap-before.ts';
import type { QuantityKind } from '../quantities.ts';
import { UNITS } from '../units.ts';
import type { Word } from '../words.ts';
import { currencyNamed } from './currencies.ts';
import type { QuantitySource } from './quantity-source.ts';

export interface ReadUnit {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** How many of the unit that quantities are compared in it is. */
  readonly factor: number;
  /** Index behind its last word. */
  readonly to: number;
}

/** Percent, currency or measure that stands at an index, behind a number and no punctuation; null for none. */
export function unitBehind({ text, all }: QuantitySource, at: number): ReadUnit | null {
  if (!all[at] || /[.;:!?,()]/.test(gapBefore(text, all, at))) return null;
  return percentage(all, at) ?? money(all, at) ?? measure(all, at);
}

function percentage(all: readonly Word[], at: number): ReadUnit | null {
  const first = formAt(all, at);
  const second = formAt(all, at + 1);
  if (first === '%' || first === 'percent' || first === 'pc') return percent(all, at + 1);
  if (first === 'per' && second === 'cent') return percent(all, at + 2);
  if (!second.startsWith('point')) return null;
  if (first === 'percentage') return { kind: 'percent', unit: 'points', factor: 1, to: at + 2 };
  if (first === 'basis') return { kind: 'percent', unit: 'points', factor: 0.01, to: at + 2 };
  return null;
}

function percent(all: readonly Word[], to: number): ReadUnit {
  const points = formAt(all, to).startsWith('point');
  return { kind: 'percent', unit: points ? 'points' : '%', factor: 1, to: points ? to + 1 : to };
}

const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
]);

/** "40 million US dollars", "5m Australian dollars", "3 euros", "20 pence". */
function money(all: readonly Word[], at: number): ReadUnit | null {
  const first = formAt(all, at);
  const nation = NATIONS.get(first);
  if (nation && formAt(all, at + 1).startsWith('dollar')) {
    return { kind: 'money', unit: nation, factor: 1, to: at + 2 };
  }
  const currency = currencyNamed(first);
  if (currency) return { kind: 'money', unit: currency, factor: 1, to: at + 1 };
  if (!/^(?:cent|cents|pence)$/.test(first)) return null;
  return { kind: 'money', unit: first === 'pence' ? 'GBP' : 'USD', factor: 0.01, to: at + 1 };
}

function measure(all: readonly Word[], at: number): ReadUnit | null {
  for (const count of [3, 2, 1]) {
    const name = Array.from({ length: count }, (_, i) => formAt(all, at + i)).join(' ');
    const unit = UNITS.get(name);
    if (unit) return { kind: unit.kind, unit: unit.base, factor: unit.factor, to: at + count };
  }
  return null;
}
