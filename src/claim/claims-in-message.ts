import type { Claim } from '../domain.ts';
import { analyse } from '../text/analyse.ts';
import { words } from '../text/words.ts';
import { claimKind } from './reading/claim-kind.ts';

/** Characters of a message that are read; Discord's own limit is 4,000. */
const LONGEST = 6_000;
/** An assertion has at least so many words: "lol same", "so true" assert nothing that articles could settle. */
const FEWEST_WORDS = 4;
/** A longer sentence is pasted text, and no claim; in characters. */
const LONGEST_SENTENCE = 600;

/**
 * The assertions of a chat message, in order: sentences that state something checkable of something named or counted. No
 * questions, greetings, orders, opinions, links, commands, code or quoted lines.
 */
export function claimsInMessage(text: string): readonly Claim[] {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ')
    .replace(/\bhttps?:\/\/\S+|<[@#:][^>\n]*>|\|\|/g, ' ');
  const seen = new Set<string>();
  const claims: Claim[] = [];
  for (const raw of plain.split('\n')) {
    const line = raw
      .replace(/^\s*(?:[>*+•-]|#{1,3}|\d+[.)])\s+/, '')
      .replace(/[*_~]{1,3}/g, '')
      .trim();
    if (line === '' || /^[/!.?$]\w/.test(line)) continue;
    for (const { start, end } of analyse(line).sentences) {
      const sentence = line.slice(start, end).trim();
      if (seen.has(sentence) || !asserts(sentence)) continue;
      seen.add(sentence);
      claims.push({ text: sentence });
    }
  }
  return claims;
}

const FIRST_PERSON =
  /^(?:i|i'm|i've|i'd|i'll|im|ive|we|we're|we've|my|our|you|you're|your|u|ur|lol|lmao|haha|omg|wow|yes|yeah|no|nope|ok|okay|thanks|thank|hi|hello|hey|congrats|good)$/;

function asserts(sentence: string): boolean {
  const all = words(sentence);
  if (all.length < FEWEST_WORDS || sentence.length > LONGEST_SENTENCE) return false;
  const { tags } = analyse(sentence, all);
  const kind = claimKind(sentence, all, tags);
  if (kind === 'question' || kind === 'order' || kind === 'opinion') return false;
  if (FIRST_PERSON.test(all[0]?.form ?? '')) return false;
  // Something is said (a verb) of something that can be looked up (a name, a number, a noun).
  return /[vx]/.test(tags) && (/[Nm]/.test(tags) || (tags.match(/n/g)?.length ?? 0) >= 2);
}
