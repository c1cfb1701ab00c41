/** Offices, ranks and occupations that the words around a name give its bearer. */
import type { Figure } from './figure.ts';
import { type Name, plain } from './names.ts';
import { baseEnd, basePhraseBefore, phraseAfter } from './noun-phrases.ts';
import type { Item } from './reading.ts';
import { isRole, isSpokesRole, roleGender } from './role-words.ts';

/** Finds what the words around a name say that its bearer is. */
export function giveRoles(figure: Figure, name: Name, items: readonly Item[], text: string): void {
  if (figure.kind === 'organisation' || figure.kind === 'place') return;
  const before = titleBefore(items, name);
  if (before) addRole(figure, before.from, before.to, items, text);
  if (name.possessive) return;
  const behind = appositionBehind(items, name.to);
  if (behind) addRole(figure, behind.from, behind.to, items, text);
}

/** "UK Home Secretary | Amber Rudd", "Norse Steel spokesman | Ivan Petrov", "the mayor of London, | Sadiq Khan". */
function titleBefore(items: readonly Item[], name: Name): { from: number; to: number } | null {
  let end = name.from;
  const likely = name.kind === 'person' || (name.kind === 'unknown' && name.words.length > 1);
  if (items[end - 1]?.tag === ',' && name.titleFrom === name.from && likely) end--;
  const base = basePhraseBefore(items, end);
  if (!base) return null;
  let from = base.from;
  const link = items[from - 1]?.form ?? '';
  if (/^(?:of|for|at)$/.test(link) && !containsRole(items, base.from, end)) {
    const outer = basePhraseBefore(items, from - 1);
    if (outer && isRole(items[outer.to - 1]?.form ?? '')) from = outer.from;
  }
  if (end !== name.from && !isRole(items[end - 1]?.form ?? '') && from === base.from) return null;
  return containsRole(items, from, end) ? { from, to: end } : null;
}

/** "Emmanuel Macron, | head of …", "Anna Berg, | policy director at Open Roofs", "Macron (the president)", "X is president of …". */
function appositionBehind(items: readonly Item[], at: number): { from: number; to: number } | null {
  const opening = items[at];
  if (!opening) return null;
  const copula = /^(?:is|was|became|remains|as)$/.test(opening.form);
  if (opening.tag !== ',' && opening.tag !== '(' && opening.tag !== '~' && !copula) return null;
  let start = at + 1;
  while (/^(?:also|currently|now|then|formerly|himself|herself)$/.test(items[start]?.form ?? '')) start++;
  const end = baseEnd(items, start);
  if (end === start || !isRole(items[end - 1]?.form ?? '')) return null;
  const whole = phraseAfter(items, start);
  // "…, President Trump said" is somebody else.
  if (items[end]?.capital && !copula && items[end]?.tag === 'N') return null;
  return whole ? { from: start, to: Math.max(end, whole.to) } : null;
}

function containsRole(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isRole(items[i]?.form ?? '')) return true;
  return false;
}

/** Gives a figure the office that these items name. */
export function addRole(
  figure: Figure,
  from: number,
  to: number,
  items: readonly Item[],
  text: string,
): void {
  let start = from;
  while (
    start < to &&
    /^(?:the|a|an|his|her|their|its|current|then|former|one|,)$/.test(items[start]?.form ?? '') &&
    !(items[start]?.form === 'former')
  )
    start++;
  if (start >= to) return;
  const slice = items.slice(start, to);
  const headItem = headOf(slice);
  if (!headItem) return;
  const printedRole = text.slice(slice[0]?.start ?? 0, slice.at(-1)?.end ?? 0);
  if (printedRole.length > 120) return;
  const head = plain(headItem.form).replace(/s$/, '');
  if (!figure.roles.some((role) => role.text === printedRole)) {
    figure.roles.push({
      text: printedRole,
      head,
      words: slice.filter((i) => i.form !== '').map((i) => plain(i.form)),
    });
  }
  const gender = roleGender(headItem.form);
  if (gender && figure.gender === 'unknown') figure.gender = gender;
  if (isSpokesRole(headItem.form)) {
    const organisation = spokenFor(slice, headItem, text);
    if (organisation && !figure.speaksFor.includes(organisation)) figure.speaksFor.push(organisation);
  }
  if (figure.kind === 'unknown') figure.kind = 'person';
}

/** The role word of a phrase: the last one before a preposition. */
export function headOf(slice: readonly Item[]): Item | null {
  let head: Item | null = null;
  for (let i = 0; i < slice.length; i++) {
    const item = slice[i];
    if (!item || (i > 0 && /^(?:of|for|at|from|in|on|to|with|,)$/.test(item.form))) break;
    // "official statements" are no official; "spokesman Ivan Petrov" is a spokesman.
    const next = slice[i + 1];
    const last = next === undefined || next.capital || !/^[naN]$/.test(next.tag) || isRole(next.form);
    if (isRole(item.form) && last) head = item;
  }
  return head;
}

/** "Facebook | spokesman", "a spokeswoman for | the Foreign Ministry". */
export function spokenFor(slice: readonly Item[], head: Item, text: string): string | null {
  const at = slice.indexOf(head);
  const link = slice[at + 1];
  if (link && /^(?:for|of|from|at)$/.test(link.form)) {
    const behind = slice.slice(at + 2).filter((item) => item.form !== 'the');
    return cut(behind, text);
  }
  const inFront = slice
    .slice(0, at)
    .filter(
      (item) =>
        !/^(?:the|a|an|its|their|his|her|chief|senior|official|former|company|ministry|government|press|one)$/.test(
          item.form,
        ) && item.tag !== 'a',
    );
  return inFront.some((item) => item.capital) ? cut(inFront, text) : null;
}

function cut(items: readonly Item[], text: string): string | null {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/['’]s$/, '') : null;
}
