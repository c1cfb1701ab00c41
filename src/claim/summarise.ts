/** One sentence for people: what the sources say and which sources were asked, never what is so. */
import type { Statistics } from '../library/library.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { ClaimJudgement } from './judge-claim.ts';

const KINDS: Readonly<Record<ClaimKind, string>> = {
  assertion: '',
  question: 'A question is carried or contradicted by no source; ',
  order: 'An order is carried or contradicted by no source; ',
  opinion: 'An opinion is settled by no source; ',
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

function bodyOf({ verdict, basis, decisive, open }: ClaimJudgement, { reports, statistics }: Scope): string {
  const sources = reports === 1 ? 'one report' : `${reports} independent reports`;
  const states = reports === 1 ? 'states' : 'state';
  const speaker = decisive.find(({ sentence }) => sentence.speaker !== null)?.sentence.speaker;
  const voice = basis === 'attributed' ? `, only in the words of ${speaker ?? 'somebody who is quoted'}` : '';
  switch (verdict) {
    case 'supported':
      return `${sources} ${states} this${voice}`;
    case 'refuted':
      return `${sources} ${states} otherwise${voice}`;
    case 'conflicting':
      return decisive.some(({ sentence }) => sentence.correction)
        ? 'an article states this, and an update or correction takes it back'
        : `the sources disagree: ${sources} speak of this, some for it and some against it`;
    case 'not-enough-evidence':
      return `sources speak of this, and none of them settles ${unsettled(open)}`;
    case 'not-found':
      return `none of ${library(statistics)} speaks of this`;
  }
}

function unsettled(open: ClaimJudgement['open']): string {
  const [first] = open;
  const wholly = !first || (open.length === 1 && first.from === 0 && first.to === first.claim.words.length);
  if (wholly) return 'it';
  const parts = open.map(({ claim, from, to }) =>
    claim.text.slice(claim.words[from]?.start ?? 0, claim.words[to - 1]?.end ?? 0),
  );
  return `“${parts.join('”, “')}”`;
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
