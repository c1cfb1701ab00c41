/** A claim that goes further than the sentence, and by that says the contrary. */

const WHOLE = /^(?:all|every|each|both|everyone|everybody|always)$/i;
const PART = /^(?:most|some|several|few|many|sometimes|often|neither|none|nobody)$/;
const RANKED = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th) /;

/** "All pubs" asked, "some pubs" printed; "the largest" and "the second largest". */
export function isContraryExtent(overreach: readonly [claim: string, source: string] | null): boolean {
  if (overreach === null) return false;
  const [claim, source] = overreach;
  return (WHOLE.test(claim) && PART.test(source)) || RANKED.test(source);
}
