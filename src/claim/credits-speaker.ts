import { alignTerms } from './align-terms.ts';
import type { Part } from './compare.ts';
import type { SourceSentence } from './surroundings.ts';

/** Whether the source credits its words to the speaker that the claim names. */
export function creditsSpeaker(speaker: Part, { source, speakerKeys, voice }: SourceSentence): boolean {
  const names = speaker.terms.filter(({ name }) => name);
  const wanted = names.length > 0 ? names : speaker.terms;
  const inQuotation = alignTerms(speaker.claim, wanted, {
    statement: { ...source.statement, terms: [] },
    near: speakerKeys,
    far: new Set(),
  });
  // "Mubarak's family" is "his family" where Mubarak is known.
  const [head] = speaker.terms.slice(-1);
  const own = head ? alignTerms(speaker.claim, [head], { ...source, near: speakerKeys, far: new Set() }) : [];
  if (
    head &&
    !head.name &&
    own[0]?.where === 'near' &&
    alignTerms(speaker.claim, wanted, source).every(({ where }) => where !== null)
  ) {
    return true;
  }
  // The surname decides: "US Attorney General William Barr" is credited by "Barr".
  if (inQuotation.at(-1)?.where === 'near') return true;
  if (voice !== 'narration' && speakerKeys.size > 0) return false;
  const inSentence = alignTerms(speaker.claim, wanted, { ...source, near: new Set(), far: new Set() });
  return inSentence.at(-1)?.where === 'sentence' && hasCue(source.statement.words.map(({ form }) => form));
}

function hasCue(forms: readonly string[]): boolean {
  return forms.some((form) =>
    /^(?:sa(?:id|ys|ying)|t(?:old|ells)|according|stated?s?|claim(?:ed|s)|argue[ds]?|announced?|warn(?:ed|s)|wrote|insist(?:ed|s)|call(?:ed|s)|explain(?:ed|s)|add(?:ed|s)|declared?|tweeted|believes?d?|describe[ds]?|report(?:ed|s)|confirm(?:ed|s)|think|thinks|noted?s?|emphasi[sz]e[ds]?|stress(?:ed|es)|den(?:y|ied|ies)|promised?|vowed|pledged|reject(?:ed|s))$/.test(
      form,
    ),
  );
}
