/**
 * The verbs that mark speech, each with what it says about the words (its stance) and what may follow it.
 * Compiled from PARC's and PolNeAR's descriptions of cues and from Levin's (1993) verbs of communication.
 */

/**
 * What a cue says of the words: `neutral` (said), `claim` (the source does not vouch for them: claimed),
 * `doubt` (questioned), `denial` (the speaker says that they are not so: denied), `future` (promised, planned),
 * `call` (demanded, urged), `question` (asked).
 */
export type CueStance = 'neutral' | 'claim' | 'doubt' | 'denial' | 'future' | 'call' | 'question';

export interface CueVerb {
  readonly stance: CueStance;
  /**
   * What it takes, one letter each: `b` a bare clause, `t` a clause with "that", `w` a clause with whether or
   * what, `i` an infinitive, `n` a noun phrase, `a` an addressee in front of the clause, `f` a phrase with
   * "for", `q` quoted words only.
   */
  readonly takes: string;
}

const TABLE: Readonly<Record<CueStance, Readonly<Record<string, string>>>> = {
  neutral: {
    btwq: 'say explain state note write tweet declare announce confirm report conclude add reply respond answer mention remark admit acknowledge concede recall reveal disclose emphasise emphasize stress underline insist argue reason predict estimate believe think feel observe agree testify tell-reporters indicate reiterate reaffirm reassert affirm assert caution comment clarify recognise recognize post continue outline highlight contend maintain signal figure hope fear anticipate forecast swear guess joke quip muse',
    batwq: 'tell inform assure remind',
    btawq: 'warn advise notify',
    tq: 'boast complain lament protest rule decide find show point-out write-in repeat summarise summarize elaborate blog teach communicate proclaim pronounce speculate vent gush enthuse object counter retort interject intone chime echo opine volunteer exclaim shout scream yell cry whisper mutter murmur laugh sigh sneer snap read begin start go-on conclude tease ',
    bntwq: '',
    nq: 'praise criticise criticize condemn denounce blame welcome blast slam thank accuse hail commend attack lambast mock ridicule decry deplore congratulate',
    q: 'call describe characterise characterize label brand term deem dub refer-to speak talk sing apologise apologize joke greet chant promote publish release issue discuss address spell-out use cite quote',
  },
  claim: { btwq: 'claim allege purport', tq: 'imply insinuate suggest' },
  doubt: { tq: 'doubt', wnq: 'question dispute challenge' },
  denial: { btnq: 'deny', ntq: 'reject refute rebut dismiss contradict rebuff', inq: 'refuse decline' },
  future: { bitq: 'promise pledge vow', inq: 'threaten offer', itq: 'resolve' },
  call: {
    tq: 'demand propose recommend request',
    ainq: 'urge implore beg beseech exhort order instruct invite encourage',
    fq: 'call plead appeal',
  },
  question: { awiq: 'ask', wq: 'wonder inquire enquire query' },
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  teach: ['teaches', 'taught', 'teaching'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  read: ['reads', 'read', 'reading'],
  beseech: ['beseeches', 'besought', 'beseeching'],
  begs: ['begs', 'begged', 'begging'],
  quip: ['quips', 'quipped', 'quipping'],
  refer: ['refers', 'referred', 'referring'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  slam: ['slams', 'slammed', 'slamming'],
};

const FORMS = inflected();

/** The cue verb of which this is a folded form, null for every other word. */
export function cueVerb(form: string): CueVerb | null {
  return FORMS.get(form) ?? null;
}

const STANCE_WORDS: readonly (readonly [CueStance, RegExp])[] = [
  [
    'denial',
    /\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|rebut\w*|dismiss\w*|contradict\w*|rebuff\w*|disput\w*|refus\w*|declin\w*|(?:not|never|n['’]t) (?:say|said|believe|think|claim)\w*|disagree\w*)\b/i,
  ],
  ['doubt', /\b(?:doubt\w*|question(?:s|ed|ing)?|challeng\w*|speculat\w*)\b/i],
  ['claim', /\b(?:claim\w*|alleg\w*|purport\w*|insinuat\w*|impl(?:y|ies|ied|ying)|suggest\w*)\b/i],
  ['future', /\b(?:promis\w*|pledg\w*|vow\w*|threaten\w*|offer\w*)\b/i],
  [
    'call',
    /\b(?:demand\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:\w+ )?for|recommend\w*|propos\w*|request\w*)\b/i,
  ],
  ['question', /\b(?:ask(?:s|ed|ing)?|wonder\w*|inquir\w*|enquir\w*|quer(?:y|ies|ied))\b/i],
];

/** What the words of a cue say about the speech that they mark; `neutral` when they only mark it. */
export function cueStance(cue: string): CueStance {
  return STANCE_WORDS.find(([, words]) => words.test(cue.slice(0, 400)))?.[0] ?? 'neutral';
}

function inflected(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [stance, groups] of Object.entries(TABLE) as [CueStance, Record<string, string>][]) {
    for (const [takes, list] of Object.entries(groups)) {
      for (const entry of list.split(' ')) {
        const base = entry.split('-')[0];
        if (!base) continue;
        for (const form of [base, ...(IRREGULAR[base] ?? regular(base))]) {
          const known = forms.get(form);
          const verb = {
            stance: known?.stance ?? stance,
            takes: [...new Set(takes + (known?.takes ?? ''))].join(''),
          };
          forms.set(form, verb);
        }
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
