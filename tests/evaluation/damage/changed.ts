/** Unmarked changes of one word or two that change what is said. */
import { type Family, type Swap, swapping, wordSwaps } from './family.ts';

const bad = (name: string, swaps: readonly Swap[]) => swapping(`changed: ${name}`, 'bad', swaps);

const negation: readonly Family[] = [
  bad('not dropped', [
    [/\b(is|are|was|were|will|would|can|could|should|must|do|does|did|have|has|had|may|might) not\b/, '$1'],
    [/\bnot (?=[a-z])(?!only)/, ''],
  ]),
  bad("n't dropped", [
    [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n['’]t\b/, '$1'],
    [/\bcan['’]t|\bcannot/, 'can'],
    [/\bwon['’]t/, 'will'],
  ]),
  bad('not put in', [
    [/\b(is|are|was|were|will|would|can|could|should|has|have) (?=[a-z])(?!not|no)/, '$1 not '],
  ]),
  bad("n't put in", [
    [/\b(is|are|was|were|would|could|should|has|have|had) (?=[a-z])(?!not|no)/, "$1n't "],
    [/\bwill (?=[a-z])(?!not)/, "won't "],
    [/\bcan (?=[a-z])(?!not)/, "can't "],
  ]),
  bad('never dropped', [[/\bnever /, '']]),
  bad('never put in', [[/\b(has|have|had|was|were|is) (?=[a-z]+ed\b)/, '$1 never ']]),
  bad('no replaced', [
    [/\bno (?!longer|one|doubt|matter)(?=[a-z])/, 'some '],
    [/\bno (?!longer|one|doubt|matter)(?=[a-z])/, 'a '],
    [/\bno (?!longer|one|doubt|matter)(?=[a-z])/, 'the '],
  ]),
  bad('no put in', [[/\b(has|have|had|is|was|are|were) (?:a|an|the|any) (?=[a-z])/, '$1 no ']]),
  bad('with and without', wordSwaps('without>with')),
  bad('hardly', [
    [/\b(?:hardly|barely|scarcely|rarely|seldom) /, ''],
    [/\b(is|was|are|were|can|could|has) (?=[a-z])(?!not|no)/, '$1 hardly '],
  ]),
  bad(
    'prefix taken away',
    wordSwaps(
      'unable>able,unlikely>likely,unclear>clear,unknown>known,unfair>fair,unusual>usual,unacceptable>acceptable,uncertain>certain,impossible>possible,illegal>legal,illegally>legally,inappropriate>appropriate,incorrect>correct,independent>dependent,disagree>agree,disagreed>agreed,dissatisfied>satisfied,unhappy>happy,unsafe>safe,unlawful>lawful,unemployed>employed,unemployment>employment,unnecessary>necessary,unexpected>expected,irresponsible>responsible,incomplete>complete,insufficient>sufficient,inadequate>adequate,invisible>visible,unhealthy>healthy,unfortunately>fortunately,unprecedented>precedented,unrelated>related,unconstitutional>constitutional,undocumented>documented,uninhabited>inhabited,unarmed>armed,unidentified>identified,disappeared>appeared,discontinued>continued,unofficial>official,unpublished>published,unsuccessful>successful,undisclosed>disclosed,inability>ability,injustice>justice,non-profit>profit,inequality>equality,instability>stability',
      'one way',
    ),
  ),
  bad(
    'prefix put in',
    wordSwaps(
      'able>unable,likely>unlikely,clear>unclear,known>unknown,fair>unfair,safe>unsafe,important>unimportant,appropriate>inappropriate,agree>disagree,agreed>disagreed,connected>disconnected,successful>unsuccessful,successfully>unsuccessfully,related>unrelated,effective>ineffective,accurate>inaccurate,complete>incomplete,direct>indirect,directly>indirectly,happy>unhappy,popular>unpopular,official>unofficial,affected>unaffected,expected>unexpected,necessary>unnecessary,possible>impossible,legal>illegal,stable>unstable,published>unpublished,certain>uncertain,visible>invisible,ability>inability,regular>irregular,responsible>irresponsible,moral>immoral,mortal>immortal,political>apolitical,typical>atypical,violent>nonviolent,rational>irrational,even>uneven',
      'one way',
    ),
  ),
  bad('fail, refuse, deny', [
    ...wordSwaps(
      'failed to>managed to,fail to>manage to,fails to>manages to,refused to>agreed to,refuse to>agree to,denied>confirmed,denied>admitted,declined to>agreed to,rejected>accepted,opposed>supported,opposes>supports,prevented>allowed,prevent>allow,stopped>continued,avoid>seek,lack of>wealth of,lacks>has,banned>allowed,prohibited>permitted,dismissed>accepted,disputed>accepted',
      'both ways',
    ),
  ]),
  bad('fail put in', [
    [/\bwill (?=[a-z]{4,})(?!not|never|have)/, 'will fail to '],
    [/\bto (make|help|find|get|see|take|give|keep|use|be|provide|protect|ensure)\b/, 'to refuse to $1'],
  ]),
  bad('neither, nobody', [
    [/\bneither\b/i, 'both'],
    [/\bnobody\b|\bno one\b/i, 'everybody'],
    [/\bnothing\b/, 'everything'],
    [/\bnone\b/, 'all'],
    [/\beveryone\b|\beverybody\b/i, 'nobody'],
    [/\beverything\b/, 'nothing'],
    [/\bboth\b/, 'neither'],
    [/\bsomething\b/, 'nothing'],
    [/\banyone\b/, 'no one'],
  ]),
  bad('no longer', [
    [/\bno longer /, ''],
    [/\b(is|are|was|were|can|will) (?=[a-z]+)(?!not|no)/, '$1 no longer '],
  ]),
  bad(
    'instead of, except',
    wordSwaps(
      'instead of>as well as,rather than>as well as,except>including,despite>because of,against>for,unlike>like,in spite of>because of,other than>including',
      'one way',
    ),
  ),
];

const numbers: readonly Family[] = [
  bad('digit', [
    [
      /(?<![\d.,])([1-9])(\d{0,2})(?![\d]|[.,]\d|st|nd|rd|th)/,
      (_, first, rest) => `${(Number(first) % 9) + 1}${rest}`,
    ],
  ]),
  bad('last digit', [
    [
      /(?<![\d.,])(\d{1,3})(\d)(?![\d]|[.,]\d|st|nd|rd|th)/,
      (_, head, last) => `${head}${(Number(last) + 3) % 10}`,
    ],
  ]),
  bad('digits swapped', [[/(?<![\d.,])([1-9])(?!\1)([1-9])(?![\d]|[.,]\d)/, '$2$1']]),
  bad('ten times', [
    [/(?<![\d.,])(\d{1,3})(?![\d]|[.,]\d|st|nd|rd|th)/, '$10'],
    [/\b(\d{1,3}),(\d{3})\b/, '$1$2,000'],
  ]),
  bad('thousands', [[/\b(\d{1,3}),(\d)(\d\d)\b/, (_, a, b, c) => `${a},${(Number(b) + 1) % 10}${c}`]]),
  bad(
    'million and billion',
    wordSwaps(
      'million>billion,thousand>million,hundred>thousand,millions>thousands,hundreds>dozens,thousands>hundreds,trillion>billion',
    ),
  ),
  bad('abbreviated wrongly', [
    [/\b(\d+(?:\.\d+)?) million\b/, '$1bn'],
    [/\b(\d+(?:\.\d+)?) billion\b/, '$1 mn'],
  ]),
  bad('percentage points', [
    [/%/, ' percentage points'],
    [/\b(?:percent|per cent)\b/, 'percentage points'],
    [/%/, ''],
    [/\b ?(?:percent|per cent)\b/, ''],
  ]),
  bad('currency', [
    [/\$(?=\d)/, '€'],
    [/£(?=\d)/, '$'],
    [/€(?=\d)/, '$'],
    [/\bdollars\b/, 'euros'],
  ]),
  bad('ordinal', [
    ...wordSwaps('first>second,third>fourth,second>third,fifth>sixth,19th>18th,20th>21st'),
    [/\b(\d+)th\b/, (_, n) => `${Number(n) + 10}th`],
  ]),
  bad(
    'spelled out',
    wordSwaps(
      'two>three,four>five,six>seven,eight>nine,one>two,ten>twelve,twenty>thirty,three>thirty,half>third,twice>three times,dozens>hundreds,double>triple,both>three',
    ),
  ),
  bad('decimal', [
    [/(?<![\d.,])(\d+)\.(\d)(?=[^\d]|\d)/, '$1$2'],
    [/(?<![\d.,])(\d+)\.(\d)/, (_, a, b) => `${a}.${(Number(b) + 4) % 10}`],
  ]),
  bad('range', [
    [/\b(\d+)[–-](\d+)\b/, '$1$2'],
    [/\b(\d+)[–-](\d+)\b/, (_, a, b) => `${a}–${Number(b) + 2}`],
    [/\b(\d+) to (\d+)\b/, (_, a, b) => `${a} to ${Number(b) * 2}`],
    [/\bbetween (\d+) and/, (_, a) => `between ${Number(a) + 1} and`],
  ]),
  bad(
    'unit',
    wordSwaps(
      'kilometers>miles,kilometres>miles,km>miles,meters>feet,metres>feet,hours>days,days>weeks,weeks>months,months>years,years>decades,minutes>hours,tons>pounds,degrees>percent',
    ),
  ),
];

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const dates: readonly Family[] = [
  bad('day of month', [
    [new RegExp(`\\b(${MONTHS}) (\\d{1,2})\\b`), (_, month, day) => `${month} ${(Number(day) % 28) + 1}`],
    [new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b`), (_, day, month) => `${(Number(day) % 28) + 1} ${month}`],
  ]),
  bad('month', [
    ...wordSwaps('January>February,March>April,June>July,August>September,October>November,December>January'),
  ]),
  bad('year', [[/\b((?:19|20)\d)(\d)\b/, (_, a, b) => `${a}${(Number(b) + 1) % 10}`]]),
  bad(
    'weekday',
    wordSwaps(
      'Monday>Tuesday,Wednesday>Thursday,Friday>Saturday,Sunday>Monday,yesterday>today,tomorrow>today',
    ),
  ),
  bad(
    'last and next',
    wordSwaps(
      'last week>next week,last year>this year,last month>next month,since>until,before>after,earlier>later,next year>this year,previous>next,ago>later,recently>long ago',
    ),
  ),
];

const FIRST =
  'John|David|Michael|James|Robert|William|Joe|Donald|Boris|Mark|Paul|Peter|Thomas|George|Andrew|Richard|Daniel|Chris|Mike|Maria|Mary|Jo|Amy|Jane|Anna|Emmanuel|Angela|Amber|Tim|Edward|Kamala|Bernie|Elizabeth|Jorgensen|Howie|Brian|Kevin|Steve|Scott|Martin';
const COUNTRIES =
  'France|Germany|Italy|Spain|China|Russia|Japan|India|Canada|Australia|Brazil|Mexico|Iran|Iraq|Israel|Egypt|Turkey|Greece|Poland|Ukraine|Sweden|Nigeria|Kenya|Pakistan|Ireland|England|Scotland|Britain|Belgium|Austria|Switzerland|Indonesia|Thailand|Vietnam|Chile|Peru|Cuba|Syria|Bahrain';
const DEMONYMS =
  'American|British|French|German|Russian|Chinese|Australian|Canadian|Indian|Iranian|Israeli|European|Spanish|Italian|Japanese|Mexican';
const ORGANISATIONS =
  'Facebook|Google|Apple|Microsoft|Twitter|Amazon|NASA|FBI|CIA|BBC|CNN|UN|EU|NATO|WHO|WhatsApp|Telegram|Wikipedia|Wikimedia|GitHub|Congress|Senate|Parliament|Republican|Democratic|Libertarian|Green|Reuters|YouTube|Harvard|Oxford|Cambridge|Labour|Conservative';
const other = (list: string) => (found?: string) => {
  const all = list.split('|');
  return all[(all.indexOf(found ?? '') + 3) % all.length] ?? '';
};

const names: readonly Family[] = [
  bad('first name', [
    [new RegExp(`\\b(?:${FIRST})(?= \\p{Lu}\\p{Ll})`, 'u'), other(FIRST)],
    [new RegExp(`\\b(?:${FIRST})(?= \\p{Lu}\\p{Ll})`, 'u'), other('Barr|Bart|Ann|Ian|Tom|Tim|Lee|Kim')],
  ]),
  bad('surname', [
    [new RegExp(`\\b(${FIRST}) \\p{Lu}\\p{Ll}+`, 'u'), '$1 Johnston'],
    [new RegExp(`\\b(${FIRST}) \\p{Lu}\\p{Ll}+`, 'u'), '$1 Wójcik'],
    [new RegExp(`\\b(${FIRST}) \\p{Lu}\\p{Ll}+`, 'u'), '$1 Lee'],
  ]),
  bad('country', [[new RegExp(`\\b(?:${COUNTRIES})\\b`), other(COUNTRIES)]]),
  bad(
    'like-sounding place',
    wordSwaps(
      'Iran>Iraq,Austria>Australia,Niger>Nigeria,Slovakia>Slovenia,Sweden>Switzerland,Ireland>Iceland,Georgia>Virginia,North Carolina>South Carolina,North Korea>South Korea,Paris>Prague,Washington>Wellington,London>Londonderry,Berlin>Bern,New York>New Jersey,Mali>Malawi',
    ),
  ),
  bad('nationality', [[new RegExp(`\\b(?:${DEMONYMS})\\b`), other(DEMONYMS)]]),
  bad('organisation', [[new RegExp(`\\b(?:${ORGANISATIONS})\\b`), other(ORGANISATIONS)]]),
  bad(
    'title',
    wordSwaps(
      'President>Prime Minister,Minister>Secretary,Senator>Governor,Professor>Doctor,CEO>chairman,president>vice president,Mayor>Governor,director>deputy director,spokesperson>president,professor>student,candidate>nominee,chairman>secretary,vice president>president,former president>president,Judge>Attorney',
    ),
  ),
  bad('near name', [
    [/\b(\p{Lu}\p{Ll}{1,3})son\b/u, '$1ton'],
    [/\b(\p{Lu}\p{Ll}{2,})er\b(?= \p{Ll})/u, '$1man'],
    [
      /(?<=[a-z] )(?!First\b|March|May|June|July|January|February|November|December|Monday|Tuesday|Thursday|Friday)([BDFHJKLMNPRT])(\p{Ll}{4,})\b/u,
      (_, first, rest) => `${other('B|D|F|H|J|K|L|M|N|P|R|T')(first)}${rest}`,
    ],
  ]),
  {
    name: 'changed: two names exchanged',
    expected: 'bad',
    make: ({ sentence: { text } }) => {
      const found = [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map(([name]) => name);
      const [one] = found;
      const last = found.at(-1);
      if (!one || !last || one.includes(last) || last.includes(one)) return null;
      return text
        .split(one)
        .map((piece) => piece.replaceAll(last, one))
        .join(last);
    },
  },
];

export const CHANGED: readonly Family[] = [...negation, ...numbers, ...dates, ...names];
