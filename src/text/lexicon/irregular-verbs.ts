/** Irregular verbs of English: past and participle → base form. */

const TABLE = `
arise arose arisen|awake awoke awoken|bear bore born borne|beat beaten|become became|begin began begun|bend bent|bet|bind bound|
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|buy bought|
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade
forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew
grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|
leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met|overcome overcame|overthrow overthrew overthrown|
pay paid|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|
send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|
slide slid|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|
tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook
undertaken|wake woke woken|wear wore worn|weave wove woven|win won|withdraw withdrew withdrawn|write wrote written|die dying|lie lying|tie tying
`;

const BASES: ReadonlyMap<string, string> = new Map(
  TABLE.replace(/\s+/g, ' ')
    .split('|')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** "retook" is "retake", "outran" "outrun". */
const PREFIX = /^(?:re|over|out|mis|fore)(?=\p{L}{3})/u;

/** Base form of an irregular past or participle ("taken" → "take", "retook" → "retake"), null for every other word. */
export function irregularBase(form: string): string | null {
  const own = BASES.get(form);
  if (own !== undefined) return own;
  const prefix = PREFIX.exec(form)?.[0];
  const base = prefix && BASES.get(form.slice(prefix.length));
  return base ? `${prefix}${base}` : null;
}

/** Whether a form carries no ending of a verb and is no irregular past: what "to" or an order may stand in front of. */
export function isBareForm(form: string): boolean {
  return !/(?:ed|ing|s)$/.test(form) && irregularBase(form) === null;
}
