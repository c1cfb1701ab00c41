/** Unmarked changes that keep the meaning: slips, contractions, spelling, numbers and dates in another dress. */
import { pick } from '../../bench/random.ts';
import { type Damage, type Family, type Swap, swapping, wordSwaps } from './family.ts';

const SAME = ['verbatim', 'altered'] as const;

const fine = (name: string, swaps: readonly Swap[]) => swapping(`harmless: ${name}`, 'fine', swaps, SAME);

const NUMBERS =
  'two>2,three>3,four>4,five>5,six>6,seven>7,eight>8,nine>9,ten>10,eleven>11,twelve>12,twenty>20,thirty>30,fifty>50';

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

type Slip = (word: string, at: number) => string;

const SLIPS: Readonly<Record<string, Slip>> = {
  'letters swapped': (word, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  'letter left out': (word, at) => `${word.slice(0, at)}${word.slice(at + 1)}`,
  'letter doubled': (word, at) => `${word.slice(0, at)}${word[at]}${word.slice(at)}`,
  'neighbouring key': (word, at) => {
    const row = KEYS.find((keys) => keys.includes(word[at] ?? '')) ?? 'x';
    const key = row[row.indexOf(word[at] ?? '') + 1] ?? row[0];
    return `${word.slice(0, at)}${key}${word.slice(at + 1)}`;
  },
};

function slip(lengths: RegExp, make: Slip) {
  return ({ sentence, others, next }: Damage) => {
    const able = sentence.words.filter((word) => lengths.test(word));
    if (able.length === 0) return null;
    const word = pick(able, next);
    const typed = make(word, 1 + Math.floor(next() * (word.length - 2)));
    // What some article prints is a word, not a slip.
    if (typed === word || others.some(({ text }) => new RegExp(`\\b${typed}\\b`).test(text))) return null;
    return sentence.words.map((each) => (each === word ? typed : each)).join(' ');
  };
}

const slips: readonly Family[] = Object.entries(SLIPS).flatMap(([name, make]): Family[] => [
  { name: `slip: ${name}`, expected: 'fine', wording: ['altered'], make: slip(/^[a-z]{6,}$/, make) },
  {
    name: `slip: ${name}, short word`,
    expected: 'fine',
    wording: ['altered'],
    make: slip(/^[a-z]{4,5}$/, make),
  },
]);

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const HARMLESS: readonly Family[] = [
  ...slips,
  fine(
    'slip in a small word',
    wordSwaps(
      'the>teh,and>adn,with>wiht,this>tihs,from>form ,was>wsa,that>taht,have>ahve,they>tehy',
      'one way',
    ),
  ),
  fine('contracted', [
    [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should) not\b/, "$1n't"],
    [/\b(I|we|you|they|We|You|They) (?:have)\b(?= [a-z]+ed\b)/, "$1've"],
    [/\b(we|you|they|We|You|They) are\b/, '$1’re'],
    [/\bI am\b/, "I'm"],
    [/\b(it|It|that|That|he|He|she|She) is\b/, "$1's"],
    [/\b(I|we|you|they|he|she) will\b/, "$1'll"],
    [/\bcannot\b|\bcan not\b/, "can't"],
    [/\bwill not\b/, "won't"],
  ]),
  fine('contraction expanded', [
    [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b/, '$1 not'],
    [/\b(\w+)['’]re\b/, '$1 are'],
    [/\b(\w+)['’]ve\b/, '$1 have'],
    [/\bI['’]m\b/, 'I am'],
    [/\b(it|It|that|That|there|There)['’]s (?=a|the|not|very)/, '$1 is '],
    [/\b(\w+)['’]ll\b/, '$1 will'],
    [/\bcan['’]t\b/, 'cannot'],
  ]),
  fine(
    'spelling',
    wordSwaps(
      'organization>organisation,organizations>organisations,color>colour,labor>labour,favor>favour,honor>honour,neighbor>neighbour,behavior>behaviour,center>centre,theater>theatre,defense>defence,offense>offence,license>licence,analyze>analyse,realize>realise,recognize>recognise,recognized>recognised,traveling>travelling,traveled>travelled,canceled>cancelled,program>programme,programs>programmes,gray>grey,toward>towards,judgment>judgement,fulfill>fulfil,criticize>criticise,criticized>criticised,apologize>apologise,apologized>apologised,emphasized>emphasised,organized>organised,catalog>catalogue,dialogue>dialog,percent>per cent,aging>ageing,skeptical>sceptical,archaeologist>archeologist,archaeological>archeological,pediatric>paediatric,maneuver>manoeuvre,rumors>rumours,harbor>harbour,humor>humour,mom>mum,okay>OK,adviser>advisor,e-mail>email,web site>website,health care>healthcare,online>on-line,cooperation>co-operation',
    ),
  ),
  fine('small word', [
    ...wordSwaps('whilst>while,among>amongst,until>till,though>although,upon>on'),
    [/\b(said|believe|know|think|thought|show|shows|announced|stated|added) that\b/, '$1'],
    [/\b(said|announced|stated) (?=[a-z])(?!that)/, '$1 that '],
  ]),
  fine('filler put in', [
    [/^(\W*)(\p{Lu}\w*)/u, '$1Well, $2'],
    [/, (?=[a-z])/, ', you know, '],
    [/, (?=[a-z])/, ', um, '],
    [/\b(is|was|are) (?=[a-z])/, '$1 really '],
  ]),
  fine('filler left out', [[/\b(?:really|very|just|actually|basically|so) (?=[a-z])/, '']]),
  fine(
    'number in words or digits',
    wordSwaps(NUMBERS).map(
      ([pattern, put]): Swap => [new RegExp(`(?<![\\d.,$-])${pattern.source}(?![.,]\\d|-|%)`), put],
    ),
  ),
  fine(
    'ordinal',
    wordSwaps(
      'first>1st,second>2nd,third>3rd,fourth>4th,fifth>5th,tenth>10th,nineteenth>19th,twentieth>20th',
    ),
  ),
  fine('thousands separator', [
    [/(?<!,)\b(\d{1,3}),(\d{3})\b(?!,)/, '$1$2'],
    [/\b([1-9]\d?)(000)\b/, '$1,$2'],
  ]),
  fine('percent', [
    [/\b(\d+(?:\.\d+)?)%/, '$1 per cent'],
    [/\b(\d+(?:\.\d+)?)%/, '$1 percent'],
    [/\b(\d+(?:\.\d+)?) ?(?:percent|per cent)\b/, '$1%'],
  ]),
  fine('money and millions', [
    [/([$£€])(\d+(?:\.\d+)?) billion\b/, '$1$2bn'],
    [/([$£€])(\d+(?:\.\d+)?) million\b/, '$1$2m'],
    [/(?<!US)\$(\d+(?:\.\d+)?) (million|billion)\b/, '$1 $2 dollars'],
    [/(?<!US)\$(\d[\d,]*)(?![\d.]| ?(?:m|b))(?= )/, '$1 dollars'],
    [/\b(\d+(?:\.\d+)?) (m)illion\b/, '$1 mn'],
    [/\b(\d+(?:\.\d+)?) billion\b/, '$1bn'],
    [/\b(\d)\.(\d) million\b/, '$1,$200,000'],
  ]),
  fine('date', [
    [new RegExp(`\\b(${MONTHS}) (\\d{1,2}), (\\d{4})`), '$2 $1 $3'],
    [new RegExp(`\\b(\\d{1,2}) (${MONTHS}) (\\d{4})`), '$2 $1, $3'],
    [new RegExp(`\\b(${MONTHS}) (\\d{1,2})\\b(?!st|nd|rd|th)`), (_, month, day) => `${month} ${rank(day)}`],
    [new RegExp(`\\b(${MONTHS}) (\\d{1,2})\\b`), '$2 $1'],
    [new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`), '$2 $1'],
    [/\b(Jan|Feb|Aug|Oct|Nov|Dec)(?:uary|ruary|ust|ober|ember) (\d)/, '$1. $2'],
    [/\bSeptember (\d)/, 'Sept. $1'],
  ]),
  fine('day moved', [
    [/^On (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), ([^"“]*?)\.$/, '$2 on $1.'],
    [/^([^"“]{30,}) on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.$/, 'On $2, $1.'],
    [/^([^"“]{20,60}) on (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) /, 'On $2, $1 '],
  ]),
  fine('he said moved', [
    [/,["”] (he|she|they) (said|added)\b/, ',” $2 $1'],
    [/,["”] (said|added) (\p{Lu}\w+)(?=\.)/u, ',” $2 $1'],
  ]),
  fine('title with or without a dot', [
    [/\b(Mr|Mrs|Dr|Prof|Gov|Sen|Rep|St|Jr)\. /, '$1 '],
    [/\b(Mr|Dr) /, '$1. '],
  ]),
  fine('sign in words', [
    [/ & /, ' and '],
    [/\b(\w+) and (?=\w)/, '$1 & '],
  ]),
];

function rank(day: string | undefined): string {
  const n = Number(day);
  const ending =
    n % 10 === 1 && n !== 11
      ? 'st'
      : n % 10 === 2 && n !== 12
        ? 'nd'
        : n % 10 === 3 && n !== 13
          ? 'rd'
          : 'th';
  return `${day}${ending}`;
}
