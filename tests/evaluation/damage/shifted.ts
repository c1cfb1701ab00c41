/** Unmarked changes of sureness, amount, comparison, time, logic and roles. */
import { pick } from '../../bench/random.ts';
import { type Damage, type Family, type Swap, swapping, wordSwaps } from './family.ts';

const bad = (name: string, swaps: readonly Swap[]) => swapping(`changed: ${name}`, 'bad', swaps);

const HEDGE =
  '(?:allegedly|reportedly|probably|possibly|perhaps|apparently|likely|potentially|supposedly|presumably|seemingly|arguably|purportedly)';

const modality: readonly Family[] = [
  bad('hedge dropped', [
    [new RegExp(`\\b${HEDGE},? `), ''],
    [/\b(?:alleged|suspected|apparent|possible|potential|likely|reported|proposed) (?=[a-z]{4,})/, ''],
  ]),
  bad('hedge put in', [
    [/\b(is|was|are|were|has|have|had) (?=[a-z])/, '$1 allegedly '],
    [/\b(is|was|are|were|has|have) (?=[a-z])/, '$1 probably '],
    [/\b(is|was|are|were) (?=[a-z])/, '$1 definitely '],
    [/\b(is|was|are|were) (?=[a-z])/, '$1 arguably '],
  ]),
  bad(
    'modal',
    wordSwaps(
      'may>will,might>will,could>can,would>will,should>must,can>must,will>may,will>could,must>may,could>will,may>must,can>will,would>might',
      'one way',
    ),
  ),
  bad('plan turned fact', [
    [/\b(?:plans|intends|hopes|aims|wants|seeks|plan|intend|hope|want) to\b/, 'will'],
    [/\b(?:is|are) (?:expected|set|due|scheduled|likely|supposed|planning|going|hoping|trying) to\b/, 'will'],
    [
      /\b(?:was|were) (?:expected|set|due|scheduled|likely|supposed|planning|going|hoping|trying) to be\b/,
      'was',
    ],
    [/\b(?:tried|attempted|sought|wanted|planned|hoped|tries|attempts) to /, ''],
    [/\b(?:expected|scheduled|planning|willing|likely|ready) to /, 'to '],
  ]),
  bad('seeming turned fact', [
    ...wordSwaps(
      'seems to be>is,appears to be>is,seemed>was,appeared to be>was,suggests>proves,suggest>prove,suggested>proved,believe>know,believes>knows,believed>knew,think>know,claimed>showed,claims>shows,accused of>guilty of,alleged>proven,argued>proved,predicted>confirmed,hope>know,possible>certain,possibility>certainty,might be>is,may be>is,could be>is,may have>has,might have>has,could have>has,tends to>does,feel>know,estimated>measured',
      'one way',
    ),
  ]),
  bad('I think dropped', [
    [
      /(?<=[a-z,] )(?:I think|I believe|I guess|I suppose|we think|we believe|I feel|I hope|we hope)(?: that)? /,
      '',
    ],
    [/\b(\w+) (?:said|says|believes|claimed|argued|alleged) (?:that )?(?=[a-z])/, '$1 knows '],
  ]),
  bad(
    'must and need',
    wordSwaps(
      'need to>want to,have to>may,has to>may,had to>wanted to,required to>allowed to,ought to>must,allowed to>required to,able to>forced to,forced to>willing to',
      'one way',
    ),
  ),
];

const quantity: readonly Family[] = [
  bad('bound dropped', [
    [
      /\b(?:at least|up to|nearly|almost|more than|less than|fewer than|over|under|as many as|at most|no more than|not more than|as much as|roughly half|the majority of|a majority of|most of) (?=\S)/,
      '',
    ],
  ]),
  bad('bound put in', [
    [/(?<=[a-z] )(?=\d)/, 'at least '],
    [/(?<=[a-z] )(?=\d)/, 'up to '],
    [/(?<=[a-z] )(?=\d)/, 'more than '],
    [/(?<=[a-z] )(?=\d)/, 'nearly '],
    [/(?<=[a-z] )(?=\d)/, 'less than '],
    [/(?<=[a-z] )(?=\d)/, 'only '],
  ]),
  bad(
    'bound turned',
    wordSwaps(
      'at least>at most,more than>less than,over>under,at least>up to,nearly>over,almost>more than,more than>nearly,about>over,minimum>maximum,above>below,up to>at least,approximately>exactly,around>exactly',
    ),
  ),
  bad('only dropped', [
    [
      /\b(?:only|solely|merely|exclusively|mainly|mostly|largely|partly|partially|primarily|generally|usually|sometimes|often|almost|nearly|still|already|even) (?=[a-z])/,
      '',
    ],
    [/\b(?:only) /, ''],
  ]),
  bad('only put in', [
    [/\b(is|was|are|were|can|will|has|have) (?=[a-z])(?!not)/, '$1 only '],
    [/\b(is|was|are|were) (?=[a-z])(?!not)/, '$1 almost '],
    [/\b(is|was|are|were) (?=[a-z])(?!not)/, '$1 always '],
  ]),
  bad(
    'most and all',
    wordSwaps(
      'most>all,some>all,many>few,several>all,every>some,all>most,few>many,each>some,much>little,some>most,many>all,a lot of>some,a few>many,majority>minority,most>some,any>every,a number of>all,half of>all of,one of the>the,part of>all of',
      'one way',
    ),
  ),
  bad(
    'always and sometimes',
    wordSwaps(
      'always>sometimes,often>always,usually>always,sometimes>always,often>rarely,frequently>rarely,never>sometimes,once>often,generally>always,entirely>partly,completely>partly,partly>completely,mostly>entirely,largely>entirely,fully>partly,ever>always,still>once',
      'one way',
    ),
  ),
];

const compared: readonly Family[] = [
  bad(
    'comparative',
    wordSwaps(
      'more>less,larger>smaller,better>worse,higher>lower,greater>lesser,longer>shorter,older>younger,stronger>weaker,faster>slower,bigger>smaller,easier>harder,earlier>later,best>worst,most>least,largest>smallest,highest>lowest,oldest>youngest,closer>farther,deeper>shallower,wider>narrower,richer>poorer,warmer>colder,safer>riskier,cheaper>costlier',
    ),
  ),
  bad(
    'degree',
    wordSwaps(
      'larger>largest,better>best,higher>highest,older>oldest,bigger>biggest,longer>longest,good>best,large>largest,great>greatest,strong>stronger,early>earlier,young>youngest,worse>worst,late>later,high>higher,important>most important,more important>most important,one of the most>the most',
      'both ways',
    ),
  ),
  bad(
    'opposite verb',
    wordSwaps(
      'rose>fell,increased>decreased,increase>decrease,gained>lost,won>lost,accepted>rejected,supported>opposed,support>oppose,started>ended,began>ended,opened>closed,joined>left,arrived>left,bought>sold,praised>criticized,approved>rejected,allowed>banned,allow>ban,passed>failed,improve>worsen,create>destroy,created>destroyed,confirmed>denied,include>exclude,including>excluding,remember>forget,agreed>refused,protect>endanger,found>lost,raised>lowered,hired>fired,arrested>released,survived>died,born>killed,attacked>defended,continue>stop,continued>stopped,give>take,gave>took,sent>received,love>hate,loved>hated,success>failure,victory>defeat,strengthen>weaken,encouraged>discouraged,encourage>discourage,reduce>increase,reduced>increased,added>removed,add>remove,published>withdrew,build>demolish,built>demolished,asked>answered,leads>trails,expand>shrink,launched>cancelled,elected>ousted,succeed>fail,growing>shrinking,rising>falling',
    ),
  ),
  bad(
    'opposite adjective',
    wordSwaps(
      'new>old,good>bad,public>private,large>small,big>small,high>low,long>short,early>late,young>old,strong>weak,rich>poor,safe>dangerous,easy>difficult,true>false,right>wrong,first>last,open>closed,same>different,male>female,men>women,local>foreign,internal>external,major>minor,positive>negative,national>local,federal>state,upper>lower,northern>southern,eastern>western,north>south,east>west,left>right,alive>dead,common>rare,healthy>sick,full>empty,hot>cold,hard>easy,modern>ancient,main>minor,direct>indirect,similar>different,guilty>innocent,permanent>temporary,optional>mandatory,voluntary>compulsory,domestic>foreign,conservative>liberal',
    ),
  ),
  bad('tense', [
    [/\bwill be\b/, 'was'],
    [/\bis (?=[a-z])/, 'was '],
    [/\bwas (?=[a-z])/, 'is '],
    [/\bhas been\b/, 'will be'],
    [/\bare (?=[a-z])/, 'were '],
    [/\bwere (?=[a-z])/, 'are '],
    [/\bhad\b/, 'has'],
    [/\bhave been\b/, 'were'],
    [/\bwill ([a-z]+)(?= )/, 'did $1'],
    [/\bsays\b/, 'said'],
    [/\bhas (?=[a-z]+ed\b)/, 'had '],
    [/\bwants\b/, 'wanted'],
    [/\bused to be\b/, 'is'],
  ]),
];

const logic: readonly Family[] = [
  bad('and, or', [
    [/(?<=[a-z] )and(?= [a-z])/, 'or'],
    [/(?<=[a-z] )or(?= [a-z])/, 'and'],
  ]),
  bad('condition', [
    [/\bif\b/, 'because'],
    [/\bif\b/, 'when'],
    [/\bunless\b/, 'if'],
    [/\bif\b/, 'unless'],
    [/\bwhether\b/, 'that'],
    [/\bwhen\b/, 'if'],
    [/\bonly if\b/, 'if'],
    [/\bonce\b/, 'if'],
    [/\bas long as\b/, 'because'],
  ]),
  bad('condition dropped', [
    [/(?<=\w+ \w+ \w+ \w+ \w+), (?:if|unless|provided) [^,.;]{8,}(?=[.,])/, ''],
    [/\b(?:if|If) (?=\w)/, ''],
  ]),
  bad(
    'reason',
    wordSwaps(
      'because>although,although>because,because of>despite,despite>because of,therefore>nevertheless,however>therefore,but>because,but>so,since>although,so that>even though,due to>despite,while>because,though>because',
      'one way',
    ),
  ),
  bad(
    'preposition',
    wordSwaps(
      'from>to,by>against,against>by,before>after,above>below,with>against,inside>outside,for>against,under>over,into>out of,through>around,during>after',
      'one way',
    ),
  ),
];

const PRONOUNS =
  'he>she,He>She,his>her,they>we,They>We,I>you,we>they,We>They,my>your,our>their,us>them,him>her,their>our,I>we,I>they,it>they,you>we,me>them,your>my,she>he,She>He,himself>herself,who>they';

function withoutTagged(tag: string, pattern: RegExp) {
  return ({ sentence: { words, passage, text }, next }: Damage) => {
    const tagged = new Set(
      passage.text.split(/[^\p{L}\p{N}'’.,]+/u).flatMap((word) => (pattern.test(word) ? [word] : [])),
    );
    const able = words.filter((word, index) => index > 0 && tagged.has(word) && word !== tag);
    if (able.length === 0) return null;
    const gone = pick(able, next);
    const result = words.filter((word) => word !== gone).join(' ');
    return result === text ? null : result;
  };
}

const ADJECTIVE = /^[a-z]{3,}(?:ous|ful|ive|able|ible|ical|less|ary|ish|ant)$/;
const ADVERB = /^[a-z]{4,}ly$/;
const FILLER = /^(?:really|actually|basically|simply|truly|very)$/;

const roles: readonly Family[] = [
  bad('pronoun', wordSwaps(PRONOUNS, 'one way')),
  bad('passive turned active', [
    [
      /\b(?:was|were|been) (attacked|killed|sued|accused|defeated|criticized|arrested|supported|elected|appointed|shot|hit|invited|asked|told|hired|taken|sent|given|made|found|paid|seen) by\b/,
      '$1',
    ],
    [
      /\b(attacked|killed|sued|accused|defeated|criticized|arrested|supported|asked|told|invited|defended|joined|met) (?=(?:the|him|her|them|\p{Lu}))/u,
      'was $1 by ',
    ],
  ]),
  { name: 'changed: adjective dropped', expected: 'bad', make: withoutTagged('', ADJECTIVE) },
  {
    name: 'changed: adverb dropped',
    expected: 'bad',
    make: (damage) => {
      const made = withoutTagged('', ADVERB)(damage);
      return made && damage.sentence.words.some((word) => FILLER.test(word)) ? null : made;
    },
  },
  {
    name: 'changed: noun replaced',
    expected: 'bad',
    make: ({ sentence: { words, text }, others, next }) => {
      const nouns = (list: readonly string[]) =>
        list.filter((word) => /^[a-z]{4,}(?:ment|tion|ness|ity|ance|ers|ism|ship|age)$/.test(word));
      const able = nouns(words);
      const from = nouns(pick(others, next).words).filter((word) => !text.includes(word));
      if (able.length === 0 || from.length === 0) return null;
      const gone = pick(able, next);
      const put = pick(from, next);
      return words.map((word) => (word === gone ? put : word)).join(' ');
    },
  },
  bad('word put in', [
    [/\b(the|a) (?=[a-z]{5,})/, '$1 corrupt '],
    [/\b(the|a) (?=[a-z]{5,})/, '$1 so-called '],
    [/\b(the|a) (?=[a-z]{5,})/, '$1 former '],
    [/\b(the|a) (?=[a-z]{5,})/, '$1 fake '],
  ]),
  bad('clause put in', [
    [/(?<=[a-z]),? (?=(?:and|but|which|who|while) )/, ', to nobody’s surprise, '],
    [/\.(?=["”]?$)/, ', which was a mistake.'],
    [/\.(?=["”]?$)/, ' to cover up the scandal.'],
  ]),
  {
    name: 'changed: end cut and replaced',
    expected: 'bad',
    make: ({ sentence: { words }, absent, next }) => {
      if (words.length < 16) return null;
      const tail = pick(
        absent.filter((each) => each.words.length > 8),
        next,
      ).words.slice(-4);
      return [...words.slice(0, -4), ...tail].join(' ');
    },
  },
];

export const SHIFTED: readonly Family[] = [...modality, ...quantity, ...compared, ...logic, ...roles];
