/** Words that say how much of something is meant. */

const QUANTIFIERS = new Set(
  `all some none any every each most many few several both either neither half more less fewer least
  much little enough only just-only entire entirely whole completely partly partially mostly almost nearly
  always never sometimes often usually rarely seldom everyone everybody everything someone somebody
  something nobody nothing anyone anybody anything everywhere somewhere nowhere majority minority lots
  countless numerous various`.split(/\s+/),
);

/** Whether a form says how much or how often. */
export function isQuantifier(form: string): boolean {
  return QUANTIFIERS.has(form);
}
