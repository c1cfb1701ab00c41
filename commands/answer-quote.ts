import type { Answer } from '../src/card/card.ts';
import { quoteCard } from '../src/card/quote-card.ts';
import { readSetting } from '../src/card/setting.ts';
import type { Quote } from '../src/domain.ts';
import type { Reader } from '../src/library/library.ts';
import { verifyQuote } from '../src/quote/verify-quote.ts';

/** One quote, from its words to its card. */
export async function answerQuote(quote: Quote, reader: Reader): Promise<Answer> {
  const check = await verifyQuote(quote, reader);
  const citations = check.matches.map(({ citation }) => citation);
  return quoteCard(check, quote, await readSetting(reader, citations, quote.article));
}
