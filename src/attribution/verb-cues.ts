/** Verbs of speech in a sentence, with the subject that they credit. */
import { type Cue, QUOTED, SPEECH_NOUN } from './cue.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { isPronoun, type Phrase, phraseAfter } from './noun-phrases.ts';
import { isCalendar } from './place-words.ts';
import type { Item } from './reading.ts';
import { AUXILIARY, clauseSubject, mainSubject, subjectBefore } from './subjects.ts';

const PASSIVE = /^(?:is|are|was|were|be|been|being|get|got)$/;
/** What was not said: "might say", "could claim", "failed to say". */
const UNREAL = /^(?:may|might|could|should|must|can|cannot|can't|couldn't|shouldn't)$/;

/**
 * The cue whose verb stands at `at`, null when the word is no verb of speech there.
 *
 * @param earlier the cues found before it in the sentence
 */
export function verbCue(items: readonly Item[], at: number, earlier: readonly Cue[]): Cue | null {
  const item = items[at];
  const verb = item ? cueVerb(item.form) : null;
  if (!item || !verb || !isVerbHere(items, at)) return null;
  if (verb.particle !== null && items[at + 1]?.form !== verb.particle) return null;
  let from = at;
  while (from > 0 && at - from < 4 && isAuxiliary(items[from - 1])) from--;
  const group = items.slice(from, at);
  const before = items[from - 1];
  if (before?.form === 'to') {
    // "went on to say" is saying, "wanted to say" is not.
    if (!/^(?:on|continued|continues)$/.test(items[from - 2]?.form ?? '')) return null;
    from -= /^(?:went|goes|go)$/.test(items[from - 3]?.form ?? '') ? 3 : 2;
  } else if (group.some((word) => UNREAL.test(word.form))) return null;
  while (from < at && items[from]?.tag === 'r' && !/^(?:not|never|n't)$/.test(items[from]?.form ?? ''))
    from++;
  const to = cueEnd(items, at, verb);
  const cue = { from, to };
  if (group.some((word) => PASSIVE.test(word.form)) && !item.form.endsWith('ing')) {
    const by = byPhrase(items, to);
    return by ? { kind: 'verb', verb: QUOTED, cue, source: by, from, to } : null;
  }
  if (item.form.endsWith('ing') && !group.some((word) => word.tag === 'x')) {
    return participleCue(items, cue, verb, earlier);
  }
  const inverted = invertedSource(items, from, to, item);
  const subject = beforeApposition(items, subjectBefore(items, from)) ?? openingMention(items, from);
  if (inverted && (!subject || precededByQuote(items, from) || endsClause(items, inverted.to))) {
    return { kind: 'inverted', verb, cue, source: inverted, from, to: inverted.to };
  }
  if (!subject || before?.form === 'or' || isReducedRelative(items, subject, at, verb)) return null;
  // The subject of a second verb ("… and added") stands with the first one.
  const second = before?.tag === 'c' || before?.form === 'then';
  return { kind: 'verb', verb, cue, source: subject, from: second ? from : Math.min(subject.from, from), to };
}

/** The cue's words go over the particle or preposition that belongs to it: "pointed out", "called for". */
function cueEnd(items: readonly Item[], at: number, verb: CueVerb): number {
  const next = items[at + 1]?.form ?? '';
  if (verb.particle !== null) return at + 2;
  if (verb.takes.includes('f') && next === 'for') return at + 2;
  return verb.takes.includes('o') && (next === 'on' || next === 'upon') ? at + 2 : at + 1;
}

/** "…, adding that", "In announcing plans, X said", "a letter urging officials to". */
function participleCue(
  items: readonly Item[],
  cue: Phrase,
  verb: CueVerb,
  earlier: readonly Cue[],
): Cue | null {
  const before = items[cue.from - 1];
  const heads =
    before === undefined ||
    isCalendar(before.form) ||
    /^[,~Qc]$/.test(before.tag) ||
    /^(?:by|as|in)$/.test(before.form);
  const opening =
    verb.takes.includes('b') && phraseAfter(items, 0)?.to === cue.from ? phraseAfter(items, 0) : null;
  if (opening) return { kind: 'participle', verb, cue, source: opening, from: cue.from, to: cue.to };
  if (!heads && !isDocument(items, cue)) return null;
  const whole = { from: cue.from, to: cue.to };
  if (cue.from <= 1) return { kind: 'participle', verb, cue, source: mainSubject(items, 0), ...whole };
  const main = earlier.findLast((one) => one.source && one.kind !== 'according' && !isNested(items, one));
  const clause = clauseSubject(items, cue.from);
  // The nearest clause's subject, unless that clause is what somebody says.
  const nested = clause !== null && isInside(items, clause.from);
  return {
    kind: 'participle',
    verb,
    cue,
    source: (nested ? main?.source : clause) ?? main?.source ?? clause,
    ...whole,
  };
}

/** "Anna Berg, | a member of the council | told the Herald": an apposition whose closing comma is missing. */
function beforeApposition(items: readonly Item[], subject: Phrase | null): Phrase | null {
  if (!subject || items[subject.from - 1]?.tag !== ',' || items[subject.from]?.tag !== 'd') return subject;
  let start = subject.from - 2;
  while (start > 0 && items[start - 1]?.tag !== 'Q' && items[start - 1]?.tag !== ',') start--;
  const name = phraseAfter(items, start);
  const opens = start === 0 || items[start - 1]?.tag === 'Q' || items[start - 2]?.tag === 'Q';
  return opens && name?.to === subject.from - 1 && items[start]?.capital && items[start]?.tag === 'N'
    ? name
    : subject;
}

/** Nothing that a verb of speech could govern follows: "…, said the chair in an email." */
function endsClause(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || /^[.,p]$/.test(next.tag);
}

/**
 * "“…,” Anna Berg, a member of the Council on Housing told the Herald": the comma that should close the aside
 * is often missing, and the mention right behind the marked words is still the subject.
 */
function openingMention(items: readonly Item[], verbAt: number): Phrase | null {
  let at = verbAt - 1;
  while (at >= 0 && verbAt - at < 40 && items[at]?.tag !== 'Q') at--;
  if (items[at]?.tag !== 'Q') return null;
  const start = items[at + 1]?.tag === ',' ? at + 2 : at + 1;
  const phrase = phraseAfter(items, start);
  if (!phrase || phrase.to >= verbAt || items[phrase.to]?.tag !== ',' || !items[phrase.to - 1]?.capital)
    return null;
  return items.slice(phrase.to, verbAt).some((item) => item.tag === 'x') ? null : phrase;
}

/** "a letter urging officials to", "a statement saying that": documents speak through a participle, others rarely. */
function isDocument(items: readonly Item[], cue: Phrase): boolean {
  const next = items[cue.to];
  if (items[cue.from - 1]?.tag !== 'n') return false;
  return (
    SPEECH_NOUN.test(items[cue.from - 1]?.form ?? '') ||
    next?.form === 'that' ||
    next?.tag === 'Q' ||
    items[cue.to + 1]?.tag === 'Q'
  );
}

/** Whether a cue stands in what another cue reports. */
function isNested(items: readonly Item[], cue: Cue): boolean {
  return cue.source !== null && cue.kind !== 'inverted' && isInside(items, cue.source.from);
}

/** Whether a clause that begins here is the content of a cue right before it. */
function isInside(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (!before) return false;
  return before.form === 'that' || (cueVerb(before.form) !== null && before.tag === 'v');
}

function isAuxiliary(item: Item | undefined): boolean {
  return (
    item !== undefined && (/^[xr]$/.test(item.tag) || AUXILIARY.test(item.form) || item.form === 'since')
  );
}

/** Whether the form is the verb here and not a noun ("reports", "claims", "state"). */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.form === 'think' && /^tanks?$/.test(items[at + 1]?.form ?? '')) return false;
  if (!item || (item.capital && at > 0 && before?.tag !== 'Q')) return false;
  if (before?.tag === 'd' || before?.form === 's') return false;
  if (before && /^(?:of|in|for|with|at|on|from|to)$/.test(before.form) && !item.form.endsWith('ing')) {
    return before.form === 'to' && item.tag === 'v';
  }
  if (/^[vx]$/.test(item.tag)) return true;
  if (item.tag === 'a' && /^(?:has|have|had)$/.test(before?.form ?? '')) return true;
  // After a name or pronoun it is a verb whatever the tagger says, when it looks like one and a clause may follow.
  if (!before || before.form.endsWith("'s") || item.tag === 'm') return false;
  // A base form needs a plural before it: "governments argue".
  const finite =
    /(?:ed|s|said|told|wrote)$/.test(item.form) || /(?:[^s]s|people|they|we|i|you|police)$/.test(before.form);
  if (!finite) return false;
  const next = items[at + 1];
  // "A report alleged bribes were paid", where the tagger sees an adjective
  if (
    /^(?:alleged|claimed|reported|announced|argued|warned)$/.test(item.form) &&
    /^[nN]$/.test(before.tag) &&
    /^[nN]$/.test(next?.tag ?? '')
  )
    return true;
  const opens = next === undefined || /^[Q:,doav]$/.test(next.tag) || /^(?:that|in|on)$/.test(next.form);
  return opens && (before.tag === 'N' || before.capital || isPronoun(before) || before.tag === 'n');
}

/** "the plan | first announced by", "ten people | believed to have": a participle behind its noun is no verb of speech. */
function isReducedRelative(items: readonly Item[], subject: Phrase, at: number, verb: CueVerb): boolean {
  if (!/(?:ed|wn|en)$/.test(items[at]?.form ?? '') || isPronoun(items[subject.from])) return false;
  const next = items[at + 1]?.form;
  const infinitive = next === 'to' && /^[vx]$/.test(items[at + 2]?.tag ?? '') && !/[ia]/.test(verb.takes);
  return next === 'by' || next === 'about' || infinitive;
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
  if (before && before.tag !== 'Q' && before.tag !== ',' && before.tag !== '~') return null;
  const quoted = precededByQuote(items, from);
  if (before && !quoted && !/^(?:said|says|say|reports|reported|wrote)$/.test(verb.form)) return null;
  const source = phraseAfter(items, to);
  if (!source) return null;
  const after = items[source.to];
  // "said it was …", "said the minister had …" is no inversion.
  const awaited = items[from - 1]?.marked?.awaits || items[from - 2]?.marked?.awaits;
  if (after && /^[vxo]$/.test(after.tag) && before && !awaited) return null;
  if (!before && after?.tag !== ':' && after?.tag !== ',') return null;
  return source;
}

/**
 * "“…,” Mr Trump recounted": words that end with a comma are attributed by whatever verb follows.
 */
export function unknownVerbCue(items: readonly Item[], at: number): Cue | null {
  const source = phraseAfter(items, at + 1);
  const verb = source ? source.to : at + 1;
  const item = items[verb];
  if (item?.tag !== 'v' || cueVerb(item.form) || item.form.endsWith('ing')) return null;
  const cue = { from: verb, to: verb + 1 };
  if (source) return { kind: 'verb', verb: QUOTED, cue, source, from: source.from, to: verb + 1 };
  const behind = phraseAfter(items, verb + 1);
  return behind && { kind: 'inverted', verb: QUOTED, cue, source: behind, from: verb, to: behind.to };
}
