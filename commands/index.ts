import { article } from './article.ts';
import { checkClaims } from './check-claims.ts';
import { checkQuotes } from './check-quotes.ts';
import { claim } from './claim.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { helpOn } from './help.ts';
import { quote } from './quote.ts';
import { search } from './search.ts';

const checks: readonly Command[] = [quote, claim, search, article, corpus, checkQuotes, checkClaims];

/** Every command, in the order in which help names them. A new command is one file and one name here. */
export const commands: readonly Command[] = [...checks, helpOn(checks)];
