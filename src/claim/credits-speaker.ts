import { alignTerms, type Source } from './align-terms.ts';
import type { Part } from './part.ts';
import { predicates } from './predicates.ts';
import type { Statement } from './statement.ts';
import type { SourceSentence } from './surroundings.ts';

const CUE =
  /^(?:sa(?:id|ys|y|ying)|t(?:old|ells)|according|stat(?:e|es|ed|ing)|claim(?:ed|s)?|argue[ds]?|announced?|warn(?:ed|s)|wrote|writes|insist(?:ed|s|ing)|call(?:ed|s|ing)|explain(?:ed|s)|add(?:ed|s|ing)|declared?|tweeted|believes?d?|describe[ds]?|report(?:ed|s)|confirm(?:ed|s)|thinks?|not(?:ed|es)|emphasi[sz]e[ds]?|stress(?:ed|es)|den(?:y|ied|ies)|promised?|vowed|pledged|reject(?:ed|s)|indicat(?:ed|es)|recommend(?:ed|s)|suggest(?:ed|s)|predict(?:ed|s|ing)|expect(?:s|ed)|contend(?:ed|s)|acknowledge[ds]?|admit(?:ted|s)|estimate[ds]?|quoted|underlined)$/;

/** Whether the source credits its words to the speaker that the claim names. */
export function creditsSpeaker(speaker: Part, { source, speakerKeys }: SourceSentence): boolean {
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
  const meet = (term: typeof head, near: ReadonlySet<string>) =>
    alignTerms(speaker.claim, [term], bare({ ...source.statement, terms: [] }, near))[0]?.where === 'near';
  // The surname decides: "US Attorney General William Barr" is credited by "Barr".
  if (meet(head, speakerKeys)) return true;
  // "Mubarak's family" is "his family" where Mubarak is known.
  if (!noun.name && meet(noun, speakerKeys) && (meet(head, source.near) || meet(head, source.far)))
    return true;
  const { statement } = source;
  const [found] = alignTerms(speaker.claim, [head], bare(statement, new Set()));
  if (found?.where !== 'sentence') return false;
  if (statement.words[found.at - 1]?.form === 'to' && statement.words[found.at - 2]?.form === 'according')
    return true;
  if (/\bas saying\b/.test(statement.text)) return true;
  return predicates(statement).some(
    ({ at, subject }) =>
      CUE.test(statement.words[at]?.form ?? '') && found.at >= subject.from && found.at < subject.to,
  );
}

/** A sentence with nothing around it but these keys. */
function bare(statement: Statement, near: ReadonlySet<string>): Source {
  return { statement, near, far: new Set(), pairs: new Set(), title: new Set(), topical: false };
}
