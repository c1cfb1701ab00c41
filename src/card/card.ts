/**
 * An answer before a printer sees it. A card is plain data without any medium's markup: `bot/render` turns
 * it into a Discord message, `console/render` into terminal text. The words are the same in both.
 */

/** Some words with one emphasis. Text is never escaped here: each printer escapes for its own medium. */
export interface Run {
  readonly text: string;
  /**
   * `plain`, also when absent: in a diff, words on both sides; `source` words that only the source has
   * (underlined in print); `quote` words that only the quote has (struck through); `strong` and `subtle` as
   * they say; `link` opens `url`. White space at the ends of a run is printed outside its emphasis.
   */
  readonly style?: 'plain' | 'source' | 'quote' | 'strong' | 'subtle' | 'link';
  readonly url?: string;
}

/** A block of a card, in reading order. */
export type Block =
  /** A paragraph of the bot's own words. */
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  /** Words of an article or of the quote, set off from the bot's own words. */
  | { readonly kind: 'excerpt'; readonly runs: readonly Run[] }
  /** Where the words stand: title · publisher · date · ¶ n. */
  | { readonly kind: 'citation'; readonly runs: readonly Run[] }
  /** Short findings, one line each: "number: quote 2 billion, source 1.5 billion". */
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  /** Small print: the legend, the scope of the library, what the bot does not claim. */
  | { readonly kind: 'note'; readonly runs: readonly Run[] };

/** How a card looks beside its words; never the only signal. */
export type Tone = 'good' | 'caution' | 'bad' | 'absent' | 'neutral';

export interface Card {
  readonly tone: Tone;
  /** The verdict in words, first: "Altered – the meaning changes". */
  readonly headline: string;
  readonly blocks: readonly Block[];
}

/** One page of an answer, and the same page with the paragraphs around its citations unfolded. */
export interface Page {
  readonly card: Card;
  /** Null when there is no context to unfold. */
  readonly context: Card | null;
}

/** What a command answers: at least one page. */
export interface Answer {
  readonly pages: readonly [Page, ...Page[]];
  /** Index of the page that opens first; 0 when absent. */
  readonly opensAt?: number;
  /** Whether the answer may be posted to the channel with "Share". False for errors and help. */
  readonly shareable: boolean;
}
