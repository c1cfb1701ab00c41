import type { Word } from '../../text/words.ts';

/** What a text is that somebody hands in as a claim. Only an assertion can be carried or contradicted. */
export type ClaimKind = 'assertion' | 'question' | 'order' | 'opinion' | 'recommendation' | 'prediction';

const ASKING = new Set(
  'who whom whose what when where why how is are was were do does did has have had can could will would should may'.split(
    ' ',
  ),
);
/** Words of judgement: whether they fit is for no article to settle. */
const JUDGING = new Set(
  `best worst better good bad great terrible awful beautiful ugly amazing wonderful horrible stupid smart brilliant
  disgusting evil overrated underrated boring fun cool lame pathetic disgrace disgraceful shameful ridiculous idiot idiots
  liar deserves deserve deserved wrong right unfair fair immoral outrageous delicious annoying`.split(/\s+/),
);
const OPINION =
  /^(?:i (?:think|believe|feel|guess|hope|wish|love|hate|like|prefer)|in my (?:opinion|view)|imo|imho|personally|honestly)\b/i;
const OUGHT = /\b(?:should(?:n['’]t)?|ought to|must(?:n['’]t)? not)\b/i;

/** Sorts a text; linear in its words. */
export function claimKind(text: string, all: readonly Word[], tags: string): ClaimKind {
  const first = all[0]?.form ?? '';
  if (/\?["”’)]*$/.test(text)) return 'question';
  if (ASKING.has(first) && /^[oNd]/.test(tags.slice(1)) && !/^(?:what|who|when|where|how|why)$/.test(first))
    return 'question';
  if (OPINION.test(text)) return 'opinion';
  if (/^(?:please|let's|lets|don't|do not)\b/i.test(text)) return 'order';
  if (tags.startsWith('v') && !/^\w+(?:ing|ed|s)\b/i.test(text) && /!$/.test(text)) return 'order';
  if (OUGHT.test(text) && !/["“]/.test(text) && !/\b(?:said|says|told|argued|called|wrote)\b/i.test(text))
    return 'recommendation';
  if (all.some(({ form }, i) => JUDGING.has(form) && isJudgement(all, i)) && !/["“]/.test(text))
    return 'opinion';
  if (
    /\b(?:will(?: never| not| soon)?|won['’]t|going to)\b/i.test(text) &&
    !/\b(?:said|says|plans?|announced|promised|vowed)\b/i.test(text)
  ) {
    return 'prediction';
  }
  return 'assertion';
}

/** "is the best president", "was a disgrace": said of somebody, not counted ("best-selling", "right to"). */
function isJudgement(all: readonly Word[], i: number): boolean {
  const before = all.slice(Math.max(0, i - 3), i).map(({ form }) => form);
  const behind = all[i + 1]?.form ?? '';
  const copula = before.some((form) =>
    /^(?:is|are|was|were|be|been|so|such|isn't|aren't|wasn't)$/.test(form),
  );
  return (
    copula && !/^(?:selling|known|to|of|wing|for|actor|actress|picture|director|film|album)$/.test(behind)
  );
}
