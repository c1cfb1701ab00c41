import type { ChangeType, QuoteCheck, Wording } from '../domain.ts';
import type { Tone } from './card.ts';
import { confidenceWords } from './confidence-words.ts';

/** What each wording says about the sources; never about whether somebody said it. */
const WORDINGS: Readonly<Record<Wording, { readonly label: string; readonly says: string }>> = {
  verbatim: { label: 'Verbatim', says: 'the article prints these words' },
  edited: { label: 'Edited', says: 'every change is marked and the meaning stays' },
  altered: { label: 'Altered', says: 'words differ, the meaning stays' },
  spliced: { label: 'Spliced', says: 'separate passages are joined as one statement' },
  reworded: { label: 'Reworded', says: 'the same statement stands there in other words' },
  'not-found': { label: 'Not found', says: 'no passage prints these words' },
};

export const CHANGES: Readonly<Record<ChangeType, string>> = {
  negation: 'negation',
  number: 'number',
  date: 'date',
  name: 'name',
  modality: 'must, may or will',
  quantity: 'all, some or none',
  antonym: 'opposite',
  tense: 'tense',
  other: 'wording',
};

/** The verdict in words, worst news first: "Altered – the meaning changes (negation)". */
export function quoteHeadline(check: QuoteCheck): string {
  const { label, says } = WORDINGS[check.wording];
  const findings = turns(check);
  const unsure = isUnsure(check);
  // Only a quote that is too short to prove much is verbatim without being sure.
  if (unsure && check.wording === 'verbatim')
    return [`${label}, but so few words prove little`, ...findings].join('; ');
  const first = findings.length === 0 || SAYS_ALWAYS.has(check.wording) ? [says] : [];
  return `${label}${unsure ? ' (uncertain)' : ''} – ${[...first, ...findings].join('; ')}`;
}

/** The colour beside the words. An uncertain answer is never shown as good or as bad. */
export function quoteTone(check: QuoteCheck): Tone {
  if (check.wording === 'not-found') return 'absent';
  const tone = certainTone(check);
  return isUnsure(check) ? 'caution' : tone;
}

/** Wordings that are a finding themselves, whatever else is found. */
const SAYS_ALWAYS: ReadonlySet<Wording> = new Set(['spliced', 'reworded', 'not-found']);

/** What turns the quote against its source, worst first. */
function turns({ wording, meaning, attribution, context, matches }: QuoteCheck): string[] {
  if (wording === 'not-found') return [];
  const changes = matches.flatMap((match) => match.changes).filter(({ type }) => type !== 'other');
  const types = new Set(changes.map(({ type }) => CHANGES[type]));
  const typed = types.size === 0 ? '' : ` (${[...types].slice(0, 3).join(', ')})`;
  return [
    ...(meaning === 'changed' ? [`the meaning changes${typed}`] : []),
    ...(context === 'cut' ? ['the cut changes what the words say'] : []),
    ...(attribution === 'misattributed' ? ['the article credits somebody else'] : []),
  ];
}

function certainTone({ wording, meaning, attribution, context }: QuoteCheck): Tone {
  const turned = meaning === 'changed' || context === 'cut' || attribution === 'misattributed';
  if (turned || wording === 'spliced') return 'bad';
  const fair = wording === 'verbatim' || wording === 'edited';
  return fair && attribution !== 'undetermined' ? 'good' : 'caution';
}

function isUnsure({ wording, confidence }: QuoteCheck): boolean {
  return wording !== 'not-found' && confidenceWords(confidence) === 'uncertain';
}
