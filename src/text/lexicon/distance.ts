/**
 * How a writer keeps a statement at a distance: by a condition, a doubt, a denial or a limit that stands in front of
 * it or behind it. Patterns over the text beside a match; all but the conditions are anchored at the match.
 */

/** Words that open a condition or leave a question open, on folded forms. */
const CONDITIONS = new Set('if unless assuming suppose supposing whether lest'.split(' '));

/** Whether a folded form opens a condition. */
export function isCondition(form: string): boolean {
  return CONDITIONS.has(form);
}

/** Words behind which "if" and "whether" report a question: "asked if he would go, she said yes". */
export const ASKS = /^(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|quer(?:y|ies|ied))$/;

/** Conditions of several words, at the end of what stands in front of a match in its clause. */
export const CONDITION_PHRASE =
  /\b(?:provided that|as long as|so long as|on (?:the )?condition that|in case|in the event that|except|only when)\b[^,;:]*$/i;

/** A condition without "if", at the beginning of a sentence and up to its comma: "Had the council agreed, …". */
export const INVERTED_CONDITION = /^["“‘(]*(?:Had|Were|Should) [^,;:?]{5,80},/;

/** Doubt in the same sentence, within reach of a match. */
export const DOUBT =
  /\b(?:myth|rumou?rs?|hoax|falsely|wrongly|mistakenly|fake|debunked|unfounded|baseless|alleged|allegedly|supposedly|purportedly|so-called|unconfirmed|jok(?:ed|es|ing)(?:ly)?|sarcastically|imagin(?:e|es|ed|ing)|dream(?:s|ed|t)? that|doubt(?:s|ed|ing)?|unclear|wrong to (?:say|think|claim|believe|suggest)|(?:no|little|scant) (?:evidence|proof|sign|indication|reason)|(?:an? |the )?(?:lie|lies|falsehood|fiction|fantasy) that|used to (?:think|believe|say)|(?:idea|notion|suggestion|claim|allegation|theory|accusation|belief|assertion|premise|rumou?r)s? that)\b|\b(?:critics|opponents|sceptics|skeptics|detractors|conspiracy theorists|some|rumou?rs?)\s+(?:have\s+)?(?:claim|say|said|argue|allege|suggest|believe)(?:s|ed|d)?\b/i;

/** A claim that is not the writer's own, whose content the match takes for a fact; "the claim" is a noun. */
export const CLAIMED =
  /(?<!\b(?:the|an?|this|that|these|those|any|no|every|his|her|its|their|our|my|such|legal) )\b(?:claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|insinuat(?:es?|ed|ing)|pretend(?:s|ed|ing)?|accus(?:es?|ed|ing)\b[^,;:]{1,40}\bof|suspected of|charged with)(?:\s+[^\s,;:.“”"]+){0,4}\s*$/i;

/** A turn of phrase that takes back what follows it at once. */
export const TAKEN_BACK =
  /\b(?:instead of|rather than|as opposed to|far from|anything but|short of|other than|(?:refusal|failure|inability|reluctance|unwillingness) (?:to|of)|too [\w-]+ to)\s*$/i;

/** A limit of what follows it at once: "only the phones of two people", "almost killed". */
export const LIMITED = /(?<!\bnot )\b(?:only|solely|exclusively|merely|almost|nearly|virtually|all but)\s*$/i;

/** An adverb of degree or frequency in front of the words that go on behind an ellipsis. */
export const QUALIFIED =
  /\b(?:mostly|mainly|largely|partly|partially|primarily|rarely|seldom|sometimes|occasionally|usually|often|somewhat|roughly)\s*$/i;

/** A bound in front of a number. */
export const BOUND =
  /\b(?:at least|at most|up to|nearly|almost|more than|less than|fewer than|over|under|as many as|as much as|not more than)\s*$/i;

/** Attempts, plans and expectations: what follows "to" has not happened. */
export const ATTEMPT =
  /\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seeks?|seeking|sought|plan(?:s|ned|ning)?|wants?|wanted|wanting|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|expect(?:s|ed|ing)?|threaten(?:s|ed|ing)?|aim(?:s|ed|ing)?|claim(?:s|ed|ing)?|seem(?:s|ed|ing)?|appear(?:s|ed|ing)?|supposed|alleged|likely|due|set|scheduled) to$/i;

/** Words that an open condition behind a match may have in front of it in its clause. */
const FEW_WORDS =
  '(?:\\s+(?!and\\b|but\\b|that\\b|because\\b|who\\b|which\\b|or\\b|while\\b)[^\\s,;:.!?“”"()—–]+){0,5}?';
const NO_CONDITION =
  '(?<!\\b(?:even|as|what|see|sees|saw|know|knows|knew|sure|decide|decides|decided|check|checked|out|say|tell|matter|regardless|asked|ask|asks|asking|wonder|wondered|wondering|clear|unclear|consider|considering) )';

/** A condition behind a match, in the same clause or right behind its comma. */
export const TAIL_CONDITION = new RegExp(
  `^(?:[\\s,—–-]*(?:but |and )?(?:only )?(?:if|unless|provided that|except|as long as|so long as|assuming|on condition that)\\b|,\\s*provided\\b(?! by)|[\\s,—–-]*but only\\b|${FEW_WORDS}\\s+${NO_CONDITION}(?:if|unless|provided that|as long as|on condition that)\\b)[^.;!?]{0,60}`,
  'i',
);

const DOUBTERS = '(?:critics|opponents|sceptics|skeptics|detractors|some|rumou?rs|conspiracy theorists)';

/** A denial or doubt right behind a match. */
export const TAIL_DENIAL = new RegExp(
  `^(?:\\s+(?:not(?! only)|never|no longer)|[\\s,—–"”’-]*(?:(?:is|was|are|were|would be|has been|have been|had been|turned out to be|proved(?: to be)?)\\s+(?:simply |just |clearly |plainly |completely |widely |later )?(?:not|never|false|wrong|untrue|incorrect|nonsense|a myth|a lie|a hoax|unfounded|baseless|unlikely|impossible|denied|rejected|disputed|refuted|debunked|discredited|disproved)|(?:or )?(?:so )?${DOUBTERS}\\s+(?:claim|say|said|argue|allege|suggest)\\w*|(?:claim|say|said|argue|allege)\\w*\\s+${DOUBTERS}|according to ${DOUBTERS}|or so\\b|an? (?:claim|allegation|charge|accusation|suggestion|assertion|theory|notion|rumou?r|conspiracy)|(?:he|she|they|it|\\p{Lu}\\p{L}+) (?:falsely|wrongly|incorrectly|mistakenly|jokingly|sarcastically)|allegedly|supposedly))\\b`,
  'iu',
);

/** The next sentence calls the statement false. */
export const CALLED_FALSE =
  /^["“(]?(?:But |Yet |However,? )?(?:the|this|that|these|those|his|her|their|such an?|all these) (?:claim|allegation|statement|story|report|rumou?r|assertion|theory|accusation|figure|number)s? (?:is|was|are|were|has been|have been|turned out to be|proved(?: to be)?) (?:simply |just |clearly |completely |entirely |later |widely |since )*(?:not true|false|untrue|wrong|incorrect|baseless|unfounded|debunked|denied|disproved|discredited|refuted|retracted|a lie|a hoax|a myth)\b/i;

/** The next sentence takes the statement back. */
export const DENIED =
  /^["“(]?(?:But |Yet |However,? |No[,.:—–] ?)?(?:that|this|it|these|those|none of (?:that|this|it))(?:['’]s| is| was| are| were| isn['’]t| wasn['’]t)\s*(?:simply |just |clearly |completely |entirely )?(?:not )?(?:true|correct|the case|false|wrong|untrue|a lie|lies|nonsense|incorrect|a myth|a hoax|rubbish)\b(?! (?:when|if|for|in|of|with|until|before|after|where)\b)/i;
