import { formatCitation, titleOf } from '../citation/format-citation.ts';
import { linkTo } from '../citation/link-to.ts';
import type { Citation } from '../domain.ts';
import type { Block, Run } from './card.ts';
import { runs } from './compose.ts';

/** Where words stand, as a block of its own: title · publisher · date · ¶ n, the title opening the article. */
export function citationBlock(citation: Citation): Block {
  return { kind: 'citation', runs: citationRuns(citation) };
}

export function citationRuns(citation: Citation): Run[] {
  const title = titleOf(citation.article);
  const url = linkTo(citation);
  const rest = formatCitation(citation).slice(title.length);
  return runs(url === null ? title : { text: title, style: 'link', url }, rest);
}
