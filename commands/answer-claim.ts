import type { Answer } from '../src/card/card.ts';
import { claimCard } from '../src/card/claim-card.ts';
import { readSetting } from '../src/card/setting.ts';
import { checkClaim } from '../src/claim/check-claim.ts';
import type { Claim } from '../src/domain.ts';
import type { Reader } from '../src/library/library.ts';

/** One claim, from its words to its card. */
export async function answerClaim(claim: Claim, reader: Reader): Promise<Answer> {
  const check = await checkClaim(claim, reader);
  const citations = check.evidence.map(({ citation }) => citation);
  return claimCard(check, claim, await readSetting(reader, citations));
}
