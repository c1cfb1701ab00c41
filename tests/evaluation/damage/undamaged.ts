/** Quotes as they stand in the source, and quotes that differ in typography alone. */
import { pick } from '../../bench/random.ts';
import { type Damage, type Family, isSentence, TURNING } from './family.ts';

const VERBATIM = ['verbatim'] as const;
const SAME = ['verbatim', 'edited'] as const;

/** A run of words from the middle or an end of a sentence; only of sentences that nothing turns. */
function fragment({ sentence, next }: Damage): string | null {
  const { words, text } = sentence;
  if (TURNING.test(text) || words.length < 14) return null;
  const length = 7 + Math.floor(next() * 6);
  const start = Math.floor(next() * (words.length - length));
  return words.slice(start, start + length).join(' ');
}

function kindOf(kind: string): Family['make'] {
  return ({ sentence }) =>
    sentence.passage.kind === kind && sentence.words.length > 5 && sentence.passage.sentences.length === 1
      ? sentence.text
      : null;
}

const undamaged: readonly Family[] = [
  {
    name: 'same sentence',
    expected: 'fine',
    wording: VERBATIM,
    make: ({ sentence }) => sentence.text,
  },
  { name: 'same fragment', expected: 'fine', wording: VERBATIM, make: fragment },
  {
    name: 'same two sentences',
    expected: 'fine',
    wording: VERBATIM,
    make: ({ sentence }) => (sentence.next === null ? null : `${sentence.text} ${sentence.next}`),
  },
  {
    name: 'same over paragraphs of one quotation',
    expected: 'fine',
    wording: VERBATIM,
    make: ({ sentence, others }) => {
      const following = others.find(
        ({ article, place, index, speaker }) =>
          article === sentence.article &&
          place === sentence.place + 1 &&
          index === 0 &&
          speaker !== null &&
          speaker === sentence.speaker,
      );
      return following && sentence.next === null && sentence.speaker !== null
        ? `${sentence.text} ${following.text}`
        : null;
    },
  },
  { name: 'same caption', expected: 'fine', wording: VERBATIM, make: kindOf('caption') },
  { name: 'same heading', expected: 'fine', wording: VERBATIM, make: kindOf('heading') },
];

type Restyle = (text: string, next: () => number) => string;

const STYLES: Readonly<Record<string, Restyle>> = {
  ligatures: (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'full width': (text) =>
    text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD'),
  'no-break hyphens and spaces': (text) => text.replace(/-/g, '\u2011').replace(/ /g, '\u00A0'),
  'zero-width spaces': (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u200B'),
  'straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'curly marks': (text) =>
    text
      .replace(/(^|\s)"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/(^|\s)'/g, '$1‘')
      .replace(/'/g, '’'),
  'nested marks': (text) => `“${text.replace(/[“"]/g, '‘').replace(/”/g, '’')}”`,
  guillemets: (text) => `« ${text} »`,
  'low marks': (text) => `„${text}“`,
  backticks: (text) => text.replace(/[’']/g, '`'),
  'all capitals': (text) => text.toUpperCase(),
  'all lower case': (text) => text.toLowerCase(),
  spaces: (text) => text.replace(/ /g, (_, at: number) => (at % 3 === 0 ? '   ' : ' ')),
  'line breaks': (text) => text.replace(/ /g, (_, at: number) => (at % 7 === 0 ? '\n' : ' ')),
  'line breaks in Markdown quotes': (text) =>
    `> ${text.replace(/ /g, (_, at: number) => (at % 9 === 0 ? '\n> ' : ' '))}`,
  'hyphenated at a line break': (text) => text.replace(/(\p{Ll}{4})(\p{Ll}{4})/u, '$1\u00AD\n$2'),
  'bold and italics': (text) => {
    const words = text.split(' ');
    return [
      ...words.slice(0, 2),
      `**${words[2]}**`,
      `*${words[3]}*`,
      `__${words[4]}__`,
      ...words.slice(5),
    ].join(' ');
  },
  'italics around': (text) => `*${text}*`,
  'spoiler and strike marks': (text) =>
    text.replace(/(\p{L}{6,})/u, '||$1||').replace(/(\p{L}{7,})/u, '~~$1~~'),
  'leading dash': (text) => `— ${text}`,
  'trailing dash': (text) => `${text.replace(/[.!?…]["”’)]*$/, '')} –`,
  'no full stop': (text) => text.replace(/[.…]["”’)]*$/, ''),
  'comma at the end': (text) => text.replace(/[.…]["”’)]*$/, ',"'),
  'exclamation marks': (text) => text.replace(/[.…]["”’)]*$/, '!!!'),
  'no commas': (text) => text.replace(/,(?=\s)/g, ''),
  'semicolons for commas': (text) => text.replace(/,(?=\s)/g, ';'),
  dashes: (text) => text.replace(/\s[–—-]+\s|—/g, ' -- '),
  'hyphens as spaces': (text) => text.replace(/(\p{L})-(?=\p{L})/gu, '$1 '),
  'acronyms with dots': (text) => text.replace(/\bUS\b/g, 'U.S.').replace(/\bUK\b/g, 'U.K.'),
  'minus and math signs': (text) => text.replace(/(\d)[–-](?=\d)/g, '$1−'),
};

const typography: readonly Family[] = Object.entries(STYLES).map(([style, restyle]) => ({
  name: `typography: ${style}`,
  expected: 'fine',
  wording: SAME,
  make: ({ sentence, next }) => {
    if (!isSentence(sentence)) return null;
    const text = restyle(sentence.text, next);
    return text === sentence.text ? null : text;
  },
}));

const OPEN_ENDS: readonly Family[] = [
  {
    name: 'typography: ellipsis at both ends',
    expected: 'fine',
    wording: SAME,
    make: (damage) => {
      const text = fragment(damage);
      return (
        text &&
        `${pick(['…', '...', '[…] '], damage.next)}${text}${pick(['…', ' ...', ' [...]'], damage.next)}`
      );
    },
  },
];

export const UNDAMAGED: readonly Family[] = [...undamaged, ...typography, ...OPEN_ENDS];
