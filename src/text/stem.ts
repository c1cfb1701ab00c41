import { winkStem } from './wink.ts';

/** Stems kept in memory at most; English news stays below, hostile text empties the table. */
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** Words that Porter's rules would file under another word, each with the stem that it has here. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  `authority authorities > authorit | organisation organisations organization organizations > organiz |
  important importance > important | international > internation | severe severely severity > severe | several > several |
  customer customers > customer | customs > customs | department departments > department | emergency emergencies > emergency |
  informal > informal | objection objections > objection | objective objectives > objective | university universities > universit |
  executive executives > executive | conservation > conservation | capitalism > capitalism | hospitality > hospitality |
  relative relatives relativity > relative | succession successor successors successive > successor | positive > positive |
  animate animated animation > animat | designate designated designation > designat | contraction > contraction |
  paste pasted > paste | community communities > communit | negative > negative | passive > passive`
    .split('|')
    .flatMap((line) => {
      const [words = '', own = ''] = line.split('>').map((side) => side.trim());
      return words.split(/\s+/).map((word): [string, string] => [word, own]);
    }),
);

/**
 * The stem of a folded word: the term under which it is indexed and searched (Porter 1980, with exceptions as in his second
 * stemmer). Possessive endings go first, numbers stay whole.
 */
export function stem(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  // The stemmer's regular expressions are quadratic on very long words, which have no stem anyway.
  const found = EXCEPTIONS.get(bare) ?? (bare.length > 40 || !/^[a-z]+$/.test(bare) ? bare : winkStem(bare));
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(form, found);
  return found;
}
