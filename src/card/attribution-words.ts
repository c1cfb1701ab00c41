import type { Attribution, QuoteMatch, Voice } from '../domain.ts';
import type { Run } from './card.ts';
import { clip } from './clip.ts';
import { runs, strong } from './compose.ts';

const VOICES: Readonly<Record<Exclude<Voice, 'narration'>, string>> = {
  direct: 'in quotation marks',
  indirect: 'in reported speech, without quotation marks',
};

/** Longest name of a speaker that is shown, in characters. */
const LONGEST_NAME = 80;

/** Who said the words according to the article, and whether that is the person asked about. */
export function attributionWords(
  { speaker, voice }: Pick<QuoteMatch, 'speaker' | 'voice'>,
  attribution: Attribution,
  asked: string | undefined,
): Run[] {
  const found = speaker === null ? null : strong(clip(speaker, LONGEST_NAME));
  const wanted = strong(clip(asked ?? '', LONGEST_NAME));
  if (voice === 'narration') {
    const whose = asked === undefined ? ', not as a quotation.' : [', not as words of ', wanted, '.'];
    return runs('The article prints these words as its own', ...[whose].flat());
  }
  const printed = `, ${VOICES[voice]}.`;
  switch (attribution) {
    case 'confirmed':
      return runs('Speaker confirmed: the article credits these words to ', found ?? wanted, printed);
    case 'misattributed':
      return found === null
        ? runs('Misattributed: the article does not credit these words to ', wanted, '.')
        : runs('Misattributed: the article credits these words to ', found, ', not to ', wanted, '.');
    case 'undetermined':
      return found === null
        ? runs('The article does not say who said this: whether ', wanted, ' did stays open.')
        : runs('The article credits these words to ', found, ': whether that is ', wanted, ' stays open.');
    case 'not-asked':
      return found === null
        ? runs(`The article prints these words ${VOICES[voice]} and does not say who said them.`)
        : runs('The article credits these words to ', found, printed);
  }
}
