/** Who a mention means: names, offices ("the Home Secretary"), groups ("the company"), pronouns and joint speakers. */
import type { Speaker } from '../domain.ts';
import type { Mention } from './cast.ts';
import { counterpartsOf } from './counterparts.ts';
import type { Discourse } from './discourse.ts';
import { type Figure, newFigure } from './figure.ts';
import { groupOf, holderOf } from './holders.ts';
import { plain } from './names.ts';
import type { Phrase } from './noun-phrases.ts';
import { antecedent, isAnaphor } from './pronouns.ts';
import type { Item, Sentence } from './reading.ts';
import { isRole, isSpokesRole, roleGender } from './role-words.ts';
import { headOf, spokenFor } from './roles.ts';
import { ownerOf } from './spokespeople.ts';

/** The figure that a mention in this sentence means. Never null: a mention that names nobody is its own figure. */
export function figureOf(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure {
  const items = sentence.items.slice(phrase.from, phrase.to);
  const first = items[0];
  if (first && items.length === 1 && isAnaphor(first.form)) {
    return antecedent(discourse, first.form, sentence, phrase.from) ?? nominal(discourse, items, text);
  }
  // "The manager of X and director of Y, Anna Berg, said"
  const names = namesAt(discourse, sentence).filter(
    (name) => name.from >= phrase.from && name.to <= phrase.to,
  );
  const unnamed = !names.some(
    (name) => name.figure.kind === 'person' && name.to === phrase.to && !name.possessive,
  );
  const apposed =
    unnamed && items.some((item) => isRole(item.form)) && apposedName(discourse, sentence, phrase.to);
  return (
    (apposed || jointFigure(discourse, sentence, phrase, text)) ??
    simpleFigure(discourse, sentence, phrase, text)
  );
}

/** The figure as the domain has it: the fullest name and every other way the article names it. */
export function asSpeaker(figure: Figure): Speaker {
  const aliases = new Set<string>();
  for (const one of [figure, ...figure.members]) {
    if (one !== figure) aliases.add(one.name);
    for (const short of one.shortNames) aliases.add(short);
    for (const role of one.roles) aliases.add(role.text);
    for (const organisation of one.speaksFor) aliases.add(organisation);
    for (const person of one.spokespeople) aliases.add(person);
  }
  aliases.delete(figure.name);
  return { name: figure.name, aliases: [...aliases] };
}

function namesAt(discourse: Discourse, sentence: Sentence): readonly Mention[] {
  return discourse.cast.mentions.get(sentence.number) ?? [];
}

function simpleFigure(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure {
  const items = sentence.items.slice(phrase.from, phrase.to);
  const base = items.slice(0, baseLength(items));
  // "a Department of State spokesperson": the role at the end is what the mention is, whatever stands before it.
  const last = items.at(-1);
  const ends = last !== undefined && !last.capital && isRole(last.form);
  const head = ends ? last : headOf(items);
  const apposed = head && apposedName(discourse, sentence, phrase.to);
  if (apposed && ends) return apposed;
  const named = ends ? null : namedBy(discourse, sentence, phrase, phrase.from + base.length);
  if (named) return named;
  if (apposed) return apposed;
  const known = head ? holderOf(discourse, items, head) : groupOf(discourse, base, sentence.number);
  if (known) return known;
  const spokes = head && isSpokesRole(head.form);
  const owner = spokes ? ownerOf(discourse, sentence, sentence.items.indexOf(head)) : null;
  const figure = nominal(discourse, items, text, owner);
  if (spokes && figure.speaksFor.length === 0) {
    const organisation = spokenFor(items, head, text) ?? owner?.name;
    if (organisation) figure.speaksFor.push(organisation);
  }
  return figure;
}

/** The figure whose name the phrase holds as its head, not as an owner or on a preposition. */
function namedBy(discourse: Discourse, sentence: Sentence, phrase: Phrase, baseTo: number): Figure | null {
  const names = namesAt(discourse, sentence).filter(
    (name) => name.from >= phrase.from && name.to <= phrase.to && !name.possessive,
  );
  const head = names.find((name) => name.from < baseTo && name.to >= baseTo);
  // "speaker of the parliament Jane Doe": the name stands at the end of what hangs on the role.
  const last = names.at(-1);
  if (last && last !== head && last.to === phrase.to && last.figure.kind === 'person') {
    const link = sentence.items[last.titleFrom - 1]?.form ?? '';
    const hangs = /^(?:of|for|to|by|with|from|and|at|in|on|the|a|an|against|behind)$/.test(link);
    if (last.titleFrom < last.from || !hangs) return last.figure;
  }
  return head?.figure ?? null;
}

/** How many items stand before the first preposition. */
function baseLength(items: readonly Item[]): number {
  const link = items.findIndex(
    (item, i) => i > 0 && /^(?:of|for|at|from|in|on|with|behind|to|within|near|against)$/.test(item.form),
  );
  return link < 0 ? items.length : link;
}

/** "the prime minister, | Boris Johnson, | tweeted", also behind brackets. */
function apposedName(discourse: Discourse, sentence: Sentence, at: number): Figure | null {
  const { items } = sentence;
  let comma = at;
  if (items[comma]?.tag === '(') comma = items.findIndex((item, i) => i > at && item.tag === ')') + 1;
  if (items[comma]?.tag !== ',') return null;
  // "One of the authors, biologist Anna Berg, told"
  let start = comma + 1;
  while (
    start < items.length &&
    !items[start]?.capital &&
    (isRole(items[start]?.form ?? '') || items[start]?.tag === 'a')
  )
    start++;
  const name = namesAt(discourse, sentence).find(
    (one) => (one.titleFrom === comma + 1 || one.titleFrom === start) && !one.possessive,
  );
  if (!name || !/^(?:person|unknown)$/.test(name.figure.kind)) return null;
  const after = items[name.to];
  return after === undefined || /^[,.~vx]$/.test(after.tag) ? name.figure : null;
}

/** "Marsh and her Dutch and Danish counterparts", "Berg, Marsh and Stone". */
function jointFigure(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure | null {
  const { items } = sentence;
  const names = namesAt(discourse, sentence);
  const parts: Phrase[] = [];
  let from = phrase.from;
  let joined = false;
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i];
    const splits = i === phrase.to || item?.form === 'and' || item?.form === '&' || item?.tag === ',';
    if (!splits || names.some((name) => name.titleFrom <= i && i < name.to && i < phrase.to)) continue;
    if (item?.form === 'and' && i < phrase.to) joined = true;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  // "her Dutch and Danish counterparts": adjectives are joined there, not people.
  const heads = parts.filter(
    (part) =>
      items[part.to - 1]?.tag === 'n' ||
      names.some((name) => name.from >= part.from && name.to <= part.to && name.figure.kind !== 'place'),
  );
  if (!joined || heads.length < 2) return null;
  const members = heads
    .map((part) => simpleFigure(discourse, sentence, part, text))
    .filter((figure) => /^(?:person|organisation|unknown)$/.test(figure.kind));
  if (members.length === 0) return null;
  const printed = text.slice(items[phrase.from]?.start ?? 0, items[phrase.to - 1]?.end ?? 0);
  const figure = newFigure('joint', printed, printed.toLowerCase().split(/\s+/));
  const whole = items.slice(phrase.from, phrase.to);
  figure.members.push(...members, ...counterpartsOf(discourse, whole, members));
  return figure;
}

/** The figure of a mention without a name; the same words mean the same figure all through the article, if of the same owner. */
function nominal(
  discourse: Discourse,
  items: readonly Item[],
  text: string,
  owner: Figure | null = null,
): Figure {
  const printed = text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  const key = `${owner ? `${owner.name}: ` : ''}${printed.toLowerCase().replace(/^(?:the|a|an) /, '')}`;
  const known = discourse.nominals.get(key);
  if (known) return known;
  const figure = newFigure(
    'nominal',
    printed,
    items.map((item) => plain(item.form)),
  );
  const head = headOf(items);
  figure.gender = (head && roleGender(head.form)) ?? 'unknown';
  discourse.nominals.set(key, figure);
  return figure;
}
