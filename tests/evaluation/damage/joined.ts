/** Splices, and quotes that no article of the library prints. */
import { words as wordsOf } from '../../../src/text/words.ts';
import { pick } from '../../bench/random.ts';
import { type Damage, type Family, isSentence } from './family.ts';
import type { Sentence } from './material.ts';

type Distance = (one: Sentence, other: Sentence) => boolean;

const ANOTHER_ARTICLE: Distance = (one, other) => one.article !== other.article;
const FAR_PARAGRAPH: Distance = (one, other) =>
  one.article === other.article && Math.abs(one.place - other.place) >= 4;
const NEXT_SPEAKER: Distance = (one, other) =>
  one.article === other.article &&
  Math.abs(one.place - other.place) <= 2 &&
  one.speaker !== null &&
  other.speaker !== null &&
  one.speaker !== other.speaker;

function partner({ sentence, others, next }: Damage, distance: Distance): Sentence | null {
  const able = others.filter((other) => isSentence(other, 14) && distance(sentence, other));
  return isSentence(sentence, 14) && able.length > 0 ? pick(able, next) : null;
}

function halves(name: string, distance: Distance, size: number, mark = ' '): Family {
  return {
    name: `splice: ${name}`,
    expected: 'bad',
    make: (damage) => {
      const other = partner(damage, distance);
      return (
        other &&
        `${damage.sentence.words.slice(0, size).join(' ')}${mark}${other.words.slice(-size).join(' ')}`
      );
    },
  };
}

const SPLICES: readonly Family[] = [
  halves('two articles, 4 words each', ANOTHER_ARTICLE, 4),
  halves('two articles, 6 words each', ANOTHER_ARTICLE, 6),
  halves('two articles, 9 words each', ANOTHER_ARTICLE, 9),
  halves('two paragraphs, 4 words each', FAR_PARAGRAPH, 4),
  halves('two paragraphs, 5 words each', FAR_PARAGRAPH, 5),
  halves('two paragraphs, 7 words each', FAR_PARAGRAPH, 7),
  halves('two paragraphs with an ellipsis', FAR_PARAGRAPH, 7, ' … '),
  halves('two articles with an ellipsis', ANOTHER_ARTICLE, 7, ' [...] '),
  halves('two speakers side by side', NEXT_SPEAKER, 7),
  halves('two speakers side by side with an ellipsis', NEXT_SPEAKER, 7, ' ... '),
  {
    name: 'splice: whole sentences of two articles',
    expected: 'bad',
    make: (damage) => {
      const other = partner(damage, ANOTHER_ARTICLE);
      return other && `${damage.sentence.text} ${other.text}`;
    },
  },
  {
    name: 'splice: whole sentences of two paragraphs',
    expected: 'bad',
    make: (damage) => {
      const other = partner(damage, FAR_PARAGRAPH);
      return other && `${damage.sentence.text} ${other.text}`;
    },
  },
  {
    name: 'splice: three parts',
    expected: 'bad',
    make: (damage) => {
      const second = partner(damage, ANOTHER_ARTICLE);
      const third = partner(damage, FAR_PARAGRAPH);
      if (!second || !third) return null;
      return [damage.sentence.words.slice(0, 6), second.words.slice(4, 10), third.words.slice(-6)]
        .flat()
        .join(' ');
    },
  },
  ...[4, 7].map(
    (size): Family => ({
      name: `splice: middle of ${size} words from elsewhere`,
      expected: 'bad',
      make: (damage) => {
        const other = partner(damage, ANOTHER_ARTICLE);
        const { words } = damage.sentence;
        return (
          other && [...words.slice(0, 7), ...other.words.slice(3, 3 + size), ...words.slice(7)].join(' ')
        );
      },
    }),
  ),
];

const grams = new WeakMap<readonly Sentence[], Set<string>>();
const RUN = 6;

function runsOf(text: string): string[] {
  const forms = wordsOf(text).map(({ form }) => form);
  return forms.slice(RUN - 1).map((_, index) => forms.slice(index, index + RUN).join(' '));
}

/** Whether a text shares a run of six words with the library: syndicated, or not absent at all. */
function isShared(text: string, present: readonly Sentence[]): boolean {
  let known = grams.get(present);
  if (!known) {
    known = new Set(present.flatMap((other) => runsOf(other.text)));
    grams.set(present, known);
  }
  return runsOf(text).some((run) => known.has(run));
}

function stranger({ absent, present, next }: Damage): Sentence | null {
  const found = pick(absent, next);
  return isSentence(found) && !isShared(found.text, present) ? found : null;
}

const ABSENT: readonly Family[] = [
  {
    name: 'absent: sentence of another article',
    expected: 'absent',
    make: (damage) => stranger(damage)?.text ?? null,
  },
  {
    name: 'absent: fragment of another article',
    expected: 'absent',
    make: (damage) => stranger(damage)?.words.slice(2, 9).join(' ') ?? null,
  },
  {
    name: 'absent: frequent words in disorder',
    expected: 'absent',
    make: ({ others, next }) =>
      Array.from({ length: 14 }, () => pick(pick(others, next).words, next)).join(' '),
  },
  ...[4, 5, 6].map(
    (size): Family => ({
      name: `absent: with a run of ${size} words that is there`,
      expected: 'absent',
      make: (damage) => {
        const found = stranger(damage);
        const { words } = damage.sentence;
        if (!found || words.length < 14) return null;
        return [...found.words.slice(0, 7), ...words.slice(5, 5 + size), ...found.words.slice(7 + size)].join(
          ' ',
        );
      },
    }),
  ),
  {
    name: 'absent: opening of a quotation that is there',
    expected: 'absent',
    make: (damage) => {
      const found = stranger(damage);
      return found && [...damage.sentence.words.slice(0, 4), ...found.words.slice(2)].join(' ');
    },
  },
];

export const JOINED: readonly Family[] = [...SPLICES, ...ABSENT];
