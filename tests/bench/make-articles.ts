/**
 * A large library for the benchmark, made from a small one. **It is synthetic, and says so in the output.**
 *
 * The real articles come first, as they are. Every further paragraph is two to four real sentences, taken at random from all
 * articles, in which two content words in three are replaced: one time in two by a word of the articles, drawn as often as it
 * stands there, else by an invented word, drawn by Zipf's law from 400,000. So function words keep their places and
 * their long lists ("one of the" stands in every hundredth paragraph), content words follow Zipf's law, and the vocabulary goes
 * on growing as it does in news. What it does not have is meaning: figures for claims on it measure time, not quality.
 *
 * Analyses are cheap ones (sentences by a regular expression, no parts of speech): wink-nlp would take minutes
 * for a million paragraphs and its result does not change the time of a search.
 */
import type { Article, Passage } from '../../src/domain.ts';
import type { AnalysedArticle, Analysis } from '../../src/library/library.ts';
import { words } from '../../src/text/words.ts';
import { pick, random } from './random.ts';

/** Body paragraphs of one made-up article, about as many as a long news report has. */
const PARAGRAPHS = 25;
const REPLACED = 2 / 3;
const INVENTED = 1 / 2;
const INVENTED_WORDS = 400_000;
/** The most frequent words of the articles are function words and stay. */
const FUNCTION_WORDS = 150;

/** Yields the articles, then made-up ones, until there are this many body paragraphs (a few more at most). */
export function* makeArticles(real: readonly Article[], paragraphs: number): Generator<AnalysedArticle> {
  let made = 0;
  for (const article of real) {
    if (made >= paragraphs) return;
    made += article.passages.filter(({ kind }) => kind === 'body').length;
    yield analysed(article);
  }
  const texts = real.flatMap(({ passages }) =>
    passages.filter(({ kind }) => kind === 'body').map(({ text }) => text),
  );
  const sentences = texts.flatMap(sentencesOf).filter((text) => text.length > 40 && text.length < 400);
  const all = texts.flatMap((text) => words(text).map(({ form }) => form));
  const frequent = functionWords(all);
  const content = all.filter((form) => !frequent.has(form));
  const next = random(1);
  const paragraph = () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => varied(pick(sentences, next))).join(' ');
  const varied = (sentence: string) => {
    let text = '';
    let from = 0;
    for (const { start, end, form } of words(sentence)) {
      if (frequent.has(form) || next() > REPLACED) continue;
      text += sentence.slice(from, start) + (next() < INVENTED ? invented(next()) : pick(content, next));
      from = end;
    }
    return text + sentence.slice(from);
  };
  for (let n = 0; made < paragraphs; n++, made += PARAGRAPHS) {
    yield analysed(articleOf(n, Array.from({ length: PARAGRAPHS }, paragraph)));
  }
}

function articleOf(n: number, texts: readonly string[]): Article {
  const title = `Made-up article ${n}`;
  const passages = ['', ...texts].map(
    (text, ordinal): Passage => ({
      ordinal,
      kind: ordinal === 0 ? 'title' : 'body',
      paragraph: ordinal === 0 ? null : ordinal,
      label: ordinal === 0 ? 'title' : `¶ ${ordinal}`,
      text: ordinal === 0 ? title : text,
    }),
  );
  const nothing = { publisher: null, author: null, date: null, url: null, language: null, lines: [] };
  return { id: `made-${n}`, file: `made/${n}.txt`, title, passages, ...nothing };
}

function analysed(article: Article): AnalysedArticle {
  const analyses = article.passages.map(({ text }) => analysisOf(text));
  return { article, analyses, referents: [], quotations: [], fingerprint: article.id };
}

function analysisOf(text: string): Analysis {
  let end = 0;
  const sentences = sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return { start, end };
  });
  return { sentences, tags: '-'.repeat(words(text).length) };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?\p{Lu})/u);
}

function functionWords(forms: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(sorted.slice(0, FUNCTION_WORDS).map(([form]) => form));
}

const SYLLABLES =
  'ba be bo ca co da de di do fa fe ga go ha ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te ti to va ve vi wa'.split(
    ' ',
  );

/** A word that no article has. Its rank is drawn by Zipf's law: the chance of rank r falls as 1 / r. */
function invented(share: number): string {
  let rank = Math.floor(INVENTED_WORDS ** share);
  let word = 'q';
  for (; rank > 0; rank = Math.floor(rank / SYLLABLES.length)) word += SYLLABLES[rank % SYLLABLES.length];
  return word;
}
