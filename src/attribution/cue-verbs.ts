/**
 * The verbs that mark speech, each with what it says about the words (its stance) and what may follow it.
 * Compiled from the cues that PARC (Pareti 2015) and PolNeAR (Newell et al. 2018) describe and from Levin's (1993)
 * verbs of communication.
 */

/**
 * What a cue says of the words: `neutral` (said), `claim` (the source does not vouch for them: claimed),
 * `doubt` (questioned), `denial` (the speaker says that they are not so: denied), `future` (promised, vowed),
 * `call` (demanded, urged), `question` (asked).
 */
export type CueStance = 'neutral' | 'claim' | 'doubt' | 'denial' | 'future' | 'call' | 'question';

export interface CueVerb {
  readonly stance: CueStance;
  /**
   * What it takes beside quoted words, one letter each: `b` a bare clause, `t` a clause with "that", `w` one with
   * whether or what, `i` an infinitive, `n` a noun phrase, `c` one that
   * names a claim ("rejected the accusation"), `a` an addressee in front, `f` a phrase with "for",
   * `o` "on somebody to …". Empty: quoted words only.
   */
  readonly takes: string;
  /** The particle without which it is another verb: point *out*, spell *out*. */
  readonly particle: string | null;
}

/** Base forms by stance and by what they take. A verb in several rows takes all of it. */
const TABLE: readonly (readonly [CueStance, string, string])[] = [
  [
    'neutral',
    'btw',
    'say explain state note write tweet declare conclude add reply respond answer mention remark concede recall reveal disclose emphasise emphasize stress underline insist argue reason estimate believe think feel observe agree testify indicate reiterate reaffirm reassert affirm assert caution comment clarify recognise recognize continue outline highlight contend maintain hope fear anticipate forecast swear guess joke quip muse learn point:out find:out confirm acknowledge admit',
  ],
  ['neutral', 'btwn', 'report announce predict'],
  ['neutral', 'batw', 'tell inform assure remind notify'],
  ['neutral', 'ai', 'tell warn'],
  ['neutral', 'batw', 'warn advise'],
  [
    'neutral',
    't',
    'boast complain lament protest rule decide find show repeat summarise summarize elaborate blog teach communicate proclaim pronounce speculate vent enthuse object counter retort interject intone echo opine volunteer exclaim shout scream cry whisper mutter murmur read concur rejoice post',
  ],
  ['neutral', 'b', 'speculate find show'],
  [
    'neutral',
    '',
    'praise assail berate rebuke chide scold taunt deride disparage belittle tout cheer laud applaud extol herald savage vilify revile brag gloat fume rage criticise criticize condemn denounce blame welcome blast slam thank accuse hail commend attack lambast mock ridicule decry deplore congratulate justify call describe characterise characterize label brand term deem dub speak talk sing apologise apologize greet chant promote issue discuss address spell:out cite quote begin start laugh sigh sneer snap gush chime yell tease portray declare define paint liken compare defend regard view appreciate open conclude refer',
  ],
  ['claim', 'btwn', 'claim allege'],
  ['claim', 'i', 'claim'],
  ['claim', 'bt', 'imply insinuate suggest purport'],
  ['doubt', 't', 'doubt'],
  ['doubt', 'w', 'question dispute challenge'],
  ['denial', 'btn', 'deny'],
  ['denial', 'tc', 'reject refute rebut dismiss contradict rebuff'],
  ['denial', 'i', 'refuse decline'],
  ['future', 'btin', 'promise pledge vow'],
  ['future', 'i', 'threaten offer'],
  ['call', 'btn', 'demand propose recommend request'],
  ['call', 'ai', 'urge implore beg beseech exhort order instruct invite encourage advise ask'],
  ['call', 'fo', 'call appeal'],
  ['call', 'f', 'plead ask'],
  ['question', 'w', 'ask wonder inquire enquire query'],
  ['question', 'a', 'ask'],
];

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  teach: 'teaches taught teaching',
  begin: 'begins began begun beginning',
  swear: 'swears swore sworn swearing',
  sing: 'sings sang sung singing',
  speak: 'speaks spoke spoken speaking',
  read: 'reads read reading',
  beseech: 'beseeches besought beseeching',
  beg: 'begs begged begging',
  quip: 'quips quipped quipping',
  refer: 'refers referred referring',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  slam: 'slams slammed slamming',
  concur: 'concurs concurred concurring',
  label: 'labels labelled labeled labelling labeling',
  snap: 'snaps snapped snapping',
};

const FORMS = inflected();

/** The cue verb of which this is a folded form, null for every other word. */
export function cueVerb(form: string): CueVerb | null {
  return FORMS.get(form) ?? null;
}

const STANCE_WORDS: readonly (readonly [CueStance, RegExp])[] = [
  [
    'denial',
    /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|dismiss\w*|contradict\w*|rebuff\w*|refus\w*|declin\w*|(?:not|never|n['’]t) (?:say|said|believe|think|claim)\w*|disagree\w*)\b/i,
  ],
  ['doubt', /\b(?:doubt\w*|disput\w*|question(?:s|ed|ing)?|challeng\w*|speculat\w*)\b/i],
  ['claim', /\b(?:claim\w*|alleg\w*|purport\w*|insinuat\w*|impl(?:y|ies|ied|ying)|suggest\w*)\b/i],
  ['future', /\b(?:promis\w*|pledg\w*|vow\w*|threaten\w*|offer\w*)\b/i],
  [
    'call',
    /\b(?:demand\w*|urg(?:e|es|ed|ing)|(?:call|appeal|plead)(?:s|ed|ing)? (?:for|on)|recommend\w*|propos\w*|request\w*)\b/i,
  ],
  ['question', /\b(?:ask(?:s|ed|ing)?|wonder\w*|inquir\w*|enquir\w*|quer(?:y|ies|ied))\b/i],
];

/** Longest cue looked at, in characters; real ones stay far below. */
const LONGEST_CUE = 400;

/** What the words of a cue say about the speech that they mark; `neutral` when they only mark it. */
export function cueStance(cue: string): CueStance {
  const words = cue.slice(0, LONGEST_CUE);
  return STANCE_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'neutral';
}

function inflected(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [stance, takes, list] of TABLE) {
    for (const entry of list.split(' ')) {
      const [base = '', particle = null] = entry.split(':');
      for (const form of [base, ...(IRREGULAR[base]?.split(' ') ?? regular(base))]) {
        const known = forms.get(form);
        forms.set(form, {
          stance: known?.stance ?? stance,
          takes: known ? known.takes + takes : takes,
          // A verb that is a cue by itself needs no particle ("find" and "find out").
          particle: known ? (known.particle === null ? null : particle) : particle,
        });
      }
    }
  }
  return forms;
}

function regular(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [/(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}
