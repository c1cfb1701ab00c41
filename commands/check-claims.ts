import { claimsInMessage } from '../src/claim/claims-in-message.ts';
import { answerClaim } from './answer-claim.ts';
import { messageCommand } from './message-command.ts';

export const checkClaims = messageCommand({
  name: 'Check claims',
  what: 'assertion',
  find: claimsInMessage,
  answer: answerClaim,
  none: 'Cannot check the claims of this message: it asserts nothing that articles could settle',
});
