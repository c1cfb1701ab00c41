/** Spelling variants of English: the same word, printed by another house. */

/** British endings and the American ones that they are folded to, longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e[srd]?|ing|able)$/, 'iz$1'],
  [/ys(e[srd]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|ites|able|ful|er|ers|less|hood|ly)?$/, 'or$1'],
  [/(t|b)re(s|d)?$/, '$1er$2'],
  [/([aeiou][a-z]*[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/ogue(s?)$/, 'og$1'],
  [/ence(s?)$/, 'ense$1'],
  [/([a-z]{3})mme(s?)$/, '$1m$2'],
  [/^((?:to|for|back|up|down|in|out|on|home|after|east|west|north|south)ward)s$/, '$1'],
];
const PAIRS: Readonly<Record<string, string>> = {
  cheque: 'check',
  cheques: 'checks',
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tires',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  sceptics: 'skeptics',
  plough: 'plow',
  ploughed: 'plowed',
  gaol: 'jail',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  dreamt: 'dreamed',
  leant: 'leaned',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  ageing: 'aging',
  judgement: 'judgment',
  fulfil: 'fulfill',
  enrol: 'enroll',
  skilful: 'skillful',
  aluminium: 'aluminum',
  mum: 'mom',
  alright: 'allright',
  licence: 'license',
  practise: 'practice',
  practised: 'practiced',
  adviser: 'advisor',
  advisers: 'advisors',
  protestor: 'protester',
  protestors: 'protesters',
  focussed: 'focused',
  focussing: 'focusing',
  benefitted: 'benefited',
  benefitting: 'benefiting',
  enrolment: 'enrollment',
  fulfilment: 'fulfillment',
  instalment: 'installment',
  instalments: 'installments',
  wilful: 'willful',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  artefact: 'artifact',
  artefacts: 'artifacts',
  jewellery: 'jewelry',
  kerb: 'curb',
  draught: 'draft',
  sulphur: 'sulfur',
  moustache: 'mustache',
  pyjamas: 'pajamas',
  whisky: 'whiskey',
  foetus: 'fetus',
  acknowledgement: 'acknowledgment',
  cosy: 'cozy',
  disc: 'disk',
  furore: 'furor',
};

/** Words short enough for an ending to be the word itself ("four", "hour") keep their spelling. */
const SHORTEST = 5;

/** One spelling for all variants of a folded form. Only for comparing: the result need not be a word. */
export function canonicalSpelling(form: string): string {
  const paired = Object.hasOwn(PAIRS, form) ? PAIRS[form] : undefined;
  if (paired) return paired;
  if (form.length < SHORTEST) return form;
  let spelling = form
    .replace(/^archae/, 'arche')
    .replace(/ae(?=[a-z])/, 'e')
    .replace(/^oe/, 'e');
  for (const [ending, folded] of ENDINGS) spelling = spelling.replace(ending, folded);
  return spelling;
}
