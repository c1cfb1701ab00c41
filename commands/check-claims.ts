import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { messageCard } from '../src/card/message-card.ts';
import { claimsInMessage } from '../src/claim/claims-in-message.ts';
import { UserError } from '../src/user-error.ts';
import { answerClaim } from './answer-claim.ts';
import type { Command } from './command.ts';
import { CONTEXTS, INSTALLS } from './everywhere.ts';
import { wordsOf } from './words-of.ts';

/** How many assertions of one message are checked: more pages than this nobody turns. */
const MOST_CLAIMS = 8;

export const checkClaims = {
  data: new ContextMenuCommandBuilder()
    .setName('Check claims')
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(INSTALLS)
    .setContexts(CONTEXTS)
    .toJSON(),

  answer: (options, { library }) =>
    library.read(async (reader) => {
      const found = claimsInMessage(wordsOf(options, 'text', 'check this message'));
      const findings = [];
      for (const claim of found.slice(0, MOST_CLAIMS)) {
        findings.push({ words: claim.text, answer: await answerClaim(claim, reader) });
      }
      const [first, ...others] = findings;
      if (first === undefined) {
        throw new UserError(
          'Cannot check the claims of this message: it asserts nothing that articles could settle',
        );
      }
      return messageCard('assertion', [first, ...others], found.length);
    }),
} satisfies Command;
