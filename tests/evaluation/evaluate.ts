/**
 * Scores Verbatim on the benchmark sets beside the repository and on its own sets: `npm run evaluate`, or
 * `npm run evaluate -- quotes vitaminc` for some of them. Sets that are not there are skipped and say so.
 */
import { evaluateArticles } from './articles.ts';
import { printAttribution } from './attribution.ts';
import { CLAIM_SETS } from './claim-sets.ts';
import { evaluateClaims } from './claims.ts';
import { evaluateDamage } from './damage.ts';
import { evaluateDamagedClaims } from './damaged-claims.ts';
import { evaluatePronounClaims } from './pronoun-claims.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateWice } from './wice.ts';

const SETS: Readonly<Record<string, () => unknown>> = {
  articles: evaluateArticles,
  attribution: () => printAttribution(),
  quotes: () => evaluateQuotes(),
  damage: () => evaluateDamage(),
  ...Object.fromEntries(Object.keys(CLAIM_SETS).map((name) => [name, () => evaluateClaims(name)])),
  'damaged-claims': evaluateDamagedClaims,
  'pronoun-claims': evaluatePronounClaims,
  wice: evaluateWice,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SETS));
if (unknown.length > 0) {
  console.error(`Cannot evaluate ${unknown.join(', ')}: the sets are ${Object.keys(SETS).join(', ')}`);
  process.exit(2);
}
for (const [name, evaluate] of Object.entries(SETS)) {
  if (asked.length === 0 || asked.includes(name)) await evaluate();
}
