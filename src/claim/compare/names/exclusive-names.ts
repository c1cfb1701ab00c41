import { stem } from '../../../text/stem.ts';
import type { NameRun } from '../../reading/name-runs.ts';
import type { Scene, Slot } from './name-slots.ts';

/** Whether two names in one slot cannot both be right: only one can win, be born, hold the office. */
export function isExclusive(
  run: NameRun,
  { anchor, preposition }: Slot,
  { claim, pairs, anchored }: Scene,
): boolean {
  if (anchored || (anchor !== '' && OFFICES.has(stem(anchor)))) return true;
  return pairs.some(([one]) => {
    const verb = claim.words[one.at]?.form ?? '';
    if (!/^(?:is|are|was|were|be|been|became|becomes)$/.test(verb)) return ONCE.has(stem(verb));
    // "X is the capital of Y": an identity; "there is an office in Y" is none.
    const near = run.from >= one.subject.from && run.to <= one.object.to;
    return near && claim.words[0]?.form !== 'there' && preposition !== 'in';
  });
}

const stems = (forms: string): ReadonlySet<string> => new Set(forms.split(/\s+/).map(stem));

/** Verbs that one actor alone can do, or that happen once and in one place. */
const ONCE = stems(
  `win won beat defeat die died born kill killed become became elect elected found founded invent invented discover discovered
  create created devise devised direct directed write wrote written compose design designed acquire acquired buy bought appoint
  appointed nominate host hosted succeed succeeded replace replaced assassinate marry married own owned organize organise organized
  occur occurred happen happened erupt erupted locate located base based headquarter headquartered land landed crash crashed retire
  retired graduate study live lives reside work worked play played star starred represent lead led head command chair sign signed
  publish published release released lose lost carry carried move moved`,
);

/** Offices and ties of which a person has one at a time, or a place one. */
const OFFICES = stems(
  `president prime minister chancellor mayor governor senator king queen secretary chief director chairman chairwoman leader head captain
  coach manager ceo founder spokesman spokeswoman spokesperson administrator ambassador premier sultan pope archbishop bishop judge
  professor resident native citizen capital university museum institute hospital author editor commander deputy candidate counterpart
  hometown home`,
);
