import { isGroup, isRole } from '../../attribution/role-words.ts';
import { place } from '../../text/lexicon/places.ts';
import { words } from '../../text/words.ts';

/**
 * Whether a mention names a person, an organisation or an office in its article, and may be shown as who speaks. "Software",
 * where the capital only begins a sentence, and "the count at the time" may not.
 */
export function namesSpeaker(mention: string, article: readonly { readonly text: string }[]): boolean {
  const all = words(mention);
  if (all.some(({ form }) => isRole(form) || isGroup(form))) return true;
  const capitals = all
    .map(({ start, end }) => mention.slice(start, end))
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|A|An|His|Her|Their|Its|Our|My)$/.test(word));
  if (capitals.length > 1) return true;
  const [name] = capitals;
  if (name === undefined) return false;
  if (place(name.toLowerCase()) !== null || /\p{Lu}.*\p{Lu}/u.test(name)) return true;
  // A capital that stands inside a sentence belongs to a name.
  return article.some(({ text }) => standsInside(text, name));
}

function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    const ends = !/^[\p{L}\p{N}]/u.test(text.slice(at + 1 + name.length));
    if (ends && /[\p{Ll}\p{N},]$/u.test(text.slice(0, at))) return true;
  }
  return false;
}
