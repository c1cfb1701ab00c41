/** Words that are verbatim and whose cut turns them around. */
import type { Damage, Family } from './family.ts';

/** What is left of a sentence behind a match of the pattern. */
function behind(name: string, pattern: RegExp, fewest = 6): Family {
  return {
    name: `cut: behind ${name}`,
    expected: 'bad',
    make: ({ sentence: { text } }: Damage) => {
      const match = pattern.exec(text);
      if (!match) return null;
      const rest = text.slice(match.index + match[0].length).trim();
      return rest.split(' ').length < fewest || /\b(?:but|not|no)\b/.test(rest) ? null : rest;
    },
  };
}

/** What is left of a sentence in front of a match. */
function before(name: string, pattern: RegExp, fewest = 6): Family {
  return {
    name: `cut: in front of ${name}`,
    expected: 'bad',
    make: ({ sentence: { text } }: Damage) => {
      const match = pattern.exec(text);
      const rest = match && text.slice(0, match.index).trim();
      return rest && rest.split(' ').length >= fewest ? rest : null;
    },
  };
}

export const CUTS: readonly Family[] = [
  behind(
    'not',
    /\b(?:is|are|was|were|will|would|can|could|should|do|does|did|has|have|had|must) not (?!only|just)/,
  ),
  behind(
    "n't",
    /\b(?:is|are|was|were|do|does|did|has|have|had|would|could|should|ca|wo)n['’]t (?!only|just)/,
  ),
  behind('never', /\bnever /),
  behind('no', /\bno (?!longer|doubt|matter|less)(?=[a-z])/),
  behind('no longer', /\bno longer /),
  behind('without', /\bwithout /),
  behind(
    'denial',
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:ed|es|ing)|refut(?:ed|es|ing)|debunk\w*|contradict\w*)(?: (?:that|having|being|the (?:idea|notion|claims?|allegations?|suggestions?) (?:that|of)))? /,
  ),
  behind(
    'failure',
    /\b(?:fail(?:s|ed|ing|ure)? to|refus(?:e|es|ed|al|ing) to|declin(?:e|es|ed) to|unable to|unlikely to|impossible to|stop(?:ped|s)? short of|lack of|prevent(?:s|ed|ing)? \w+ from|instead of|rather than|too \w+ to) /,
  ),
  behind('if', /\b(?:if|If) (?!not|so|any)/),
  behind('unless', /\b(?:unless|Unless|provided that|as long as|assuming|in case) /),
  behind(
    'claims',
    /(?<!\b(?:the|a|this|that|his|her|its|their|legal) )\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|accus(?:es|ed|ing) \w+ of|suspected of|charged with|conspiracy theor\w+ that|falsely|rumou?rs? that) /,
  ),
  behind(
    'whether',
    /\b(?:whether|asked if|wonder(?:s|ed|ing)? if|unclear if|unclear whether|question whether|doubt(?:s|ed)? (?:that|whether|if)) /,
  ),
  behind('only', /\b(?:only if|only when|only) /),
  before(
    'a condition',
    /[, ]+(?:if|unless|provided|as long as|only if|but only|except|assuming|in case) (?=\w)/,
  ),
  before(
    'a denial',
    /[,"”]* (?:is|was|are|were) (?:not|false|wrong|untrue|incorrect|a myth|a hoax|unlikely|unclear|impossible|unknown|never)\b/,
  ),
  before(
    'who says so',
    /,["”]? (?:critics|opponents|some|sceptics|detractors) (?:say|said|claim|claimed|argue|argued)\b/,
  ),
  {
    name: 'cut: out of a question',
    expected: 'bad',
    make: ({ sentence: { text, words } }: Damage) =>
      /\?["”]?$/.test(text) && words.length > 9
        ? words
            .slice(2)
            .join(' ')
            .replace(/\?["”]?$/, '')
        : null,
  },
];
