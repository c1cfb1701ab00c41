/** Words that turn a statement round, on folded forms after contractions are expanded. */

const NEGATORS = new Set(
  `not no never none nobody nothing nowhere neither nor without hardly scarcely barely cannot nay non
  unable unlikely impossible`.split(/\s+/),
);

/** Verbs that deny what follows them: "failed to agree", "refused to", "denied that", "stopped short of". */
const DENYING = new Set(
  `fail fails failed failing refuse refuses refused refusing deny denies denied denying decline declines
  declined declining reject rejects rejected rejecting lack lacks lacked lacking opt opts opted dispute disputes
  disputed disputing rebut rebuts rebutted refute refutes refuted stop stops stopped avoid avoids avoided
  avoiding prevent prevents prevented preventing prohibit prohibits prohibited forbid forbids forbade forbidden
  oppose opposes opposed opposing`.split(/\s+/),
);

/** Whether a form is a negation in itself. */
export function isNegation(form: string): boolean {
  return NEGATORS.has(form);
}

/** The same before contractions are expanded: "didn't" too. */
export function isNegative(form: string): boolean {
  return isNegation(form) || form.endsWith("n't");
}

/** Whether a form is a verb that denies what follows it. */
export function isDenyingVerb(form: string): boolean {
  return DENYING.has(form);
}

const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis', 'anti', 'de'];
/** The negated half is at least this long, so that "on/non" or "do/undo" style accidents stay out: 3 to 5. */
const SHORTEST_NEGATED = 4;

/** Whether one form is the other with a negative prefix: legal/illegal, able/unable, approve/disapprove. */
export function isPrefixNegation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_NEGATED && short !== 'fit') return false;
  return NEGATIVE_PREFIXES.some((prefix) => long === prefix + short) || isLessFul(one, other);
}

/** "careful/careless", "harmless/harmful". */
function isLessFul(one: string, other: string): boolean {
  return (
    (one.endsWith('less') && other === `${one.slice(0, -4)}ful`) ||
    (other.endsWith('less') && one === `${other.slice(0, -4)}ful`)
  );
}

/** Prefixes of which one says the contrary, or another kind, of the other. */
const CONTRASTS: readonly (readonly string[])[] = [
  ['hyper', 'hypo'],
  ['inter', 'intra', 'extra'],
  ['macro', 'micro', 'mega', 'nano', 'milli', 'kilo', 'giga'],
  ['pre', 'post'],
  ['pro', 'anti', 'counter'],
  ['over', 'under'],
  ['up', 'down'],
  ['in', 'out'],
  ['re', 'de'],
  ['im', 'em'],
  ['uni', 'bi', 'tri', 'multi'],
  ['mono', 'poly'],
  ['homo', 'hetero'],
  ['en', 'dis'],
  ['in', 'ex'],
  ['sub', 'super'],
];

/** Whether two forms are one word with contrasting prefixes: hypertension/hypotension, overstate/understate. */
export function isPrefixContrast(one: string, other: string): boolean {
  return CONTRASTS.some((prefixes) => {
    const rests = (form: string) =>
      prefixes.filter((prefix) => form.startsWith(prefix)).map((prefix) => form.slice(prefix.length));
    return (
      rests(one).some((rest) => rest.length >= SHORTEST_NEGATED && rests(other).includes(rest)) &&
      one !== other
    );
  });
}
