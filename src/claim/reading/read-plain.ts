import { analyse } from '../../text/analyse.ts';
import { words } from '../../text/words.ts';
import { readStatement, type Statement } from './statement.ts';

const titles = new Map<string, Statement>();
/** Titles and names kept in memory at most. */
const REMEMBERED = 2_000;

/** A title or a name: short text outside of any passage, so its parts of speech are not stored. */
export function readPlain(text: string): Statement {
  const known = titles.get(text);
  if (known) return known;
  const all = words(text);
  const statement = readStatement(text, all, analyse(text, all).tags, { start: 0, end: text.length }, null);
  if (titles.size >= REMEMBERED) titles.clear();
  titles.set(text, statement);
  return statement;
}
