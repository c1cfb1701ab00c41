/** The results of `verbatim check` as a closed JSON schema, written from the contract and not from the code. */
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const wholeNumber = { type: 'integer', minimum: 0 } as const;
const numberOrNull = { type: ['integer', 'null'] } as const;
const oneOf = (...values: string[]) => ({ enum: values });
const listOf = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const article = object({
  id: text,
  file: text,
  title: text,
  publisher: textOrNull,
  author: textOrNull,
  date: textOrNull,
  url: textOrNull,
});
const citation = object(
  {
    article,
    kind: oneOf('title', 'heading', 'body', 'caption'),
    paragraph: numberOrNull,
    label: text,
    sentence: { type: 'integer', minimum: 1 },
    start: wholeNumber,
    end: wholeNumber,
    excerpt: text,
    text,
    through: object({ paragraph: numberOrNull, end: wholeNumber }),
  },
  ['through'],
);
const voice = oneOf('direct', 'indirect', 'narration');
const id = { type: ['string', 'number'] } as const;
const confidence = { type: 'number', minimum: 0, maximum: 1 } as const;

const edit = object({ op: oneOf('kept', 'dropped', 'added', 'replaced'), quote: text, source: text });
const change = object({
  type: oneOf('negation', 'number', 'date', 'name', 'modality', 'quantity', 'antonym', 'tense', 'other'),
  quote: text,
  source: text,
});
const match = object({
  citation,
  voice,
  speaker: textOrNull,
  edits: listOf(edit),
  changes: listOf(change),
  contextNote: textOrNull,
  alsoIn: listOf(citation),
});
const quote = object({
  id,
  kind: { const: 'quote' },
  wording: oneOf('verbatim', 'edited', 'altered', 'spliced', 'reworded', 'not-found'),
  meaning: oneOf('kept', 'changed'),
  attribution: oneOf('confirmed', 'misattributed', 'undetermined', 'not-asked'),
  context: oneOf('complete', 'cut'),
  confidence,
  summary: text,
  matches: listOf(match),
});

const reason = object({
  aspect: oneOf(
    'words',
    'number',
    'date',
    'name',
    'negation',
    'antonym',
    'quantity',
    'modality',
    'attribution',
  ),
  claim: text,
  source: text,
  relation: oneOf('matches', 'differs', 'missing', 'hedged'),
});
const evidence = object({
  citation,
  part: { type: 'integer', minimum: 0 },
  stance: oneOf('supports', 'refutes', 'neutral'),
  voice,
  speaker: textOrNull,
  reasons: listOf(reason),
  alsoIn: listOf(citation),
});
const claimVerdict = oneOf('supported', 'refuted', 'conflicting', 'not-enough-evidence', 'not-found');
const claim = object({
  id,
  kind: { const: 'claim' },
  verdict: claimVerdict,
  basis: { enum: ['reported', 'attributed', null] },
  confidence,
  summary: text,
  parts: listOf(object({ text, verdict: claimVerdict })),
  evidence: listOf(evidence),
});
const error = object({ id: { type: ['string', 'number', 'null'] }, error: text });

export const checkSchema = { oneOf: [quote, claim, error] };
