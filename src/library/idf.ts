/**
 * How much a feature that few passages have says more than one that many have: inverse document frequency in
 * the form of Robertson & Zaragoza 2009 (§3.3), with 1 added so that it never turns negative.
 *
 * @param total passages in the library, at least 1
 * @param having passages that have the feature, 0 to `total`
 * @returns above 0; about ln(total) for a feature of one passage, near 0 for one that all have
 */
export function idf(total: number, having: number): number {
  return Math.log(1 + (total - having + 0.5) / (having + 0.5));
}
