import { quotesInMessage } from '../src/quote/quotes-in-message.ts';
import { answerQuote } from './answer-quote.ts';
import { messageCommand } from './message-command.ts';

export const checkQuotes = messageCommand({
  name: 'Check quotes',
  what: 'quotation',
  find: quotesInMessage,
  answer: answerQuote,
  none: 'Cannot check the quotes of this message: it holds no words in quotation marks',
});
