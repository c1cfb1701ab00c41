/** Copies of one report are one source: the fullest, oldest, best-labelled copy is cited, the others listed. */
import type { Reader } from '../library/library.ts';
import type { Finding } from './finding.ts';

/** Id of the article that a finding stands in. */
export function articleOf({ parts }: Finding): string {
  return parts[0].stream.article.id;
}

/** Ids of all articles of the report that a finding stands in, in the order in which they are cited. */
export function reportOf(finding: Finding, reader: Reader): Promise<readonly string[]> {
  return reader.reportOf(articleOf(finding));
}

/**
 * Findings again, with the best copy of the first one's report in front.
 *
 * @param findings in order of preference
 * @param isEqual whether nothing but the copy tells two findings apart
 */
export async function bestCopyFirst(
  findings: readonly Finding[],
  isEqual: (one: Finding, other: Finding) => boolean,
  reader: Reader,
): Promise<readonly Finding[]> {
  const [first] = findings;
  if (!first) return findings;
  const report = await reportOf(first, reader);
  const [best] = findings
    .filter((finding) => report.includes(articleOf(finding)) && isEqual(first, finding))
    .toSorted((a, b) => report.indexOf(articleOf(a)) - report.indexOf(articleOf(b)));
  return best && best !== first ? [best, ...findings.filter((finding) => finding !== best)] : findings;
}
