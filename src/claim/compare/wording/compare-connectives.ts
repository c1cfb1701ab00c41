/**
 * Small words that decide what is said: "before" where the source prints "after", "because of" where it prints "despite". Each
 * must stand in the source too, or a word that says as much.
 */
import { gapBefore } from '../../../text/gap-before.ts';
import { isBareForm } from '../../../text/lexicon/irregular-verbs.ts';
import { holds, type Range } from '../../reading/range.ts';
import type { Statement } from '../../reading/statement.ts';
import type { Meeting, Source } from '../align-terms.ts';

const words = (forms: string): ReadonlySet<string> => new Set(forms.split(' '));

const CAUSING = words(
  'caused causes cause causing because due led lead leads leading result resulted resulting owing prompted forced triggered sparked brought made blamed blame left',
);

/** The claim's word, and the words of a source of which one must stand there, itself among them. */
const CARRIED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    before: words('before prior ahead earlier until till previously preceding first'),
    after: words(
      'after following since upon once when later afterwards subsequently then followed having succeeded forced forcing caused causing prompted prompting',
    ),
    until: words('until till by before through to'),
    since: words('since from after because as'),
    during: words('during in at while amid when throughout over through on'),
    despite: words('despite although though but even spite however while yet nevertheless'),
    although: words('although though despite but even however while yet'),
    because: words(
      'because as since due for after over owing thanks reason so therefore amid cause caused causing following from face force forces forced forcing prompted led made',
    ),
    led: words(
      'led lead leads leading cause caused causes because due result resulted resulting owing prompted forced triggered sparked therefore thus brought',
    ),
    caused: CAUSING,
    causes: CAUSING,
    made: CAUSING,
    due: words(
      'due result because as since for after over owing thanks caused causing following from amid through',
    ),
    unless: words('unless if without until except only'),
    if: words('if when whether should provided once whoever in'),
    against: words(
      'against anti opposed oppose opposes opposing versus from over beat lost objection objections objected',
    ),
    rather: words('rather instead not than over'),
    instead: words('instead rather not than replacing up down'),
    except: words('except but apart excluding other save only'),
    without: words('without no not lacking lack never none nobody'),
    including: words('including include includes included such like among and also with'),
    already: words('already has have had been since now yet earlier before previously after'),
    always: words('always every all each constantly ever'),
    sometimes: words('sometimes occasionally often may can times'),
    often: words('often frequently usually always regularly many'),
    usually: words('usually normally generally mostly often always typically'),
    rarely: words('rarely seldom hardly infrequently'),
    still: words(
      'still remain remains remained remaining continue continues continued yet currently now keeps',
    ),
    more: words(
      'more greater higher increase increased increases rise rises rose risen grew grown climbed up additional further better larger most another extra rather over',
    ),
    less: words(
      'less lower fewer reduced down decrease decreased fell fallen dropped declined smaller least under',
    ),
    fewer: words('fewer less lower smaller reduced'),
    most: words('most majority mostly largely nearly almost main top best all'),
    least: words('least fewest lowest minimum'),
    earlier: words('earlier before ago previously prior last previous already'),
    later: words('later after afterwards subsequently then following next eventually'),
    both: words('both and two each as'),
    neither: words('neither nor not no none'),
    either: words('either or any both'),
    partly: words('partly part partially some mainly'),
    entirely: words('entirely completely fully wholly all totally whole entire'),
    completely: words('completely entirely fully wholly all totally whole entire'),
    fully: words('fully completely entirely wholly all totally full'),
    almost: words('almost nearly close just about practically virtually'),
    nearly: words('nearly almost close just about'),
    hardly: words('hardly barely scarcely little almost few'),
    together: words('together with and jointly joint both'),
    alone: words('alone only just single himself herself itself'),
    again: words(
      'again re another second once return returned repeat repeated resume resumed resumes reintroduced restored reopened',
    ),
    first: words(
      'first 1st initial initially original originally debut earliest one new beginning began premiere debut',
    ),
    last: words('last final latest past previous recent'),
    next: words('next following coming later'),
    within: words('within in inside less under by over'),
    outside: words('outside out beyond off other elsewhere abroad overseas'),
    under: words('under below less beneath by'),
    above: words('above over more exceeding exceeds exceeded higher'),
    below: words('below under less lower beneath'),
  }),
);

/**
 * The first such word of a part that the source has nothing for. Words of dates and numbers ("before 2016", "more than 40") are
 * left to those. Linear in the words.
 *
 * @returns the claim's word and '', null when all is well
 */
export function compareConnectives(
  claim: Statement,
  part: Range,
  meetings: readonly Meeting[],
  { statement, topical }: Source,
): readonly [claim: string, source: string] | null {
  const printed = new Set(statement.words.map(({ form }) => form));
  const slots = [...claim.dates, ...claim.quantities];
  for (let i = part.from; i < part.to; i++) {
    const form = claim.words[i]?.form ?? '';
    const carriers = CARRIED_BY.get(form);
    if (!carriers || slots.some(({ from, to }) => i >= from - 1 && i < to)) continue;
    if (isIdiom(claim, i)) continue;
    const told =
      isInverse(claim, i, meetings, statement) ||
      (form === 'against' && isMargin(statement)) ||
      [...carriers].some((word) => printed.has(word)) ||
      (form === 'again' && isRepeated(claim, statement));
    if (!told || (form === 'because' && !topical && isOtherReason({ from: i, to: part.to }, meetings)))
      return [form, ''];
  }
  return null;
}

/** "by 151 votes to 147": those behind "to" were against. */
function isMargin({ words: all, quantities }: Statement): boolean {
  return quantities.some(
    ({ from }) =>
      all[from - 1]?.form === 'to' && quantities.some(({ to }) => from - 1 - to <= 1 && to < from),
  );
}

/** "After A, B" asked, "A before B" printed: what stands behind the claim's word stands in front of the other one. */
function isInverse(claim: Statement, at: number, meetings: readonly Meeting[], source: Statement): boolean {
  const [form, other] = [claim.words[at]?.form, INVERSE.get(claim.words[at]?.form ?? '')];
  const there = source.words.findIndex((word) => word.form === other);
  if (form === undefined || there < 0) return false;
  const comma = claim.words.findIndex(
    (_, i) => i > at && gapBefore(claim.text, claim.words, i).includes(','),
  );
  const own = { from: at + 1, to: at === 0 && comma > 0 ? comma : claim.words.length };
  const met = meetings.filter(({ where, term }) => where === 'sentence' && term.tag === 'v');
  const inside = met.filter(({ term }) => holds(own, term.at));
  const outside = met.filter(({ term }) => !holds(own, term.at));
  const most = (those: readonly Meeting[], front: boolean) =>
    those.length > 0 && those.every((meeting) => meeting.at < there === front);
  return most(inside, true) && most(outside, false);
}

const INVERSE: ReadonlyMap<string, string> = new Map([
  ['after', 'before'],
  ['before', 'after'],
]);

/** "opened again" asked, "reopened" printed. */
function isRepeated({ words: asked, tags }: Statement, { words: printed }: Statement): boolean {
  return asked.some(({ form }, i) => tags[i] === 'v' && printed.some((word) => word.form === `re${form}`));
}

/** Of the words of a reason fewer than half stand in the sentence: it has another one. */
function isOtherReason(reason: Range, meetings: readonly Meeting[]): boolean {
  const own = meetings.filter(({ term }) => holds(reason, term.at));
  return own.filter(({ where }) => where === 'sentence').length * 2 < own.length;
}

/** "due to be released", "at first", "at last", "more than", "at least", "no more". */
function isIdiom({ words: all, tags }: Statement, i: number): boolean {
  const [before, form, behind] = [all[i - 1]?.form ?? '', all[i]?.form ?? '', all[i + 1]?.form ?? ''];
  if (form === 'made') return !isCausative({ words: all, tags }, i);
  if (form === 'led') return behind !== 'to';
  if (form === 'due') return behind !== 'to' || /^[vx]/.test(tags[i + 2] ?? '');
  if (before === 'at' || before === 'no' || /^(?:year|month|week|day|night)s?$/.test(before)) return true;
  // "studied under Anna Berg": with her.
  if (form === 'under' && tags[i + 1] === 'N') return true;
  // "under the treaty": by what it says.
  if (
    form === 'under' &&
    /^(?:treaty|plan|scheme|rules?|laws?|deal|agreement|contract|proposal|act)$/.test(all[i + 2]?.form ?? '')
  )
    return true;
  const counted = behind === 'than' && /^[mdr]$/.test(tags[i + 2] ?? '');
  return counted || (form === 'if' && before === 'as') || (form === 'next' && behind === 'to');
}

/** "made the crane fall", unlike "made the crane". */
function isCausative({ words: all, tags }: Pick<Statement, 'words' | 'tags'>, made: number): boolean {
  const object = /^[damnNo]+(?=v)/.exec(tags.slice(made + 1))?.[0];
  const verb = object && all[made + 1 + object.length]?.form;
  return verb !== undefined && isBareForm(verb);
}
