/** What in the claim met what in the source, slot by slot, as a card can print it. */
import type { Reason } from '../domain.ts';
import type { Comparison } from './compare.ts';

export function reasonsOf(comparison: Comparison): Reason[] {
  const reasons: Reason[] = [];
  for (const { reason } of comparison.quantities) reasons.push(reason);
  for (const { reason } of comparison.dates) reasons.push(reason);
  for (const { run, result, instead } of comparison.names) {
    const name = run.terms.map(({ form }) => form).join(' ');
    if (result === 'differs' && instead) {
      reasons.push({
        aspect: 'name',
        claim: name,
        source: instead.terms.map(({ form }) => form).join(' '),
        relation: 'differs',
      });
    } else if (result === 'missing')
      reasons.push({ aspect: 'name', claim: name, source: '', relation: 'missing' });
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
    reasons.push({ aspect: 'words', claim, source, relation: source ? 'differs' : 'missing' });
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
