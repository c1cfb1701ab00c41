/** The answer in one sentence. It speaks of the sources, never of the world. */
import { formatPlace, titleOf } from '../citation/format-citation.ts';
import { formatDate } from '../citation/format-date.ts';
import type { ArticleRef, Citation, Quote, QuoteCheck } from '../domain.ts';
import type { Statistics } from '../library/library.ts';

interface Told {
  readonly quote: Quote;
  readonly short: boolean;
  readonly statistics: Statistics;
  /** The articles that the asker's name for one may mean. */
  readonly named: readonly ArticleRef[];
  /** True when the words are not in the article that was named. */
  readonly elsewhere: boolean;
}

type Unsummed = Omit<QuoteCheck, 'summary'>;

/** One sentence that a moderator could post. */
export function summaryOf(check: Unsummed, told: Told): string {
  const sentence = `${wordingSentence(check, told)}${speakerClause(check, told)}${contextClause(check)}`;
  const opening = openingOf(told);
  return opening === ''
    ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
    : `${opening}: ${sentence}.`;
}

/** What became of the article that the asker named; empty when the words are in it or none was named. */
function openingOf({ quote, named, elsewhere }: Told): string {
  if (quote.article === undefined) return '';
  if (named.length === 0) return `No article in the library is called “${quote.article}”. In the others`;
  return elsewhere ? `Not in “${quote.article}”` : '';
}

function wordingSentence(check: Unsummed, { short, statistics }: Told): string {
  const [first] = check.matches;
  const place = first ? placeOf(first.citation) : '';
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

function speakerClause(check: Unsummed, { quote }: Told): string {
  const [first] = check.matches;
  if (!first || check.wording === 'spliced') return '';
  switch (check.attribution) {
    case 'confirmed':
      return `, credited to ${first.speaker}`;
    case 'misattributed':
      return `; the article credits them to ${first.speaker}, not to ${quote.speaker}`;
    case 'undetermined':
      if (first.voice === 'narration')
        return `; they are the article’s own words, not a quotation of ${quote.speaker}`;
      return first.speaker === null
        ? '; the article does not say who said them'
        : `; the article credits them to ${first.speaker}, and whether that is ${quote.speaker} stays open`;
    case 'not-asked':
      return first.speaker === null ? '' : `, credited to ${first.speaker}`;
  }
}

function contextClause({ context, matches }: Unsummed): string {
  const note = matches.find((match) => match.contextNote !== null)?.contextNote;
  return context === 'cut' && note ? `. The cut changes what they say. ${note}` : '';
}

function placeOf(citation: Citation): string {
  const { publisher, date } = citation.article;
  const known = [publisher, date && formatDate(date)].filter((part) => part !== null && part !== '');
  return `“${titleOf(citation.article)}”${known.length > 0 ? ` (${known.join(', ')})` : ''}, ${formatPlace(citation)}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
