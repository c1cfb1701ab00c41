/** One sentence for people: what the sources say and which sources were asked, never what is so. */
import type { ClaimVerdict, Stance } from '../../domain.ts';
import type { Statistics } from '../../library/library.ts';
import type { ClaimKind } from '../reading/claim-kind.ts';
import { printedWords } from '../reading/printed-words.ts';
import type { ClaimJudgement, Finding, PartJudgement } from './judge-claim.ts';

const KINDS: Readonly<Record<ClaimKind, string>> = {
  assertion: '',
  question: 'A question is carried or contradicted by no source; ',
  order: 'An order is carried or contradicted by no source; ',
  opinion: 'An opinion is settled by no source; ',
  recommendation: 'What should be done is settled by no source; ',
  prediction: 'A prediction is settled by no source; ',
};

export interface Scope {
  readonly kind: ClaimKind;
  /** Reports that the verdict rests on; copies of one are one. */
  readonly reports: number;
  readonly statistics: Statistics;
  /** The claim's words are mostly English. */
  readonly english: boolean;
}

export function summarise(judgement: ClaimJudgement, scope: Scope): string {
  const { verdict } = judgement;
  const decided = verdict === 'supported' || verdict === 'refuted' || verdict === 'conflicting';
  const body = bodyOf(judgement, scope);
  const sentence = `${decided ? '' : KINDS[scope.kind]}${body}${scope.english ? '' : '; claims are read best in English'}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function bodyOf({ verdict, basis, decisive, parts }: ClaimJudgement, { reports, statistics }: Scope): string {
  const sources = reports === 1 ? 'one report' : `${reports} independent reports`;
  const states = reports === 1 ? 'states' : 'state';
  const speaker = decisive.find(({ sentence }) => sentence.speaker !== null)?.sentence.speaker;
  const voice = basis === 'attributed' ? `, only in the words of ${speaker ?? 'somebody who is quoted'}` : '';
  switch (verdict) {
    case 'supported':
      return `${sources} ${states} ${parts.length > 1 ? `all ${parts.length} parts of this` : 'this'}${voice}`;
    case 'refuted':
      return `${sources} ${states} otherwise${ofParts(parts, 'refuted')}${voice}`;
    case 'conflicting':
      return decisive.some(({ sentence }) => sentence.correction)
        ? 'an article states this, and an update or correction takes it back'
        : `the sources disagree: ${sources} speak of this, some for it and some against it${newer(decisive)}`;
    case 'not-enough-evidence':
      return `sources speak of this, and none of them settles ${unsettled(parts)}`;
    case 'not-found':
      return `none of ${library(statistics)} speaks of this`;
  }
}

function unsettled(parts: readonly PartJudgement[]): string {
  return parts.length < 2 ? 'it' : quoted(parts, 'not-enough-evidence');
}

/** Which parts the verdict speaks of, where a claim has several. */
function ofParts(parts: readonly PartJudgement[], verdict: ClaimVerdict): string {
  return parts.length < 2 ? '' : ` than ${quoted(parts, verdict)}`;
}

function quoted(parts: readonly PartJudgement[], verdict: ClaimVerdict): string {
  const those = parts.filter((one) => one.verdict === verdict);
  return `“${those.map(({ part }) => printedWords(part.claim, part)).join('”, “')}”`;
}

/** Which side is newer, where their articles were published on different days. */
function newer(decisive: readonly Finding[]): string {
  const latest = (stance: Stance) =>
    decisive
      .filter(({ judgement }) => judgement.stance === stance)
      .flatMap(({ sentence }) => sentence.selected.article.date ?? [])
      .sort()
      .at(-1);
  const [support, refutation] = [latest('supports'), latest('refutes')];
  if (support === undefined || refutation === undefined || support === refutation) return '';
  const [date, side] = support > refutation ? [support, 'states it'] : [refutation, 'states otherwise'];
  return `; the newest, of ${longDate(date)}, ${side}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function library({ articles, newest }: Statistics): string {
  const all = articles === 1 ? 'the one article in the library' : `the ${articles} articles`;
  return newest === null ? all : `${all}, newest of ${longDate(newest)},`;
}

function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month ? `${MONTHS[Number(month) - 1]} ` : '';
  return `${day ? `${Number(day)} ` : ''}${name}${year}`;
}
