/**
 * The vocabulary of Verbatim: readonly plain data, one meaning for each word. Start reading here.
 *
 * Ground state is an `Article` (a source file, read and labelled). Everything else is derived from it:
 * `Quotation`s (who says what in the article), the index in the library, and the answers to checks.
 *
 * Offsets are half-open ranges in UTF-16 code units, always into the *original* text that is named beside
 * them, so that `text.slice(start, end)` shows the article's own characters.
 */

// ── Articles ────────────────────────────────────────────────────────────────────────────────────────────

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a line of a source file is to a careful reader. Every line is kept; only `body` is numbered. */
export type LineKind =
  | 'title'
  | 'byline'
  | 'date'
  | 'heading'
  | 'body'
  | 'caption'
  | 'related'
  | 'duplicate'
  | 'boilerplate';

/** One non-empty line of a source file, labelled. */
export interface Line {
  /** Line number in the file, counted from 1, empty lines included. */
  readonly n: number;
  readonly kind: LineKind;
  /** The number of the body paragraph that this line belongs to, or null when it is not body. */
  readonly paragraph: number | null;
  /** The line as printed, without white space at its ends. */
  readonly text: string;
}

/** Who published an article, when and where: whatever its source says, null where it does not. */
export interface Metadata {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 calendar date, `YYYY-MM-DD`, or as much of it as the source prints (`2017-04`, `2017`). */
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47 language tag, null when not stated. */
  readonly language: string | null;
}

/** The kinds of line that can be found and cited. */
export type PassageKind = Extract<LineKind, 'title' | 'heading' | 'body' | 'caption'>;

/** A unit of an article that can be found and cited: a body paragraph, a caption, a heading or the title. */
export interface Passage {
  /** Position among the article's passages, counted from 0, in reading order. */
  readonly ordinal: number;
  readonly kind: PassageKind;
  /** Number among the body paragraphs, counted from 1; null for everything that is not body. */
  readonly paragraph: number | null;
  /** How a citation names it: `¶ 4`, `caption after ¶ 3`, `title`, `heading before ¶ 9`. */
  readonly label: string;
  readonly text: string;
}

/** A source file after reading: the ground truth that everything else is derived from. */
export interface Article extends Metadata {
  /** Stable short id, derived from the content. */
  readonly id: string;
  /** Name of the source file, relative to the corpus directory. */
  readonly file: string;
  readonly lines: readonly Line[];
  readonly passages: readonly Passage[];
}

/** The citable part of an article's metadata. */
export interface ArticleRef extends Pick<Metadata, 'title' | 'publisher' | 'author' | 'date' | 'url'> {
  readonly id: string;
  readonly file: string;
}

// ── Quotations in an article (attribution) ──────────────────────────────────────────────────────────────

/** How the source prints words: in quotation marks, reported ("he said that …"), or in its own voice. */
export type Voice = 'direct' | 'indirect' | 'narration';

/** A range in one passage of an article. */
export interface PassageSpan extends Span {
  readonly ordinal: number;
}

/** Speech that an article credits to somebody: content, cue and source, after PARC (Pareti 2015). */
export interface Quotation {
  readonly voice: Exclude<Voice, 'narration'>;
  /**
   * The words said, without their quotation marks, in reading order. More than one span when an attribution
   * interrupts the words ("…," he said, "…") or they run on over a paragraph break.
   */
  readonly content: readonly PassageSpan[];
  /** The words that mark it as speech ("said", "according to", "Barr:"), null for a bare quotation. */
  readonly cue: PassageSpan | null;
  /** The mention beside the cue ("he", "the minister"), null when the article prints none. */
  readonly source: PassageSpan | null;
  /** Who said it, resolved to the fullest name that the article prints; null when it does not say. */
  readonly speaker: Speaker | null;
}

/** A person or organisation that words are credited to. */
export interface Speaker {
  /** The fullest name in the article, or the mention itself when it names nobody ("a senior official"). */
  readonly name: string;
  /** Other ways that the article names the same speaker: surname, office, organisation spoken for. */
  readonly aliases: readonly string[];
}

// ── Where words stand ───────────────────────────────────────────────────────────────────────────────────

/** The place of some words in an article, ready to show. See `citation/`. */
export interface Citation {
  readonly article: ArticleRef;
  readonly kind: PassageKind;
  readonly paragraph: number | null;
  readonly label: string;
  /** Number of the sentence in the passage where the words begin, counted from 1. */
  readonly sentence: number;
  /** Range of the words in `text`. */
  readonly start: number;
  readonly end: number;
  /** The article's own characters from `start` to `end`. */
  readonly excerpt: string;
  /** The whole passage. */
  readonly text: string;
  /** Where the words end when they run on over a paragraph break: `start` to the end of `text`, then up to here. */
  readonly through?: { readonly paragraph: number | null; readonly end: number };
}

// ── Quotes ──────────────────────────────────────────────────────────────────────────────────────────────

/** Words that a person hands in, perhaps with who is said to have said them and where. */
export interface Quote {
  readonly text: string;
  readonly speaker?: string;
  /** Id, file name or title of the article in which the quote is said to stand. */
  readonly article?: string;
}

export type Wording = 'verbatim' | 'edited' | 'altered' | 'spliced' | 'reworded' | 'not-found';
export type Meaning = 'kept' | 'changed';
export type Attribution = 'confirmed' | 'misattributed' | 'undetermined' | 'not-asked';
export type Context = 'complete' | 'cut';

/** One step from the source's words to the quote's words. */
export interface Edit {
  readonly op: 'kept' | 'dropped' | 'added' | 'replaced';
  /** The quote's characters, empty when dropped. */
  readonly quote: string;
  /** The source's characters, empty when added. */
  readonly source: string;
  /** True when the quote shows the change (ellipsis, square brackets). */
  readonly marked?: boolean;
}

export type ChangeType =
  | 'negation'
  | 'number'
  | 'date'
  | 'name'
  | 'modality'
  | 'quantity'
  | 'antonym'
  | 'tense'
  | 'other';

/** An edit that changes what is said, or may. */
export interface Change {
  readonly type: ChangeType;
  readonly quote: string;
  readonly source: string;
}

/** One place where the quote, or a part of it, stands. */
export interface QuoteMatch {
  readonly citation: Citation;
  readonly voice: Voice;
  readonly speaker: string | null;
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  /** The words that were cut off and turn the meaning, as a sentence; null when the cut is fair. */
  readonly contextNote: string | null;
  /** The same words in copies of the same report and in other articles. */
  readonly alsoIn: readonly Citation[];
}

/** The answer to a quote. The contract of its values stands in docs/verdicts.md. */
export interface QuoteCheck {
  readonly kind: 'quote';
  readonly wording: Wording;
  readonly meaning: Meaning;
  readonly attribution: Attribution;
  readonly context: Context;
  /** Calibrated probability that `wording` and `meaning` are right, 0 to 1. */
  readonly confidence: number;
  /** One sentence for people. */
  readonly summary: string;
  /** Best first; for `spliced` one for each part, in the order of the quote. */
  readonly matches: readonly QuoteMatch[];
}

// ── Claims ──────────────────────────────────────────────────────────────────────────────────────────────

export interface Claim {
  readonly text: string;
}

export type ClaimVerdict = 'supported' | 'refuted' | 'conflicting' | 'not-enough-evidence' | 'not-found';
export type Stance = 'supports' | 'refutes' | 'neutral';

/** Which slot of the claim a reason speaks of. */
export type Aspect =
  | 'words'
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'antonym'
  | 'quantity'
  | 'modality'
  | 'attribution';

/** What in the claim met what in the source. */
export interface Reason {
  readonly aspect: Aspect;
  readonly claim: string;
  readonly source: string;
  readonly relation: 'matches' | 'differs' | 'missing' | 'hedged';
}

/** A sentence of the library that speaks of the claim. */
export interface Evidence {
  readonly citation: Citation;
  /** Index of the part of the claim that it speaks of, in `ClaimCheck.parts`. */
  readonly part: number;
  readonly stance: Stance;
  readonly voice: Voice;
  readonly speaker: string | null;
  readonly reasons: readonly Reason[];
  readonly alsoIn: readonly Citation[];
}

/** What the sources say of one part of a claim. */
export interface ClaimPartCheck {
  /** The claim's own words. */
  readonly text: string;
  readonly verdict: ClaimVerdict;
}

/** The answer to a claim. */
export interface ClaimCheck {
  readonly kind: 'claim';
  readonly verdict: ClaimVerdict;
  /** Whether articles say it in their own voice, or only somebody whom they quote; null without a verdict. */
  readonly basis: 'reported' | 'attributed' | null;
  readonly confidence: number;
  readonly summary: string;
  /** The statements that the claim makes, in its order; one for a simple claim. */
  readonly parts: readonly ClaimPartCheck[];
  readonly evidence: readonly Evidence[];
}
