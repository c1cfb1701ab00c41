import { firstNameGender } from '../../attribution/first-names.ts';
import { isGroup } from '../../attribution/role-words.ts';
import { place } from '../../text/lexicon/places.ts';
import { alignTerms, type Source } from '../compare/align-terms.ts';
import type { SourceSentence } from '../evidence/surroundings.ts';
import { anyOf, type Keys } from '../reading/keys.ts';
import type { Part } from '../reading/part.ts';
import { predicates } from '../reading/predicates.ts';
import { prepositionOf } from '../reading/prepositions.ts';
import { holds } from '../reading/range.ts';
import { readPlain } from '../reading/read-plain.ts';
import { readReport } from '../reading/read-report.ts';
import { isStandIn } from '../reading/stand-ins.ts';
import type { Statement, Term } from '../reading/statement.ts';

const CUE =
  /^(?:sa(?:id|ys|y|ying)|t(?:old|ells)|according|stat(?:e|es|ed|ing)|claim(?:ed|s)?|argue[ds]?|announced?|warn(?:ed|s)|wrote|writes|insist(?:ed|s|ing)|call(?:ed|s|ing)|explain(?:ed|s)|add(?:ed|s|ing)|declared?|tweeted|believes?d?|describe[ds]?|report(?:ed|s)|confirm(?:ed|s)|thinks?|not(?:ed|es)|emphasi[sz]e[ds]?|stress(?:ed|es)|den(?:y|ied|ies)|promised?|vowed|pledged|reject(?:ed|s)|indicat(?:ed|es)|recommend(?:ed|s)|suggest(?:ed|s)|predict(?:ed|s|ing)|expect(?:s|ed)|contend(?:ed|s)|acknowledge[ds]?|admit(?:ted|s)|estimate[ds]?|quoted|underlined)$/;

/** Whether the source credits its words to the speaker that the claim names. */
export function creditsSpeaker(speaker: Part, sentence: SourceSentence): boolean {
  const { source, speakerKeys } = sentence;
  const names = speaker.terms.filter(({ name }) => name);
  const head = (names.length > 0 ? names : speaker.terms).at(-1);
  const noun = speaker.terms.at(-1);
  if (!head || !noun) return false;
  // "Angela Merkel Korea": the words of the name must belong together somewhere around.
  const together = names.every((term, i) => {
    const next = names[i + 1];
    return next === undefined || next.at !== term.at + 1 || source.pairs.has(`${term.stem} ${next.stem}`);
  });
  if (!together) return false;
  // "Belgium's transport secretary, Grant Shapps": a place in front of the speaker's own name must be known.
  const { statement, near, far } = source;
  const known = alignTerms(speaker.claim, names, bare(statement, anyOf([near, far, speakerKeys])));
  if (known.some(({ where, term }) => where === null && place(term.form) !== null)) return false;
  // "Sam Wang astrophysicist David Spergel": two people are not one speaker.
  const apart = names.slice(0, -1).filter(({ at }, i) => names[i + 1]?.at !== at + 1);
  if (apart.some(({ at }) => isPersonEnding(names, at))) return false;
  const meet = (term: typeof head, near: Keys) =>
    alignTerms(speaker.claim, [term], bare({ ...source.statement, terms: [] }, near))[0]?.where === 'near';
  // The surname decides: "US Attorney General William Barr" is credited by "Barr"; "Democratic Party" is not by any party.
  const whole = isGroup(head.form) && head.name ? nameEndingAt(names, head.at) : [head];
  if (whole.length > 0 && whole.every((term) => meet(term, speakerKeys))) return true;
  // "Mubarak's family" is "his family" where Mubarak is known.
  const owned =
    !noun.name &&
    meet(noun, speakerKeys) &&
    !isOwnedByAnother(statement, noun, head) &&
    !namesAnother(sentence.speaker, head);
  if (owned && (meet(head, source.near) || meet(head, source.far))) return true;
  const [found] = alignTerms(speaker.claim, [head], bare(statement, new Set()));
  // "An auditor's report said" is not met by whoever reported.
  if (found?.where !== 'sentence' || /[vx]/.test(statement.tags[found.at] ?? '')) return false;
  if (statement.words[found.at - 1]?.form === 'to' && statement.words[found.at - 2]?.form === 'according')
    return true;
  if (/\bas saying\b/.test(statement.text)) return true;
  // "A spokeswoman, Petra Vanhuis, said it was too early".
  const report = readReport(statement);
  const own = report && holds(report.speaker, found.at) && isOwnFrame(statement, found.at, report.speaker.to);
  if (own) return true;
  return predicates(statement).some(
    ({ at, subject }) =>
      CUE.test(statement.words[at]?.form ?? '') &&
      holds(subject, found.at) &&
      isOwnFrame(statement, found.at, subject.to),
  );
}

/** "In reply to a question from Tranter, she confirmed": what hangs on a preposition, or stands in front of a pronoun, does not speak. */
function isOwnFrame(statement: Statement, at: number, end: number): boolean {
  return (
    !statement.tags.slice(at, end).includes('o') &&
    !/^(?:from|of|to|by|for|against|with)$/.test(prepositionOf(statement, at))
  );
}

/** The words that stand side by side up to this one. */
function nameEndingAt(names: readonly Term[], end: number): readonly Term[] {
  let from = end;
  while (names.some(({ at }) => at === from - 1)) from--;
  return names.filter(({ at }) => at >= from && at <= end);
}

/** The name that ends at a word begins with a first name. */
function isPersonEnding(names: readonly Term[], end: number): boolean {
  const name = nameEndingAt(names, end);
  return name.length > 1 && firstNameGender(name[0]?.form ?? '') !== null;
}

/** "people in the Trump administration": the mention itself says whose they are. */
function namesAnother(mention: string | null, head: Term): boolean {
  const owners = readPlain(mention ?? '').terms.filter(({ name, form }) => name && place(form) === null);
  return owners.length > 0 && !owners.some(({ stem }) => stem === head.stem);
}

/** How far in front of its noun an owner stands, in words. */
const OWNER_REACH = 3;

/** "his legal team" of somebody else, where it is known whose. */
function isOwnedByAnother(statement: Statement, noun: Term, head: Term): boolean {
  const at = statement.words.findIndex(({ form }) => form === noun.form);
  const owners = statement.terms.filter(
    (term) => isStandIn(statement, term) && term.at < at && at - term.at <= OWNER_REACH,
  );
  return owners.length > 0 && !owners.some((term) => term.stem === head.stem);
}

/** A sentence with nothing around it but these keys. */
function bare(statement: Statement, near: Keys): Source {
  return { statement, near, far: new Set(), pairs: new Set(), title: new Set(), topical: false };
}
