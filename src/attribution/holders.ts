/** Whom an office or a common noun means: "the Home Secretary", "the company", "the spokesman". */

import { type Discourse, recent } from './discourse.ts';
import type { Figure } from './figure.ts';
import { plain } from './names.ts';
import { isPlace, isSamePlace } from './place-words.ts';
import type { Item } from './reading.ts';
import { isGroup } from './role-words.ts';

/** Words of a mention that say nothing about which holder of an office is meant. */
const IDLE = /^(?:the|this|that|of|for|new|then|current|former|late|also|,)$/;

/**
 * The person to whom the article gave this role; null when nobody has it, or when it cannot be told who of several.
 *
 * @param items of the mention
 * @param head its role word
 */
export function holderOf(discourse: Discourse, items: readonly Item[], head: Item): Figure | null {
  const first = items[0]?.form ?? '';
  // "a minister" is not the minister, "his opponent" is whoever that is, and "ministers" are several.
  if (/^(?:a|an|his|her|their|its|one|another|some)$/.test(first) || /[^s]s$/.test(head.form)) return null;
  const wanted = plain(head.form);
  const asked = items
    .filter((item) => item !== head && item.form !== '' && !IDLE.test(item.form))
    .map((item) => plain(item.form));
  const holders = discourse.cast.figures.filter((figure) =>
    figure.roles.some((role) => role.head === wanted),
  );
  const fits = (figure: Figure, lenient: boolean): boolean =>
    figure.roles.some(
      ({ head: held, words }) =>
        held === wanted &&
        !words.some((word) => word !== wanted && OTHER_OFFICE.test(word) && !asked.includes(word)) &&
        asked.every(
          (word) =>
            words.some((other) => other === word || isSamePlace(word, other)) ||
            (lenient && isPlace(word) && !words.some(isPlace)),
        ),
    );
  const exact = holders.filter((figure) => fits(figure, false));
  // "the president" is first the one who is president and nothing more, then one "of the Federal Reserve".
  const plainly = exact.filter((figure) =>
    figure.roles.some(
      (role) => role.head === wanted && role.words.every((word) => word === wanted || isPlace(word)),
    ),
  );
  const likely = asked.length === 0 && plainly.length > 0 ? plainly : exact;
  if (likely.length > 0) return likely.length === 1 ? (likely[0] ?? null) : lastMet(discourse, likely);
  // "the French president" when the article says "President Macron" and knows no other president.
  if (asked.length > 0)
    return holders.length === 1 && holders[0] && fits(holders[0], true) ? holders[0] : null;
  return first === 'the' ? unnamedHolder(discourse, wanted) : null;
}

/** Words that make another office of one: "the president" is neither the vice president nor the president-elect. */
const OTHER_OFFICE = /^(?:vice|deputy|elect|former|ex|candidate|nominee|assistant|shadow|then)$/;

/** An unnamed source met before: "a spokesman for the ministry … the spokesman added". */
function unnamedHolder(discourse: Discourse, head: string): Figure | null {
  for (let i = discourse.met.length - 1; i >= 0; i--) {
    const figure = discourse.met[i]?.figure;
    if (figure?.kind === 'nominal' && figure.words.includes(head)) return figure;
  }
  return null;
}

function lastMet(discourse: Discourse, figures: readonly Figure[]): Figure | null {
  for (let i = discourse.met.length - 1; i >= 0; i--) {
    const figure = discourse.met[i]?.figure;
    if (figure && figures.includes(figure)) return figure;
  }
  return figures[0] ?? null;
}

/** Words that fit every organisation. */
const ANY_GROUP =
  /^(?:company|firm|group|organisation|organization|agency|giant|body|network|retailer|maker|charity|platform|startup|operator|broadcaster|outlet|newspaper|corporation|institution|party)$/;

/** "the company", "the ministry": the organisation last met that is called so, or any for words that fit all. */
export function groupOf(discourse: Discourse, base: readonly Item[], sentence: number): Figure | null {
  if (base[0]?.form !== 'the' || base.some((item, i) => item.capital && i > 0)) return null;
  return groupCalled(discourse, base.at(-1)?.form ?? '', sentence);
}

/** The organisation last met that is called by this common noun, or any for words that fit all. */
export function groupCalled(discourse: Discourse, noun: string, sentence: number): Figure | null {
  if (!isGroup(noun)) return null;
  const called = recent(
    discourse,
    sentence,
    (figure) => figure.kind === 'organisation' && figure.words.includes(noun),
  );
  return called ?? (ANY_GROUP.test(noun) ? lastOrganisation(discourse, sentence) : null);
}

/** The organisation that was last spoken of, null when there is none. */
export function lastOrganisation(discourse: Discourse, sentence: number): Figure | null {
  return (
    recent(discourse, sentence, (figure) => figure.kind === 'organisation') ??
    recent(discourse, sentence, (figure) => figure.kind === 'unknown')
  );
}
