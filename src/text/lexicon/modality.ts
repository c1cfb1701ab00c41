/** Words that say how sure, how bound or how planned something is. */

const MODALS = new Set('must may might can could will would shall should ought need dare cannot'.split(' '));

/** Adverbs and adjectives of certainty; adding or dropping one changes how sure the speaker was. */
const HEDGES = new Set(
  `perhaps maybe possibly probably likely unlikely apparently allegedly reportedly supposedly seemingly
  certainly definitely surely undoubtedly presumably potentially possible probable certain alleged purported
  suspected`.split(/\s+/),
);

/** Whether a form is a modal verb. */
export function isModal(form: string): boolean {
  return MODALS.has(form);
}

/** Whether a form weakens or strengthens certainty. */
export function isHedge(form: string): boolean {
  return HEDGES.has(form);
}
