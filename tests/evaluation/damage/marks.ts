/** Ellipses and square brackets, honest and not. */
import { pick } from '../../bench/random.ts';
import { type Damage, type Family, isSentence, type Swap, swapping, TURNING } from './family.ts';

const EDITED = ['edited'] as const;
const DOTS = ['...', '…', '[...]', '[…]', '(...)', '(…)', '. . .', '....', '[. . .]'];

function honestEllipsis(mark: string, gaps: number): Family['make'] {
  return ({ sentence, next }: Damage) => {
    const { words, text } = sentence;
    if (!isSentence(sentence, 16 + gaps * 5) || TURNING.test(text) || /["“”]/.test(text)) return null;
    const size = Math.floor(words.length / (gaps + 1));
    const result: string[] = [];
    for (let gap = 0; gap <= gaps; gap++) {
      const block = words.slice(gap * size, gap === gaps ? undefined : (gap + 1) * size);
      const lost = 2 + Math.floor(next() * 3);
      result.push(...(gap === gaps ? block : [...block.slice(0, Math.max(3, block.length - lost)), mark]));
    }
    return result.join(' ');
  };
}

const honest: readonly Family[] = [
  ...DOTS.map(
    (mark): Family => ({
      name: `ellipsis: ${mark}`,
      expected: 'fine',
      wording: EDITED,
      make: honestEllipsis(mark, 1),
    }),
  ),
  {
    name: 'ellipsis: without spaces',
    expected: 'fine',
    wording: EDITED,
    make: (damage) => honestEllipsis('…', 1)(damage)?.replace(/\s…\s/, '…') ?? null,
  },
  {
    name: 'ellipsis: three dots without spaces',
    expected: 'fine',
    wording: EDITED,
    make: (damage) => honestEllipsis('...', 1)(damage)?.replace(/\s\.\.\.\s/, '...') ?? null,
  },
  { name: 'ellipsis: two', expected: 'fine', wording: EDITED, make: honestEllipsis('…', 2) },
  {
    name: 'ellipsis: over a whole sentence',
    expected: 'fine',
    wording: EDITED,
    make: ({ sentence, others }) => {
      const third = others.find(
        ({ passage, index }) => passage.id === sentence.passage.id && index === sentence.index + 2,
      );
      const all = `${sentence.text} ${sentence.next} ${third?.text}`;
      return third && isSentence(sentence) && isSentence(third) && !TURNING.test(all) && !/["“”]/.test(all)
        ? `${sentence.text} ... ${third.text}`
        : null;
    },
  },
];

const calm = ({ sentence }: Damage) => isSentence(sentence) && !TURNING.test(sentence.text);
const bracket = (name: string, swaps: readonly Swap[]): Family => {
  const family = swapping(`bracket: ${name}`, 'fine', swaps, EDITED);
  return { ...family, make: (damage) => (calm(damage) ? family.make(damage) : null) };
};

const honestBrackets: readonly Family[] = [
  bracket('pronoun for a name', [
    [/(?<=[a-z] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:said|was|is|has|told|had))/u, '[he]'],
    [/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:said|was|is|has|told|had))/u, '[He]'],
  ]),
  bracket('name for a pronoun', [
    [/\b[Hh]e\b/, '[Macron]'],
    [/\b[Ss]he\b/, '[Rudd]'],
    [/\bit\b/, '[the bill]'],
    [/\bthey\b/, '[the senators]'],
    [/\bthem\b/, '[the people]'],
    [/\bIt\b/, '[The city]'],
    [/\bThey\b/, '[The voters]'],
  ]),
  bracket('noun for a noun', [
    [/\bthe (?:company|government|group|party|city|team|study|state)\b/, '[it]'],
    [/\b(?:his|her|their) (?=[a-z])/, '[the president’s] '],
  ]),
  bracket('put in', [
    [/\b(it|them|they|he|she|this|that)\b(?= )/, '$1 [the company]'],
    [/\b(the \w{4,})\b/, '$1 [in Paris]'],
    [/\b(\p{Lu}\p{Ll}{3,})\b(?= )/u, '$1 [the minister]'],
  ]),
  {
    name: 'bracket: [t]he',
    expected: 'fine',
    wording: ['edited', 'verbatim'],
    make: (damage) =>
      calm(damage) && /^\p{Lu}\p{Ll}/u.test(damage.sentence.text)
        ? damage.sentence.text.replace(/^\p{Lu}/u, (letter) => `[${letter.toLowerCase()}]`)
        : null,
  },
  bracket('inner letters', [
    [/\b([a-z]{4,})ed\b/, '$1[ing]'],
    [/\b([a-z]{4,})s\b/, '$1[ed]'],
    [/\b([a-z]{4,}[^s\W])(?= )/, '$1[s]'],
  ]),
  {
    ...bracket('sic', [
      [/\b([a-z]{5,})(?= )/, '$1 [sic]'],
      [/\b([a-z]{5,})(?= )/, '$1 (sic)'],
    ]),
    wording: ['edited', 'verbatim'],
  },
  bracket('emphasis added', [
    [/\.$/, '. [emphasis added]'],
    [/^/, '[Laughs] '],
  ]),
];

const bad = (name: string, swaps: readonly Swap[]) => swapping(`misused mark: ${name}`, 'bad', swaps);

const dishonest: readonly Family[] = [
  bad('ellipsis over a negation', [
    [/ (?:not|never|no) (?=[a-z])(?!only)/, ' … '],
    [/(?<= )(is|are|was|were|do|does|did|has|have)n['’]t (?=[a-z])/, '$1 ... '],
    [/ \w+ (?:not|never|no|without) \w+ /, ' [...] '],
  ]),
  bad('ellipsis over a condition', [
    [/, (?:if|unless|provided|as long as) [^,.;]{8,60}, /, ' … '],
    [/ (?:if|unless) [^,.;]{4,60}, /, ' … '],
    [/^(?:If|Unless) [^,.;]{4,60}, /, '… '],
  ]),
  bad('ellipsis over only', [[/ (?:only|almost|nearly|partly|mostly|mainly) (?=\w)/, ' … ']]),
  bad('ellipsis over a hedge', [
    [
      / (?:allegedly|reportedly|probably|possibly|perhaps|apparently|likely|potentially|supposedly|maybe) (?=\w)/,
      ' … ',
    ],
    [/ (?:may|might|could) (?=\w)/, ' … '],
  ]),
  bad('ellipsis over an attempt', [
    [/ (?:failed|refused|declined|tried|wants?|hopes?|plans?|expected|attempted|threatened) to /, ' … '],
    [/ (?:denied|rejected|disputed) /, ' … '],
  ]),
  bad('bracket for a negation', [
    [/ (?:not|never) (?=[a-z])(?!only)/, ' [clearly] '],
    [/ (is|are|was|were|does|did|has|have)n['’]t /, ' [$1] '],
    [/ (?:not|never|no) (?=[a-z])(?!only)/, ' [] '],
  ]),
  bad('negation in brackets', [
    [/\b(is|are|was|were|will|would|can|could|has|have) (?=[a-z])(?!not|no)/, '$1 [not] '],
    [/\b(is|are|was|were|has|have) (?=[a-z])(?!not|no)/, '$1 [never] '],
  ]),
  bad('number in brackets', [
    [/(?<= )\d{1,3}(?= [a-z])/, (n) => `[${Number(n) * 3 + 1}]`],
    [/\b(?:two|three|four|five|six)\b/, '[ninety]'],
    [/\bmillion\b/, '[billion]'],
  ]),
  bad('date in brackets', [
    [/\b(?:Monday|Tuesday|Wednesday|Thursday)\b/, '[Sunday]'],
    [/\b(?:19|20)\d\d\b/, '[1987]'],
  ]),
  bad('name in brackets', [
    [
      /(?<=[a-z] )(?:Trump|Biden|Johnson|Clinton|Obama|Merkel|France|China|Russia|Australia|Canada|Germany|India|Google|Facebook|Twitter)\b/,
      '[Zambia]',
    ],
  ]),
  bad('opposite in brackets', [
    [
      /\b(?:increase|increased|rose|win|won|support|supported|good|legal|allowed|accepted|more|safe|success|possible|better)\b/,
      (word) =>
        `[${({ increase: 'decrease', increased: 'decreased', rose: 'fell', win: 'lose', won: 'lost', support: 'oppose', supported: 'opposed', good: 'bad', legal: 'illegal', allowed: 'banned', accepted: 'rejected', more: 'less', safe: 'dangerous', success: 'failure', possible: 'impossible', better: 'worse' } as Record<string, string>)[word ?? ''] ?? ''}]`,
    ],
  ]),
  {
    name: 'misused mark: ellipsis to another subject',
    expected: 'bad',
    make: ({ sentence, others, next }) => {
      const second = others.find(
        ({ passage, index }) => passage.id === sentence.passage.id && index === sentence.index + 1,
      );
      if (!second || !isSentence(sentence, 12) || !isSentence(second, 12)) return null;
      if (
        sentence.words[0] === second.words[0] ||
        /^(?:He|She|It|They|This|That|I|We|The)$/.test(second.words[0] ?? '')
      )
        return null;
      if (sentence.speaker !== null && sentence.speaker === second.speaker) return null;
      return `${sentence.words.slice(0, 6).join(' ')} ${pick(['…', '...', '[...]'], next)} ${second.words.slice(-6).join(' ')}`;
    },
  },
  {
    name: 'misused mark: ellipsis with parts in reverse',
    expected: 'bad',
    make: ({ sentence }) => {
      const half = Math.floor(sentence.words.length / 2);
      return half < 7
        ? null
        : `${sentence.words.slice(half).join(' ')} … ${sentence.words.slice(0, half).join(' ')}`;
    },
  },
];

export const MARKS: readonly Family[] = [...honest, ...honestBrackets, ...dishonest];
