/** Cues in a sentence of narration: the words that mark speech, and the mention of the source beside each. */
import { type Cue, QUOTED, SPEECH_NOUN } from './cue.ts';
import type { CueVerb } from './cue-verbs.ts';
import { ANY_LINK, basePhraseBefore, isNounLike, type Phrase, phraseAfter } from './noun-phrases.ts';
import type { Item } from './reading.ts';
import { unknownVerbCue, verbCue } from './verb-cues.ts';

/** What cues that are no verb take: a clause, or one with "that". */
const CLAUSE: CueVerb = { stance: 'neutral', takes: 'bt', particle: null };
const THAT: CueVerb = { stance: 'neutral', takes: 't', particle: null };

/** The cues of a sentence in order. Linear in the sentence: every look ahead or back is bounded. */
export function cuesIn(items: readonly Item[]): Cue[] {
  const cues: Cue[] = [];
  const label = labelCue(items);
  if (label) cues.push(label);
  for (let at = 0; at < items.length; at++) {
    const marked = items[at]?.marked;
    const cue = marked ? null : (accordingCue(items, at) ?? verbCue(items, at, cues) ?? nounCue(items, at));
    if (cue) cues.push(cue);
    else if (marked && items[at + 1]?.tag === '~') {
      const signature = signatureCue(items, at + 1);
      if (signature) cues.push(signature);
    } else if (marked?.awaits && !cues.some((one) => one.from >= at)) {
      const other = unknownVerbCue(items, at);
      if (other) cues.push(other);
    }
  }
  return cues;
}

/** "according to X", "in the words of X", "in X’s words", "per X". */
function accordingCue(items: readonly Item[], at: number): Cue | null {
  const form = items[at]?.form;
  const next = items[at + 1]?.form;
  let to = 0;
  if (form === 'according' && next === 'to') to = at + 2;
  else if (form === 'in' && next === 'the' && items[at + 2]?.form === 'words') to = at + 4;
  else if (form === 'per' && items[at + 1]?.capital) to = at + 1;
  else if (form === 'in') {
    const words = items.slice(at + 1, at + 8).findIndex((item) => item.form === 'words') + at + 1;
    const owner = items[words - 1];
    if (words > at + 1 && owner && (owner.form.endsWith("'s") || /^(?:his|her|their)$/.test(owner.form))) {
      const cue = { from: words, to: words + 1 };
      return {
        kind: 'according',
        verb: CLAUSE,
        cue,
        source: { from: at + 1, to: words },
        from: at,
        to: words + 1,
      };
    }
  }
  if (to === 0) return null;
  const source = phraseAfter(items, to, ANY_LINK) ?? afterMistag(items, to);
  if (form === 'per')
    return { kind: 'according', verb: QUOTED, cue: { from: at, to }, source, from: at, to: source?.to ?? to };
  return { kind: 'according', verb: CLAUSE, cue: { from: at, to }, source, from: at, to: source?.to ?? to };
}

/** "according to | witness accounts", where the tagger takes the first noun for a verb. */
function afterMistag(items: readonly Item[], at: number): Phrase | null {
  const rest = /^[vr]$/.test(items[at]?.tag ?? '') ? phraseAfter(items, at + 1) : null;
  return rest && { from: at, to: rest.to };
}

/** "his message: “…”", "Macron’s claim that …", "Berg’s words, “…”". */
function nounCue(items: readonly Item[], at: number): Cue | null {
  const noun = items[at];
  if (!noun || !SPEECH_NOUN.test(noun.form) || !/^[nv]$/.test(noun.tag)) return null;
  const next = items[at + 1];
  const introduces =
    next?.tag === ':' ||
    (next?.tag === 'Q' && noun.form === 'words') ||
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
  if (/^(?:his|her|their|its)$/.test(possessor.form)) {
    return { kind: 'noun', verb: THAT, cue, source: { from: owner, to: owner + 1 }, from: owner, to: at + 1 };
  }
  if (!possessor.form.endsWith("'s") || !isNounLike(possessor)) return null;
  const source = basePhraseBefore(items, owner + 1);
  return source ? { kind: 'noun', verb: THAT, cue, source, from: source.from, to: at + 1 } : null;
}

/** "“…” — Anna Berg, mayor of Port Selby": a dash and a name that end the sentence. */
function signatureCue(items: readonly Item[], dash: number): Cue | null {
  const source = phraseAfter(items, dash + 1);
  const next = source ? items[source.to] : undefined;
  if (!source || !items[dash + 1]?.capital || (next && next.tag !== ',' && next.tag !== '.')) return null;
  if (items.slice(source.to).some((item) => /^[vxQ]$/.test(item.tag))) return null;
  const cue = { from: dash, to: dash + 1 };
  return { kind: 'inverted', verb: QUOTED, cue, source, from: dash, to: source.to };
}

/** Longest mention before a colon that is read as a label, in items. */
const LONGEST_LABEL = 12;

/** "Macron: “…”": a mention, a colon and quoted words. */
function labelCue(items: readonly Item[]): Cue | null {
  const colon = items.findIndex((item) => item.tag === ':' || item.tag === 'Q');
  if (colon < 1 || colon > LONGEST_LABEL || items[colon]?.tag !== ':' || items[colon + 1]?.tag !== 'Q')
    return null;
  const source = phraseAfter(items, 0);
  if (!source || source.to !== colon) return null;
  return { kind: 'label', verb: QUOTED, cue: { from: colon, to: colon + 1 }, source, from: 0, to: colon + 1 };
}
