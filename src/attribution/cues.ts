/** Cues in a sentence of narration: the words that mark speech, and the mention of the source beside each. */
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import {
  basePhraseBefore,
  isNounLike,
  isPronoun,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';

export interface Cue {
  readonly kind: 'verb' | 'inverted' | 'participle' | 'according' | 'noun' | 'label';
  readonly verb: CueVerb;
  /** Items of the cue's words. */
  readonly cue: Phrase;
  /** Items of the source's mention, null when the grammar shows none. */
  readonly source: Phrase | null;
  /** First and last item (half-open) of cue and source with what stands between them. */
  readonly from: number;
  readonly to: number;
}

const NEUTRAL: CueVerb = { stance: 'neutral', takes: 'btq' };
const QUOTED: CueVerb = { stance: 'neutral', takes: 'q' };

/** The cues of a sentence in order. Linear in the sentence, times the bounded length of a noun phrase. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  const label = labelCue(items);
  if (label) cues.push(label);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item || item.form === '') continue;
    const cue = accordingCue(items, at) ?? verbCue(items, at, cues) ?? nounCue(items, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingCue(items: readonly Item[], at: number): Cue | null {
  const form = items[at]?.form;
  const next = items[at + 1]?.form;
  let to = 0;
  if (form === 'according' && next === 'to') to = at + 2;
  else if (
    form === 'in' &&
    /'s$|^(?:his|her|their)$/.test(items[phraseEndOfOwner(items, at + 1) - 1]?.form ?? '') &&
    items[phraseEndOfOwner(items, at + 1)]?.form === 'words'
  ) {
    const end = phraseEndOfOwner(items, at + 1);
    return {
      kind: 'according',
      verb: NEUTRAL,
      cue: { from: end, to: end + 1 },
      source: { from: at + 1, to: end },
      from: at,
      to: end + 1,
    };
  } else if (
    form === 'in' &&
    next === 'the' &&
    items[at + 2]?.form === 'words' &&
    items[at + 3]?.form === 'of'
  )
    to = at + 4;
  if (to === 0) return null;
  const source = phraseAfter(items, to);
  return { kind: 'according', verb: NEUTRAL, cue: { from: at, to }, source, from: at, to: source?.to ?? to };
}

function phraseEndOfOwner(items: readonly Item[], start: number): number {
  let at = start;
  while (at < start + 6 && items[at] && !/'s$|^(?:his|her|their)$/.test(items[at]?.form ?? '')) at++;
  return at + 1;
}

const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|being|will|would|did|does|do|not|n't|never|can|could|must|should)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|got)$/;
const UNREAL = /^(?:may|might|could|should|cannot|can't|couldn't|to)$/;

function verbCue(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | null {
  const item = items[at];
  const verb = item ? cueVerb(item.form) : null;
  if (!item || !verb || !isVerbHere(items, at)) return null;
  if (verb.takes.includes('f') && verb.takes.length < 3 && !/^(?:for|on)$/.test(items[at + 1]?.form ?? '')) {
    // "called it a “…”": only quoted words
  }
  let from = at;
  while (
    from > 0 &&
    at - from < 4 &&
    (items[from - 1]?.tag === 'x' ||
      items[from - 1]?.tag === 'r' ||
      AUXILIARY.test(items[from - 1]?.form ?? ''))
  )
    from--;
  const group = items.slice(from, at);
  const passive = group.some((word) => PASSIVE.test(word.form)) && !item.form.endsWith('ing');
  const before = items[from - 1];
  if (before?.form === 'to') {
    const governor = items[from - 2]?.form ?? '';
    if (!/^(?:on|continued|continues|goes|went)$/.test(governor)) return null;
    from -= 2;
    if (items[from - 1]?.form === 'went' || items[from - 1]?.form === 'goes') from--;
  } else if (group.some((word) => UNREAL.test(word.form))) return null;
  while (from < at && items[from]?.tag === 'r' && !/^(?:not|never|n't)$/.test(items[from]?.form ?? ''))
    from++;
  let to = at + 1;
  if (verb.takes.includes('f') && items[to]?.form === 'for') to++;
  const cue = { from, to };
  if (passive) {
    const by = byPhrase(items, to);
    return by ? { kind: 'verb', verb: QUOTED, cue, source: by, from, to } : null;
  }
  const inverted = invertedSource(items, from, to, item);
  const subject = subjectBefore(items, from, earlier);
  if (inverted && (!subject || precededByQuote(items, from))) {
    return { kind: 'inverted', verb, cue, source: inverted, from, to: inverted.to };
  }
  if (item.form.endsWith('ing') && !group.some((word) => word.tag === 'x')) {
    if (before && /^(?:p|d)$/.test(before.tag) && !/^(?:by|in|as|with)$/.test(before.form)) return null;
    const clauseHead =
      before === undefined ||
      before.tag === ',' ||
      before.tag === '~' ||
      before.tag === 'Q' ||
      before.tag === 'c' ||
      before.tag === 'n' ||
      /^(?:by|as|in)$/.test(before.form);
    if (!clauseHead) return null;
    const last = earlier.filter((cue) => cue.source).at(-1);
    return { kind: 'participle', verb, cue, source: last?.source ?? mainSubject(items, at), from, to };
  }
  if (!subject) return null;
  return { kind: 'verb', verb, cue, source: subject, from: Math.min(subject.from, from), to };
}

/** Whether the form is the verb here and not a noun ("reports", "claims", "state"). */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || (item.capital && at > 0 && items[at - 1]?.tag !== 'Q')) return false;
  const before = items[at - 1];
  if (before?.tag === 'd' && before.form !== 'that' && before.form !== 'this') return false;
  if (before && /^(?:of|in|for|with|at|on|from)$/.test(before.form) && !item.form.endsWith('ing'))
    return false;
  if (/^[vx]$/.test(item.tag)) return true;
  // After a name or pronoun, and before "that", a quotation or a colon, it is a verb whatever the tagger says.
  const subject = before && (before.tag === 'N' || before.capital || isPronoun(before));
  const next = items[at + 1];
  const after =
    next === undefined ||
    next.tag === 'Q' ||
    next.tag === ':' ||
    next.tag === ',' ||
    /^(?:that|in|on|the|he|she|it|they)$/.test(next.form);
  return Boolean(subject && after && /(?:ed|s|t|e)$/.test(item.form) && item.tag !== 'm');
}

function precededByQuote(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.tag === 'Q' || ((before?.tag === ',' || before?.tag === '~') && items[at - 2]?.tag === 'Q');
}

function byPhrase(items: readonly Item[], at: number): Phrase | null {
  for (let i = at; i < Math.min(items.length, at + 14); i++) {
    if (items[i]?.form === 'by') return phraseAfter(items, i + 1);
    if (items[i]?.tag === 'v') return null;
  }
  return null;
}

/** "“…,” said Rudd last month", "…, said the minister", "Said Khan: “…”". */
function invertedSource(items: readonly Item[], from: number, to: number, verb: Item): Phrase | null {
  const before = items[from - 1];
  const first = before === undefined;
  if (!first && before.tag !== 'Q' && before.tag !== ',' && before.tag !== '~') return null;
  if (verb.form.endsWith('ing')) return null;
  if (
    !first &&
    !precededByQuote(items, from) &&
    !/^(?:said|says|say|reports|reported|wrote)$/.test(verb.form)
  )
    return null;
  const source = phraseAfter(items, to);
  if (!source) return null;
  const after = items[source.to];
  // "said it was …", "said the minister had …" is no inversion.
  if (after && /^[vxo]$/.test(after.tag) && !first) return null;
  if (first && after?.tag !== ':' && after?.tag !== ',') return null;
  return source;
}

/** The mention that is the subject of the verb group beginning at `at`. */
function subjectBefore(items: readonly Item[], at: number, earlier: readonly Cue[]): Phrase | null {
  let end = skipAdjunctsBack(items, at);
  const before = items[end - 1];
  if (!before) return null;
  if (before.form === 'and' || before.form === 'but' || before.form === 'or' || before.form === 'then') {
    const last = earlier.filter((cue) => cue.source && cue.kind !== 'according').at(-1);
    return last?.source ?? mainSubject(items, at);
  }
  if (/^(?:who|which|that)$/.test(before.form)) {
    end--;
    if (items[end - 1]?.tag === ',') end--;
    return phraseBefore(items, end);
  }
  if (before.tag === ',' || before.tag === ')' || before.tag === '~') return beforeAside(items, end - 1);
  if (before.tag === 'Q') return null;
  return phraseBefore(items, end);
}

/** Adverbs and phrases of time and place between subject and verb: "Macron on Tuesday also said". */
function skipAdjunctsBack(items: readonly Item[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 6; steps++) {
    const before = items[end - 1];
    if (!before) return end;
    if (before.tag === 'r' || AUXILIARY.test(before.form)) end--;
    else if (isCalendar(before.form)) end -= /^(?:on|last|this)$/.test(items[end - 2]?.form ?? '') ? 2 : 1;
    else if (
      before.form === 'themselves' ||
      before.form === 'himself' ||
      before.form === 'herself' ||
      before.form === 'itself'
    )
      end--;
    else if (
      /^(?:statement|interview|tweet|speech|letter|report|post|conference|morning|afternoon|evening|night|week|month|year)$/.test(
        before.form,
      )
    ) {
      const base = basePhraseBefore(items, end);
      if (base && /^(?:in|on|at|during|through)$/.test(items[base.from - 1]?.form ?? '')) end = base.from - 1;
      else return end;
    } else return end;
  }
  return end;
}

const ASIDE_HORIZON = 48;

/** The mention before an aside: "X, who replaced Y as leader, said", "X (Y) said", "X — the minister — said". */
function beforeAside(items: readonly Item[], closing: number): Phrase | null {
  const close = items[closing]?.tag;
  if (close === ')') {
    for (let i = closing - 1; i >= 0 && i > closing - ASIDE_HORIZON; i--) {
      if (items[i]?.tag === '(') return phraseBefore(items, i);
    }
    return null;
  }
  let best: Phrase | null = null;
  for (let i = closing - 1; i > 0 && i > closing - ASIDE_HORIZON; i--) {
    const item = items[i];
    if (!item) break;
    if (item.tag === 'Q' || item.tag === ':' || item.tag === ';') break;
    if (item.tag !== close) continue;
    const mention = phraseBefore(items, i);
    if (mention && opensClause(items, mention.from) && opensAside(items, i + 1)) best = mention;
  }
  return best;
}

/** Whether a mention can be a subject here: nothing but a conjunction, a comma or the sentence's start before it. */
function opensClause(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before) return true;
  return /^(?:[,;:c~Qsr)])$/.test(before.tag) || before.form === 'that';
}

function opensAside(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (!first) return false;
  if (/^(?:who|whose|which|whom|where|himself|herself|themselves)$/.test(first.form)) return true;
  return /^[dnNapmrvsx]$/.test(first.tag);
}

/** The subject of the sentence's first clause, or of the clause behind a comma when the verb opens the sentence. */
export function mainSubject(items: readonly Item[], verbAt: number): Phrase | null {
  let at = 0;
  const first = items[0];
  if (!first) return null;
  while (items[at]?.tag === 'c' || (items[at]?.tag === 'r' && items[at + 1]?.tag !== ',')) at++;
  const opensWithAdjunct =
    /^[psvrt]$/.test(items[at]?.tag ?? '') ||
    verbAt === at ||
    isCalendar(items[at]?.form ?? '') ||
    items[at]?.tag === 'Q';
  if (opensWithAdjunct) {
    for (let i = at; i < items.length && i < at + ASIDE_HORIZON; i++) {
      if (items[i]?.tag === ',' || items[i]?.tag === 'Q') {
        const start = items[i]?.tag === 'Q' && items[i + 1]?.tag === ',' ? i + 2 : i + 1;
        const phrase = phraseAfter(items, start);
        const after = phrase ? items[phrase.to] : undefined;
        if (phrase && after && (/^[vxr,(]$/.test(after.tag) || cueVerb(after.form))) return phrase;
      }
    }
    if (verbAt !== at && !isCalendar(items[at]?.form ?? '')) return null;
  }
  const phrase = phraseAfter(items, at);
  if (phrase && phrase.from !== verbAt) return phrase;
  return null;
}

const SPEECH_NOUN =
  /^(?:words|statement|message|tweet|letter|speech|remark|remarks|post|comment|comments|claim|claims|warning|call|reply|answer|response|statement|assertion|allegation|suggestion|argument|announcement|declaration|view|belief|opinion|promise|pledge|vow|admission|denial|quote|slogan|assurance|conclusion|insistence|contention|accusation|complaint|prediction)$/;

/** "his message: “…”", "Macron’s claim that …", "Barr’s words, “…”". */
function nounCue(items: readonly Item[], at: number): Cue | null {
  const noun = items[at];
  if (!noun || !SPEECH_NOUN.test(noun.form) || !(noun.tag === 'n' || noun.tag === 'v')) return null;
  const next = items[at + 1];
  const introduces =
    next?.tag === ':' ||
    next?.tag === 'Q' ||
    next?.form === 'that' ||
    (next?.tag === ',' && items[at + 2]?.tag === 'Q');
  if (!introduces) return null;
  let owner = at - 1;
  while (
    owner >= 0 &&
    at - owner < 5 &&
    /^[naN]$/.test(items[owner]?.tag ?? '') &&
    !items[owner]?.form.endsWith("'s")
  )
    owner--;
  const possessor = items[owner];
  if (!possessor) return null;
  const cue = { from: at, to: at + 1 };
  const verb = { stance: 'neutral', takes: 'tq' } as const;
  if (/^(?:his|her|their|its)$/.test(possessor.form)) {
    return { kind: 'noun', verb, cue, source: { from: owner, to: owner + 1 }, from: owner, to: at + 1 };
  }
  if (!possessor.form.endsWith("'s") || !isNounLike(possessor)) return null;
  const source = basePhraseBefore(items, owner + 1);
  return source ? { kind: 'noun', verb, cue, source, from: source.from, to: at + 1 } : null;
}

/** "Macron: “…”": a mention, a colon and quoted words. */
function labelCue(items: readonly Item[]): Cue | null {
  const colon = items.findIndex((item) => item.tag === ':' || item.tag === 'Q');
  if (colon < 1 || colon > 12 || items[colon]?.tag !== ':' || items[colon + 1]?.tag !== 'Q') return null;
  const source = phraseAfter(items, 0);
  if (!source || source.to !== colon) return null;
  return { kind: 'label', verb: QUOTED, cue: { from: colon, to: colon + 1 }, source, from: 0, to: colon + 1 };
}
