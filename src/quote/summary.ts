/** The answer in one sentence. It speaks of the sources, never of the world. */
import { formatArticle, formatPlace } from '../citation/format-citation.ts';
import type { Citation, Quote, QuoteCheck } from '../domain.ts';
import type { Statistics } from '../library/library.ts';
import type { Finding } from './finding.ts';

interface Told {
  readonly quote: Quote;
  readonly short: boolean;
  readonly statistics: Statistics;
  readonly elsewhere: boolean;
  readonly first: Finding | undefined;
}

/** One sentence that a moderator could post. */
export function summaryOf(check: Omit<QuoteCheck, 'summary'>, told: Told): string {
  const [first] = check.matches;
  const place = first ? placeOf(first.citation) : '';
  const prefix = told.elsewhere ? `Not in “${told.quote.article}”: ` : '';
  return (
    prefix +
    capital(
      `${wordingSentence(check, told, place)}${speakerClause(check, told)}${contextClause(check)}`,
      told.elsewhere,
    )
  );
}

function wordingSentence(
  check: Omit<QuoteCheck, 'summary'>,
  { short, statistics }: Told,
  place: string,
): string {
  const [first] = check.matches;
  switch (check.wording) {
    case 'verbatim':
      if (short)
        return `these words stand in ${count(check.matches.length, 'place')}, first in ${place}, but so few words prove little`;
      return `these are the printed words of ${place}`;
    case 'edited':
      return `these are the words of ${place}, and what was left out or put in is marked`;
    case 'altered': {
      const change = first?.changes[0];
      if (!change)
        return `not quite the printed words: the wording differs from ${place}, the meaning is kept`;
      const quoted = change.quote === '' ? 'nothing' : `“${change.quote}”`;
      const printed = change.source === '' ? 'nothing' : `“${change.source}”`;
      return `not the printed words: where the quote has ${quoted}, ${place} prints ${printed}`;
    }
    case 'spliced':
      return `these words are joined from ${count(check.matches.length, 'separate place')}: ${check.matches.map(({ citation }) => placeOf(citation)).join(' and ')}`;
    case 'reworded':
      return `no passage prints these words, but ${place} makes the same statement in other words`;
    case 'not-found':
      return `no passage of the ${count(statistics.articles, 'article')} prints these words or anything close to them, which says nothing about whether they were said`;
  }
}

function speakerClause(check: Omit<QuoteCheck, 'summary'>, { quote }: Told): string {
  const [first] = check.matches;
  if (!first || check.wording === 'spliced') return '';
  switch (check.attribution) {
    case 'confirmed':
      return `, credited to ${first.speaker}`;
    case 'misattributed':
      return `; the article credits them to ${first.speaker}, not to ${quote.speaker}`;
    case 'undetermined':
      return first.voice === 'narration'
        ? `; they are the article’s own words, not a quotation of ${quote.speaker}`
        : '; the article does not say who said them';
    case 'not-asked':
      return first.speaker === null ? '' : `, credited to ${first.speaker}`;
  }
}

function contextClause({ context, matches }: Omit<QuoteCheck, 'summary'>): string {
  const note = matches.find((match) => match.contextNote !== null)?.contextNote;
  return context === 'cut' && note ? `. The cut changes what they say. ${note}` : '';
}

function placeOf(citation: Citation): string {
  return `${formatArticle(citation.article)}, ${formatPlace(citation)}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function capital(sentence: string, inside: boolean): string {
  return `${inside ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1)}.`;
}
