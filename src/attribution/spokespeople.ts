/**
 * For whom a spokesperson speaks when the words beside the role do not name it: "its spokesman", "the company’s
 * spokesman, Ivan Petrov"; and who the spokesperson is: "Its spokesman was sharper. “…,” Ivan Petrov said".
 */
import type { Discourse } from './discourse.ts';
import type { Figure } from './figure.ts';
import { groupCalled } from './holders.ts';
import { plain } from './names.ts';
import { antecedent } from './pronouns.ts';
import type { Sentence } from './reading.ts';
import { isSpokesRole } from './role-words.ts';
import { addRole } from './roles.ts';
import { mainSubject } from './subjects.ts';

/** Words between an owner and the role: "its chief spokesman". */
const BETWEEN = /^(?:chief|senior|official|press|former|lead|longtime|new|own|main)$/;

/** The organisation that owns the role at this item: "its", "the company’s", "company"; null when that does not show. */
export function ownerOf(discourse: Discourse, sentence: Sentence, role: number): Figure | null {
  const { items } = sentence;
  let at = role - 1;
  while (BETWEEN.test(items[at]?.form ?? '')) at--;
  const owner = items[at];
  if (!owner) return null;
  if (/^(?:its|their)$/.test(owner.form)) return antecedent(discourse, 'its', sentence, at);
  return owner.capital ? null : groupCalled(discourse, plain(owner.form), sentence.number);
}

/** Links the spokespeople that a sentence names to the organisations that it names by a pronoun or common noun. */
export function linkOwned(discourse: Discourse, sentence: Sentence): void {
  const { items } = sentence;
  items.forEach((item, role) => {
    if (!isSpokesRole(item.form)) return;
    const person = (discourse.cast.mentions.get(sentence.number) ?? []).find(
      (name) =>
        name.figure.speaksFor.length === 0 &&
        name.figure.roles.some(({ head }) => head === item.form) &&
        (name.to < role
          ? items
              .slice(name.to, role)
              .every(({ tag, form }, i) => (i === 0 ? tag === ',' : form !== 'and' && tag !== ','))
          : items.slice(role + 1, name.from).every(({ tag }) => tag === ',')),
    )?.figure;
    const owner = person && ownerOf(discourse, sentence, role);
    if (owner) link(person, owner);
  });
}

/** Makes a spokesperson and an organisation count for each other. */
export function link(person: Figure, organisation: Figure): void {
  if (person === organisation || person.speaksFor.includes(organisation.name)) return;
  person.speaksFor.push(organisation.name);
  if (person.kind === 'person') organisation.spokespeople.push(person.name);
}

/** How a sentence leads over to words of its subject: "was sharper", "put it more bluntly", "had a warning". */
const LEADS_OVER = /^(?:was|is|had|has|put|went|chose|found|struck|used|took)$/;
const SILENT = /^(?:not|n't|no|never|un.+|silent|absent|away|missing)$/;

/** Someone announced without a name: "Its spokesman | was sharper." */
export interface Announced {
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/** Whether a sentence without any words said announces those of its unnamed subject. */
export function announces({ items }: Sentence, figure: Figure): boolean {
  if (figure.kind !== 'nominal' || !figure.words.some(isSpokesRole)) return false;
  const subject = mainSubject(items, -1);
  const verb = subject && items[subject.to]?.form;
  return Boolean(verb && LEADS_OVER.test(verb)) && !items.some(({ form }) => SILENT.test(form));
}

/** Gives the one who speaks in the next sentence, and is first named there, the role that announced him or her. */
export function nameAnnounced(
  discourse: Discourse,
  announced: Announced,
  sentence: Sentence,
  person: Figure,
  text: string,
): void {
  const { figure } = announced;
  if (person.kind !== 'person' && !(person.kind === 'unknown' && person.words.length > 1)) return;
  if (discourse.cast.firstNamed.get(person) !== sentence.number || person.roles.length > 0) return;
  if (figure.gender !== 'unknown' && person.gender !== 'unknown' && figure.gender !== person.gender) return;
  const phrase = mainSubject(announced.sentence.items, -1);
  if (phrase) addRole(person, phrase.from, phrase.to, announced.sentence.items, text);
  for (const organisation of figure.speaksFor) {
    const known = discourse.cast.figures.find(({ name }) => name === organisation);
    if (known) link(person, known);
    else if (!person.speaksFor.includes(organisation)) person.speaksFor.push(organisation);
  }
}
