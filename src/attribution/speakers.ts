/** Who a mention means: names, offices ("the Home Secretary"), groups ("the company"), pronouns and joint speakers. */
import type { Speaker } from '../domain.ts';
import { type Figure, headOf, newFigure, spokenFor } from './cast.ts';
import { type Discourse, recent } from './discourse.ts';
import type { Gender } from './first-names.ts';
import { plain } from './names.ts';
import type { Phrase } from './noun-phrases.ts';
import { isPlace } from './place-words.ts';
import type { Item, Sentence } from './reading.ts';
import { isGroup, isRole, isSpokesRole, roleGender } from './role-words.ts';

/** The figure that a mention in this sentence means. Never null: a mention that names nobody is its own figure. */
export function figureOf(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure {
  const items = sentence.items.slice(phrase.from, phrase.to);
  const first = items[0];
  if (first && items.length === 1 && /^(?:he|she|they|it|his|her|their|its|who)$/.test(first.form)) {
    return antecedent(discourse, first.form, sentence, phrase.from) ?? nominal(discourse, items, text);
  }
  const joint = jointFigure(discourse, sentence, phrase, text);
  if (joint) return joint;
  return simpleFigure(discourse, sentence, phrase, text);
}

function simpleFigure(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure {
  const items = sentence.items.slice(phrase.from, phrase.to);
  const baseTo = phrase.from + baseLength(items);
  const mentions = (discourse.cast.mentions.get(sentence.number) ?? []).filter(
    (mention) => mention.from >= phrase.from && mention.from < phrase.to,
  );
  const named = mentions.filter((mention) => mention.from < baseTo && !mention.possessive);
  const person =
    named.find((mention) => /^(?:person|unknown)$/.test(mention.figure.kind) && mention.to >= baseTo) ??
    named.find((m) => m.figure.kind === 'person' && m.to >= baseTo);
  if (person) return person.figure;
  // "speaker of the parliament Ali Larijani": the name stands at the end of what hangs on the role.
  const last = mentions.at(-1);
  if (
    last &&
    last.to === phrase.to &&
    last.figure.kind === 'person' &&
    !last.possessive &&
    last.titleFrom < last.from
  )
    return last.figure;
  if (last && last.to === phrase.to && last.figure.kind === 'person' && startsWithRole(items)) {
    const link = sentence.items[last.from - 1]?.form ?? '';
    if (!/^(?:of|for|to|by|with|from|and)$/.test(link)) return last.figure;
  }
  const head = headOf(items);
  const apposed = apposedName(discourse, sentence, phrase);
  if (head && apposed) return apposed;
  const organisation = named.find((mention) => mention.to === baseTo);
  if (organisation && !(head && items.indexOf(head) === baseLength(items) - 1)) return organisation.figure;
  if (head) {
    const holder = /^(?:a|an)$/.test(items[0]?.form ?? '')
      ? null
      : holderOf(discourse, items, head, sentence.number);
    if (holder) return holder;
  } else {
    const group = groupOf(discourse, items, sentence.number);
    if (group) return group;
  }
  const figure = nominal(discourse, items, text);
  if (head && isSpokesRole(head.form) && figure.speaksFor.length === 0) {
    const organisation = spokenFor(items, head, text);
    if (organisation) figure.speaksFor.push(organisation);
    else if (
      /^(?:company|ministry|government|party|group)$/.test(items[items.indexOf(head) - 1]?.form ?? '')
    ) {
      const recent = recentOrganisation(discourse, sentence.number);
      if (recent) figure.speaksFor.push(recent.name);
    }
  }
  return figure;
}

function baseLength(items: readonly Item[]): number {
  const link = items.findIndex(
    (item, i) => i > 0 && /^(?:of|for|at|from|in|on|with|behind|to|within|near|against)$/.test(item.form),
  );
  return link < 0 ? items.length : link;
}

function startsWithRole(items: readonly Item[]): boolean {
  return items.slice(0, 4).some((item) => isRole(item.form));
}

/** "the prime minister, | Boris Johnson, | tweeted". */
function apposedName(discourse: Discourse, sentence: Sentence, phrase: Phrase): Figure | null {
  let comma = phrase.to;
  // "The secretary of the RMT (National Union …), Mick Cash, said"
  if (sentence.items[comma]?.tag === '(')
    while (comma < sentence.items.length && sentence.items[comma - 1]?.tag !== ')') comma++;
  if (sentence.items[comma]?.tag !== ',') return null;
  const mention = (discourse.cast.mentions.get(sentence.number) ?? []).find(
    (name) => name.titleFrom === comma + 1 && !name.possessive,
  );
  const after = mention ? sentence.items[mention.to] : undefined;
  if (!mention || !/^(?:person|unknown)$/.test(mention.figure.kind)) return null;
  return after === undefined || /^[,.~vx]$/.test(after.tag) ? mention.figure : null;
}

/** The person to whom the article gave this role, the one last met first. */
function holderOf(discourse: Discourse, items: readonly Item[], head: Item, sentence: number): Figure | null {
  const wanted = plain(head.form).replace(/s$/, '');
  if (/s$/.test(head.form) && !/ss$/.test(head.form)) return null;
  const modifiers = items
    .filter(
      (item) =>
        item !== head &&
        item.form !== '' &&
        !/^(?:the|this|that|his|her|their|its|of|for|new|then|current|former|late|also|,)$/.test(item.form),
    )
    .map((item) => plain(item.form));
  const fits = discourse.cast.figures.filter((figure) =>
    figure.roles.some(
      (role) =>
        role.head === wanted &&
        !role.words.some((word) => OTHER_OFFICE.test(word) && !modifiers.includes(word)) &&
        modifiers.every((word) => role.words.includes(word) || isPlaceOfRole(word, role.words)),
    ),
  );
  if (fits.length > 1) return lastMet(discourse, fits) ?? fits[0] ?? null;
  if (fits[0]) return fits[0];
  if (modifiers.length > 0 || items[0]?.form !== 'the') return null;
  // "the man", "the politician": whoever was last spoken of and can be that.
  const gender = roleGender(head.form);
  if (
    /^(?:man|woman|boy|girl|politician|lawmaker|actor|actress|singer|player|author|writer|professor|candidate|nominee|official|senator|leader|minister)$/.test(
      wanted,
    )
  ) {
    return (
      recent(
        discourse,
        sentence,
        (figure) =>
          figure.kind === 'person' &&
          (gender === null || figure.gender === gender || figure.gender === 'unknown') &&
          figure.roles.some((role) => role.head === wanted),
      ) ?? nominalOf(discourse, wanted)
    );
  }
  return nominalOf(discourse, wanted);
}

/** Words that make another office of one: "the president" is neither the vice president nor the president-elect. */
const OTHER_OFFICE = /^(?:vice|deputy|elect|former|ex|candidate|nominee|assistant|shadow|then)$/;

/** An unnamed source met before: "a spokesman for the ministry … the spokesman added". */
function nominalOf(discourse: Discourse, head: string): Figure | null {
  for (let i = discourse.met.length - 1; i >= 0; i--) {
    const figure = discourse.met[i]?.figure;
    if (figure?.kind === 'nominal' && figure.words.includes(head)) return figure;
  }
  return null;
}

/** "the French president" and a role "President of France" or one without a country. */
function isPlaceOfRole(word: string, role: readonly string[]): boolean {
  return isPlace(word) && !role.some((other) => isPlace(other) && other.slice(0, 3) !== word.slice(0, 3));
}

function lastMet(discourse: Discourse, figures: readonly Figure[]): Figure | null {
  for (let i = discourse.met.length - 1; i >= 0; i--) {
    const figure = discourse.met[i]?.figure;
    if (figure && figures.includes(figure)) return figure;
  }
  return null;
}

const ANY_GROUP =
  /^(?:company|firm|group|organisation|organization|agency|giant|body|network|retailer|maker|charity|platform|startup|operator|broadcaster|outlet|newspaper|corporation|institution)$/;

/** "the company", "the ministry": the organisation last met that is called so, or any for words that fit all. */
function groupOf(discourse: Discourse, items: readonly Item[], sentence: number): Figure | null {
  const base = items.slice(0, baseLength(items));
  if (base[0]?.form !== 'the' || base.some((item) => item.capital)) return null;
  const head = base.at(-1)?.form ?? '';
  if (!isGroup(head)) return null;
  const called = recent(
    discourse,
    sentence,
    (figure) => figure.kind === 'organisation' && figure.words.includes(head),
  );
  if (called) return called;
  return ANY_GROUP.test(head) || head === 'party' ? recentOrganisation(discourse, sentence) : null;
}

function recentOrganisation(discourse: Discourse, sentence: number): Figure | null {
  return (
    recent(discourse, sentence, (figure) => figure.kind === 'organisation') ??
    recent(discourse, sentence, (figure) => figure.kind === 'unknown')
  );
}

/** The figure that a pronoun means: the most prominent one that fits in gender and number. */
function antecedent(discourse: Discourse, form: string, sentence: Sentence, at: number): Figure | null {
  const fits = PRONOUNS.find(([forms]) => forms.test(form))?.[1];
  if (!fits) return null;
  // A name behind the pronoun in its sentence is somebody else: "he told Macron".
  const behind = (discourse.cast.mentions.get(sentence.number) ?? []).filter(
    (mention) => mention.from > at && !mention.possessive,
  );
  const others = new Set(behind.map((mention) => mention.figure));
  const figure =
    recent(discourse, sentence.number, (one) => fits(one) && !others.has(one), at) ??
    recent(discourse, sentence.number, fits, at);
  const gender = genderOf(form);
  if (figure && gender && figure.gender === 'unknown') figure.gender = gender;
  return figure;
}

function genderOf(form: string): Gender | null {
  if (/^(?:he|his)$/.test(form)) return 'male';
  return /^(?:she|her)$/.test(form) ? 'female' : null;
}

const PRONOUNS: readonly (readonly [RegExp, (figure: Figure) => boolean])[] = [
  [/^(?:he|his)$/, (figure) => canBe(figure, 'male')],
  [/^(?:she|her)$/, (figure) => canBe(figure, 'female')],
  [
    /^(?:it|its)$/,
    (figure) => !isPerson(figure) && figure.kind !== 'joint' && figure.kind !== 'place' && !isPlural(figure),
  ],
  [
    /^(?:they|their)$/,
    (figure) => figure.kind === 'joint' || figure.kind === 'organisation' || isPlural(figure),
  ],
];

function canBe(figure: Figure, gender: Gender): boolean {
  if (figure.gender !== gender && figure.gender !== 'unknown') return false;
  if (figure.kind === 'unknown') return figure.words.length > 1;
  return isPerson(figure);
}

/** A person, also without a name: "an eyewitness". */
function isPerson(figure: Figure): boolean {
  if (figure.kind === 'person') return true;
  return (
    figure.kind === 'nominal' && !isPlural(figure) && figure.words.some(isRole) && !figure.words.some(isGroup)
  );
}

/** "researchers", "the police", "Macron’s campaign and policy team". */
function isPlural(figure: Figure): boolean {
  if (figure.kind !== 'nominal') return false;
  const head = figure.words[baseEndOf(figure.words) - 1] ?? '';
  return (
    (/s$/.test(head) && !/(?:ss|us|is)$/.test(head)) ||
    /^(?:people|police|staff|team|men|women|public|both|some|others|many)$/.test(head)
  );
}

function baseEndOf(words: readonly string[]): number {
  const link = words.findIndex(
    (word, i) => i > 0 && /^(?:of|for|at|from|in|on|with|behind|to|within|near|against|by)$/.test(word),
  );
  return link < 0 ? words.length : link;
}

/** "Barr and his British and Australian counterparts", "Barr, Patel and Dutton". */
function jointFigure(discourse: Discourse, sentence: Sentence, phrase: Phrase, text: string): Figure | null {
  const { items } = sentence;
  const parts: Phrase[] = [];
  let from = phrase.from;
  let joined = false;
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i];
    const inName = (discourse.cast.mentions.get(sentence.number) ?? []).some(
      (name) => name.titleFrom <= i && i < name.to,
    );
    const splits =
      i === phrase.to ||
      (item !== undefined && !inName && (item.form === 'and' || item.tag === ',' || item.form === '&'));
    if (!splits) continue;
    if (item?.form === 'and' && i < phrase.to) joined = true;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  if (!joined || parts.length < 2) return null;
  // "his British and Australian counterparts": adjectives are joined, not people.
  const whole = parts.filter(
    (part, n) =>
      n === parts.length - 1 ||
      !/^[a]$/.test(items[part.to - 1]?.tag ?? '') ||
      items[part.to - 1]?.capital === false,
  );
  const heads = whole.filter((part) => hasHead(discourse, sentence, part));
  if (heads.length < 2) return null;
  const members = heads
    .map((part) => simpleFigure(discourse, sentence, part, text))
    .filter(
      (figure) => figure.kind === 'person' || figure.kind === 'organisation' || figure.kind === 'unknown',
    );
  if (members.length === 0) return null;
  const printed = text.slice(items[phrase.from]?.start ?? 0, items[phrase.to - 1]?.end ?? 0);
  const figure = newFigure('joint', printed, printed.toLowerCase().split(/\s+/));
  figure.members.push(...members);
  return figure;
}

function hasHead(discourse: Discourse, sentence: Sentence, part: Phrase): boolean {
  const last = sentence.items[part.to - 1];
  if (!last) return false;
  const named = (discourse.cast.mentions.get(sentence.number) ?? []).some(
    (name) => name.from >= part.from && name.to <= part.to && name.figure.kind !== 'place',
  );
  return named || last.tag === 'n';
}

function nominal(discourse: Discourse, items: readonly Item[], text: string): Figure {
  const printed = text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  const key = printed.toLowerCase().replace(/^(?:the|a|an) /, '');
  const known = discourse.nominals.get(key);
  if (known) return known;
  const figure = newFigure(
    'nominal',
    printed,
    items.map((item) => plain(item.form)),
  );
  const head = headOf(items);
  const gender = head ? roleGender(head.form) : null;
  if (gender) figure.gender = gender;
  discourse.nominals.set(key, figure);
  return figure;
}

/** The figure as the domain has it: the fullest name and every other way the article names it. */
export function asSpeaker(figure: Figure): Speaker {
  const aliases = new Set<string>();
  for (const one of [figure, ...figure.members]) {
    if (one !== figure) aliases.add(one.name);
    for (const short of one.shortNames) aliases.add(short);
    for (const role of one.roles) aliases.add(role.text);
    for (const organisation of one.speaksFor) aliases.add(organisation);
    for (const person of one.spokespeople) aliases.add(person);
  }
  aliases.delete(figure.name);
  return { name: figure.name, aliases: [...aliases] };
}
