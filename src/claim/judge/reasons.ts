/** What in the claim met what in the source, slot by slot, as a card can print it. */
import type { Reason } from '../../domain.ts';
import type { Comparison } from '../compare/compare.ts';

export function reasonsOf(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  for (const { reason } of comparison.quantities) reasons.push(reason);
  for (const { reason } of comparison.dates) reasons.push(reason);
  for (const { result, printed } of comparison.names) {
    const [claim, source] = printed;
    if (result === 'differs') reasons.push({ aspect: 'name', claim, source, relation: 'differs' });
    if (result === 'missing') reasons.push({ aspect: 'name', claim, source: '', relation: 'missing' });
    // "She" in the passage: whom it means is said on the card.
    if (result === 'sentence' && source !== '')
      reasons.push({ aspect: 'name', claim, source, relation: 'matches' });
  }
  for (const { term, source } of comparison.opposites) {
    reasons.push({ aspect: 'antonym', claim: term.form, source, relation: 'differs' });
  }
  if (comparison.actors) {
    const [claim, source] = comparison.actors;
    reasons.push({ aspect: 'name', claim, source, relation: 'differs' });
  }
  if (comparison.overreach) {
    const [claim, source] = comparison.overreach;
    reasons.push({ aspect: 'quantity', claim, source, relation: source ? 'differs' : 'missing' });
  }
  if (comparison.negation) {
    const [claim, source] = comparison.negation;
    reasons.push({ aspect: 'negation', claim, source, relation: 'differs' });
  }
  if (comparison.turned) {
    const [claim, source] = comparison.turned;
    const told = reasons.some((one) => one.claim === claim && one.source === source);
    if (!told) reasons.push({ aspect: 'words', claim, source, relation: source ? 'differs' : 'missing' });
  }
  if (comparison.stale) {
    const [claim, source] = comparison.stale;
    reasons.push({ aspect: 'modality', claim, source, relation: 'differs' });
  }
  for (const mode of comparison.modes)
    reasons.push({ aspect: 'modality', claim: 'asserted', source: mode, relation: 'hedged' });
  const told = comparison.turned?.[0].toLowerCase();
  const absent = comparison.missing
    .filter(({ name, form }) => !name && form !== told)
    .map(({ form }) => form);
  if (absent.length > 0)
    reasons.push({ aspect: 'words', claim: absent.join(', '), source: '', relation: 'missing' });
  return reasons;
}
