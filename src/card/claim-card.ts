/**
 * The answer to a claim: what the sources say, never what is so. The first page sets the verdict beside its
 * best evidence, and both sides of a conflict beside each other; each further passage has its own page.
 */
import type { Claim, ClaimCheck, ClaimVerdict, Evidence, Reason, Stance } from '../domain.ts';
import { alsoIn } from './also-in.ts';
import type { Answer, Block, Page, Run, Tone } from './card.ts';
import { citationBlock } from './citation-block.ts';
import { clip, clipMiddle } from './clip.ts';
import { count, excerpt, list, note, runs, strong, text } from './compose.ts';
import { confidenceWords } from './confidence-words.ts';
import { contextCard } from './context-card.ts';
import { checkedAgainst, nothingFound } from './scope.ts';
import type { Setting } from './setting.ts';

export function claimCard(check: ClaimCheck, claim: Claim, setting: Setting): Answer {
  const leading = leadingEvidence(check);
  const further = check.evidence.filter((evidence) => !leading.includes(evidence)).slice(0, MOST_FURTHER);
  return {
    pages: [
      verdictPage(check, claim, leading, setting),
      ...further.map((evidence) => furtherPage(evidence, claim, setting)),
    ],
    shareable: true,
  };
}

const VERDICTS: Readonly<Record<ClaimVerdict, { readonly tone: Tone; readonly headline: string }>> = {
  supported: { tone: 'good', headline: 'Supported – the articles state it' },
  refuted: { tone: 'bad', headline: 'Contradicted – the articles state otherwise' },
  conflicting: { tone: 'caution', headline: 'Conflicting – the articles disagree' },
  'not-enough-evidence': {
    tone: 'neutral',
    headline: 'Not enough evidence – the articles speak of it, none settles it',
  },
  'not-found': { tone: 'absent', headline: 'Not found – no article speaks of it' },
};

/** "Macron said so" is not "it is so": the headline keeps the two apart. */
const ATTRIBUTED: Readonly<Partial<Record<ClaimVerdict, string>>> = {
  supported: 'Supported – but only as somebody’s words',
  refuted: 'Contradicted – but only in somebody’s words',
};

const STANCES: Readonly<Record<Stance, string>> = {
  supports: 'States it',
  refutes: 'States otherwise',
  neutral: 'Speaks of it and does not settle it',
};

const STANCE_VERBS: readonly { readonly stance: Stance; readonly one: string; readonly many: string }[] = [
  { stance: 'supports', one: 'states it', many: 'state it' },
  { stance: 'refutes', one: 'states otherwise', many: 'state otherwise' },
  { stance: 'neutral', one: 'speaks of it and does not settle it', many: 'speak of it and do not settle it' },
];

/** Longest excerpt of one piece of evidence, in characters. */
const LONGEST_EXCERPT = 700;
/** Longest words that a reason repeats, in characters. */
const LONGEST_WORDS = 120;
const MOST_REASONS = 6;
const MOST_FURTHER = 9;
/** Pieces of evidence on the first page: more are longer than a message may be. */
const MOST_LEADING = 3;

/** The best evidence of the verdict; of a claim with several parts the best of each part that it settles. */
function leadingEvidence({ verdict, evidence, parts }: ClaimCheck): Evidence[] {
  const bestOf = (stance: Stance) => evidence.filter((one) => one.stance === stance).slice(0, 1);
  const settled = parts.flatMap((_, i) =>
    evidence.filter((one) => one.part === i && one.stance !== 'neutral').slice(0, 1),
  );
  if (settled.length > 0 && parts.length > 1 && verdict !== 'conflicting')
    return settled.slice(0, MOST_LEADING);
  switch (verdict) {
    case 'supported':
      return bestOf('supports');
    case 'refuted':
      return bestOf('refutes');
    case 'conflicting':
      return [...bestOf('supports'), ...bestOf('refutes')];
    case 'not-enough-evidence':
    case 'not-found':
      return evidence.slice(0, 1);
  }
}

function verdictPage(check: ClaimCheck, claim: Claim, leading: readonly Evidence[], setting: Setting): Page {
  const { tone, headline } = verdictWords(check);
  const citations = leading.map(({ citation }) => citation);
  const card = {
    tone,
    headline,
    blocks: [
      text('Claim: ', clipMiddle(claim.text, LONGEST_EXCERPT)),
      ...partByPart(check),
      ...leading.flatMap((evidence) => evidenceBlocks(evidence, setting)),
      ...tally(check),
      ...(check.verdict === 'not-found'
        ? [text(nothingFound(setting.statistics, 'speaks of this', 'it is so'))]
        : []),
      note(`${sureness(check)}${checkedAgainst(setting.statistics)}`),
    ],
  };
  return { card, context: contextCard(tone, citations, setting) };
}

const PARTS: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'stated',
  refuted: 'stated otherwise',
  conflicting: 'stated and contradicted',
  'not-enough-evidence': 'not settled',
  'not-found': 'not spoken of',
};

/** What became of each statement of a claim that makes several. */
function partByPart({ parts }: ClaimCheck): Block[] {
  if (parts.length < 2) return [];
  return list(
    parts.map((part) => runs(`“${clip(part.text, LONGEST_WORDS)}”: `, strong(PARTS[part.verdict]))),
  );
}

function furtherPage(evidence: Evidence, claim: Claim, setting: Setting): Page {
  const card = {
    tone: 'neutral' as const,
    headline: `Another passage – ${STANCES[evidence.stance].toLowerCase()}`,
    blocks: [
      text('Claim: ', clip(claim.text, 200)),
      ...evidenceBlocks(evidence, setting),
      note(checkedAgainst(setting.statistics)),
    ],
  };
  return { card, context: contextCard('neutral', [evidence.citation], setting) };
}

function verdictWords(check: ClaimCheck): { tone: Tone; headline: string } {
  const { tone, headline } = VERDICTS[check.verdict];
  const attributed = check.basis === 'attributed' ? ATTRIBUTED[check.verdict] : undefined;
  const words = attributed ?? headline;
  if (sureness(check) === '' || confidenceWords(check.confidence) !== 'uncertain') {
    return { tone: attributed === undefined || tone !== 'good' ? tone : 'caution', headline: words };
  }
  return { tone: 'caution', headline: words.replace(' –', ' (uncertain) –') };
}

/** Empty where the check decides nothing that one could be sure of. */
function sureness({ verdict, confidence }: ClaimCheck): string {
  const open = verdict === 'not-found' || verdict === 'not-enough-evidence';
  return open ? '' : `How sure: ${confidenceWords(confidence)}. `;
}

function evidenceBlocks(evidence: Evidence, setting: Setting): Block[] {
  const { citation, stance, reasons, alsoIn: others } = evidence;
  return [
    text(strong(STANCES[stance]), ...voiceWords(evidence)),
    excerpt(clipMiddle(citation.excerpt, LONGEST_EXCERPT)),
    citationBlock(citation),
    ...list([...reasons.slice(0, MOST_REASONS).map(reasonWords), ...alsoIn(citation, others, setting)]),
  ];
}

function voiceWords({ voice, speaker }: Evidence): Run[] {
  if (voice === 'narration' && speaker === null) return runs(', in the article’s own voice:');
  const who = speaker === null ? 'somebody whom the article does not name' : clip(speaker, LONGEST_WORDS);
  return runs(', in the words of ', strong(who), voice === 'direct' ? ', quoted:' : ', reported:');
}

function reasonWords({ aspect, claim, source, relation }: Reason): Run[] {
  const [ofClaim, ofSource] = [claim, source].map((words) => `“${clip(words.trim(), LONGEST_WORDS)}”`);
  switch (relation) {
    case 'matches':
      // A name is only told to agree where a pronoun stands for it.
      if (aspect === 'name') return runs(strong(aspect), `: ${ofSource} in the article means ${ofClaim}`);
      return claim === source
        ? runs(strong(aspect), `: ${ofClaim} in both`)
        : runs(strong(aspect), `: ${ofClaim} in the claim, ${ofSource} in the article, which agree`);
    case 'differs':
      return runs(strong(aspect), `: ${ofClaim} in the claim, ${ofSource} in the article`);
    case 'missing':
      return runs(strong(aspect), `: ${ofClaim} does not stand in this passage`);
    case 'hedged':
      return runs(strong(aspect), `: ${ofClaim} in the claim, only ${ofSource} in the article`);
  }
}

/** "3 passages state it; 1 passage states otherwise.", when there is more than one. */
function tally({ evidence }: ClaimCheck): Block[] {
  if (evidence.length < 2) return [];
  const parts = STANCE_VERBS.flatMap(({ stance, one, many }) => {
    const n = evidence.filter((piece) => piece.stance === stance).length;
    return n === 0 ? [] : [`${count(n, 'passage')} ${n === 1 ? one : many}`];
  });
  return [text(`${parts.join('; ')}.`)];
}
