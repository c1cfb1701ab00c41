import { isBareForm } from '../../text/lexicon/irregular-verbs.ts';
import { isVerb, wordSenses } from '../../text/word-senses.ts';
import type { Word } from '../../text/words.ts';

const HELPERS = new Set(
  "do does did didn't don't doesn't may might can could will would shall should must can't couldn't won't wouldn't cannot".split(
    ' ',
  ),
);
const COUNTING = new Set(
  'cost costs total totals number numbers hit cut top tops weigh weighs measure measures rank ranks'.split(
    ' ',
  ),
);

/** What wink-nlp's tagger is known to get wrong in news, where the neighbours leave no doubt. */
export function repairTags(text: string, all: readonly Word[], tags: string): string {
  const repaired = repairEach(text, all, tags);
  return /[vx]/.test(repaired) ? repaired : withVerb(text, all, repaired);
}

/**
 * "The object circles its star", "400 people work for them", "Wash the bite with soap": the word that must be the verb of a
 * sentence that seems to have none.
 */
function withVerb(text: string, all: readonly Word[], tags: string): string {
  const at = all.findIndex(({ form, start }, i) => {
    const next = tags[i + 1] ?? '';
    if (!isVerb(form)) return false;
    if (i === 0) return isBareNoun(form) && /[do]/.test(next);
    const noun = tags[i] === 'n' || (tags[i] === 'a' && form.endsWith('ed'));
    // "Ashgrove School of Printing" is a name.
    if (!noun || !/^\p{Ll}/u.test(text.slice(start)) || !/[nNom]/.test(tags[i - 1] ?? '')) return false;
    return (
      /[pdNoxtmrs]/.test(next) || (/[na]/.test(next) && form.endsWith('s') && !all[i - 1]?.form.endsWith('s'))
    );
  });
  return at < 0 ? tags : `${tags.slice(0, at)}v${tags.slice(at + 1)}`;
}

function repairEach(text: string, all: readonly Word[], tags: string): string {
  return [...tags]
    .map((tag, i) => {
      const form = all[i]?.form ?? '';
      // "Brazilian-born striker", "award-winning": a participle joined to the word in front describes.
      const joinedBy = text.slice(all[i - 1]?.end ?? 0, all[i]?.start ?? 0);
      if (tag === 'v' && i > 0 && joinedBy === '-' && /[anN]/.test(tags[i + 1] ?? '')) return 'a';
      // "the Khoram crossing has been closed": what has a determiner of its own and a verb behind it is a noun.
      if (
        tag === 'v' &&
        /ing$/.test(form) &&
        /d[anN]{0,2}$/.test(tags.slice(Math.max(0, i - 3), i)) &&
        tags[i + 1] === 'x'
      )
        return 'n';
      // "died aged 91": how old, and no verb.
      if (tag === 'v' && form === 'aged' && tags[i + 1] === 'm') return 'a';
      // "while operating profit fell": what a business makes, not what it does.
      if (form === 'operating' && OPERATING.test(all[i + 1]?.form ?? '')) return 'a';
      // "Charge the battery": an order, whose verb the tagger takes for a name.
      if (i === 0 && /[nN]/.test(tag) && /^d[ano]*[nN]/.test(tags.slice(1)) && isBareNoun(form)) return 'v';
      // "Tap water has to be boiled": no order goes on with a verb.
      if (
        i === 0 &&
        tag === 'v' &&
        isBareNoun(form) &&
        /^\w+ \p{Ll}/u.test(text) &&
        /^n(?:pd?a*n)?[xv]/.test(tags.slice(1))
      )
        return 'n';
      // "Rejected requests count": a participle that opens the sentence in front of a noun describes it.
      if (i === 0 && tag === 'v' && /ed$/.test(form) && tags[1] === 'n') return 'a';
      // "have been fitted": what ends so behind "been" is a verb.
      if (tag === 'n' && /ed$/.test(form) && tags[i - 1] === 'x' && isVerb(form)) return 'v';
      // "was in fact devised": an adverb of two words.
      if ((form === 'in' && all[i + 1]?.form === 'fact') || (form === 'fact' && all[i - 1]?.form === 'in'))
        return 'r';
      // "its hull was holed", "our counts in six bays": behind whose it is stands no verb.
      const owned = tags[i - 1] === 'o' && /^(?:its|his|their|my|our|your)$/.test(all[i - 1]?.form ?? '');
      if (tag === 'v' && owned && wordSenses(form, 'n').own.length > 0 && !/(?:ed|ing)$/.test(form))
        return 'n';
      // "was to have led": an auxiliary.
      if (form === 'have' && tag === 'v' && all[i - 1]?.form === 'to' && tags[i + 1] === 'v') return 'x';
      // "was punctured by": done by somebody.
      if (tag === 'a' && /ed$/.test(form) && tags[i - 1] === 'x' && all[i + 1]?.form === 'by' && isVerb(form))
        return 'v';
      // "took the firm to court": nobody is courted.
      if (form === 'court' && tag === 'v' && all[i - 1]?.form === 'to') return 'n';
      // "Canberra limited the amount": what ends so before a determiner is a verb.
      if (/[an]/.test(tag) && form.endsWith('ed') && tags[i + 1] === 'd' && isVerb(form)) return 'v';
      // "two packs": no verb follows a numeral.
      if (tag === 'v' && tags[i - 1] === 'm' && /s$/.test(form)) return 'n';
      // "did not close the harbour", "may close": behind an auxiliary that needs a verb stands one.
      const helper = tags[i - 1] === 't' || tags[i - 1] === 'r' ? i - 2 : i - 1;
      const next = tags[i + 1] ?? '';
      // "will not open until December": in front of a preposition too, if it is one.
      const open = /^[anr]$/.test(tag) && (/^[dNom]?$/.test(next) || (/[ps]/.test(next) && isVerb(form)));
      if (open && HELPERS.has(all[helper]?.form ?? '') && !/(?:ly|ed|ing)$|^(?:not|never)$/.test(form))
        return 'v';
      // "The court set bail": no bare verb stands behind a full one.
      if (
        tag === 'v' &&
        isBareNoun(form) &&
        (tags[i - 1] === 'v'
          ? !CAUSING.test(all[i - 1]?.form ?? '')
          : i === 0 && tags[1] === 'p' && /[vx]/.test(tags.slice(2)))
      )
        return 'n';
      // "to the start of the hour": a noun between a determiner and a preposition.
      if (tag === 'v' && tags[i - 1] === 'd' && tags[i + 1] === 'p' && isBareNoun(form)) return 'n';
      // "rejected calls for a ban": a noun between a verb and a preposition.
      if (
        tag === 'v' &&
        /s$/.test(form) &&
        tags[i - 1] === 'v' &&
        /ed$/.test(all[i - 1]?.form ?? '') &&
        tags[i + 1] === 'p' &&
        wordSenses(form, 'n').own.length > 0
      )
        return 'n';
      // "The repairs cost 4 million": a noun that is also a verb, between a noun and a number.
      const counted = tags[i + 1] === 'm' || /^ [£$€¥]?\d/.test(text.slice(all[i]?.end ?? 0));
      if (tag === 'n' && COUNTING.has(form) && /[nN]/.test(tags[i - 1] ?? '') && counted) return 'v';
      // "Tim Manning": a capital behind a name goes on with it.
      const capital = /^\p{Lu}/u.test(text.slice(all[i]?.start ?? 0));
      const joined = tags[i - 1] === 'N' || /^(?:bin|ibn|al|de|von|van)$/.test(all[i - 1]?.form ?? '');
      // "Grant Shapps": a capital inside a sentence in front of another.
      const name =
        capital &&
        i > 0 &&
        /[nN]/.test(tags[i + 1] ?? '') &&
        /^ \p{Lu}/u.test(text.slice(all[i]?.end ?? 0)) &&
        /^\p{Ll}/u.test(text.slice(all[i - 1]?.start ?? 0));
      // "and Hector stands": a capital inside a sentence in front of its verb.
      const acts =
        /[vx]/.test(tags[i + 1] ?? '') && /^(?:and|but|while|when|as|that)$/.test(all[i - 1]?.form ?? '');
      return tag === 'v' && capital && i > 0 && (joined || name || acts) ? 'N' : tag;
    })
    .join('');
}

const OPERATING = /^(?:profits?|loss|losses|income|margins?|costs?|expenses|results?|systems?)$/;

/** Verbs behind which a bare verb stands: "helped close it". */
const CAUSING =
  /^(?:help|let|mak|made|see|saw|watch|hear|feel|felt|go|went|come|came|try|tri|dare|need|do|did|have|had|has)/;

/** A word that is a noun as well as the bare form of a verb: "bail", "vote". */
function isBareNoun(form: string): boolean {
  return isBareForm(form) && wordSenses(form, 'n').own.length > 0 && isVerb(form);
}
