/**
 * Scores quote verification on damage made by rule: some 150 families of honest and dishonest changes, over any
 * articles, each with the answer that the contract asks for. Wider than a set made by hand and less exact: a rule
 * now and then makes a quote that a person would judge otherwise, so the figures are for comparing, and the part
 * that is only scored is for believing. Deterministic: the random numbers are seeded.
 */
import { fileURLToPath } from 'node:url';
import type { QuoteCheck } from '../../src/domain.ts';
import { verifyQuote } from '../../src/quote/verify-quote.ts';
import { random } from '../bench/random.ts';
import { CHANGED } from './damage/changed.ts';
import { CUTS } from './damage/cuts.ts';
import { type Family, isSentence } from './damage/family.ts';
import { HARMLESS } from './damage/harmless.ts';
import { JOINED } from './damage/joined.ts';
import { MARKS } from './damage/marks.ts';
import { type Material, readMaterial, type Sentence } from './damage/material.ts';
import { SHIFTED } from './damage/shifted.ts';
import { UNDAMAGED } from './damage/undamaged.ts';
import { printTable } from './print-table.ts';
import { isClean, percent } from './quotes.ts';
import { sharedPath } from './shared-set.ts';

const FAMILIES: readonly Family[] = [
  ...UNDAMAGED,
  ...HARMLESS,
  ...CHANGED,
  ...SHIFTED,
  ...MARKS,
  ...CUTS,
  ...JOINED,
];

/** Cases of a family in each part, and of these from one article. */
const CASES = 24;
const FROM_ONE_ARTICLE = 3;

interface Scored {
  readonly family: Family;
  readonly sentence: Sentence;
  readonly text: string;
  readonly check: QuoteCheck;
}

interface Options {
  /** Prints the wrong answers of the part that is looked at. */
  readonly show?: boolean;
  /** Only families whose name matches. */
  readonly only?: RegExp;
}

/** Prints a table by family for the part that is looked at and for the one that is only scored. */
export async function evaluateDamage({ show = false, only = /./ }: Options = {}): Promise<void> {
  const material = await readMaterial(damageFolders());
  const families = FAMILIES.filter(({ name }) => only.test(name));
  for (const part of ['look', 'score'] as const) {
    const scored: Scored[] = [];
    for (const family of families) {
      for (const { sentence, text } of casesOf(family, part, material)) {
        const check = await material.library.read((reader) => verifyQuote({ text }, reader));
        scored.push({ family, sentence, text, check });
      }
    }
    printPart(part, families, scored);
    if (show && part === 'look') scored.filter((each) => !isAsExpected(each)).forEach(printCase);
  }
  await material.library.close();
}

/** Where the sentences come from: the sets beside the repository, where they are, and the starter corpus. */
export function damageFolders(): string[] {
  return [
    sharedPath('bench/quotes/corpus'),
    sharedPath('seeds'),
    fileURLToPath(new URL('../../corpus', import.meta.url)),
  ].flatMap((folder) => folder ?? []);
}

/** Sentences of a part with this damage done to them, few from one article. */
export function casesOf(family: Family, part: 'look' | 'score', material: Material) {
  const sentences = material[part];
  const { present, absent } = material;
  const next = random(seedOf(family.name));
  const order = sentences
    .map((sentence) => ({ sentence, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ sentence }) => sentence);
  const isWhole = !/^same (?:caption|heading)/.test(family.name);
  const taken = new Map<string, number>();
  const cases: { sentence: Sentence; text: string }[] = [];
  for (const sentence of order) {
    if (cases.length >= CASES) break;
    if (isWhole && !isSentence(sentence)) continue;
    const from = taken.get(sentence.article) ?? 0;
    if (from >= FROM_ONE_ARTICLE) continue;
    const text = family.make({ sentence, others: sentences, present, absent, next });
    if (text === null) continue;
    taken.set(sentence.article, from + 1);
    cases.push({ sentence, text });
  }
  return cases;
}

function seedOf(name: string): number {
  return [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 17);
}

function isAsExpected({ family, check }: Scored): boolean {
  switch (family.expected) {
    case 'fine':
      return (
        check.meaning === 'kept' &&
        check.context === 'complete' &&
        (family.wording ?? [check.wording]).includes(check.wording)
      );
    case 'bad':
      return !isClean(check) && check.wording !== 'not-found';
    case 'absent':
      return check.wording === 'not-found';
  }
}

function printPart(part: string, families: readonly Family[], scored: readonly Scored[]): void {
  const count = (list: readonly Scored[], test: (each: Scored) => boolean) => list.filter(test).length;
  const isPassed = ({ family, check }: Scored) => family.expected === 'bad' && isClean(check);
  const isLost = ({ family, check }: Scored) => family.expected !== 'absent' && check.wording === 'not-found';
  const row = (name: string, list: readonly Scored[]) => [
    name,
    list.length,
    percent(count(list, isAsExpected), list.length),
    count(list, isPassed),
    count(list, isLost),
  ];
  const rows = families.map((family) =>
    row(
      family.name,
      scored.filter((each) => each.family === family),
    ),
  );
  const all = (['fine', 'bad', 'absent'] as const).map((expected) =>
    row(
      `all that are ${expected}`,
      scored.filter(({ family }) => family.expected === expected),
    ),
  );
  printTable(
    `Damage, ${part} part`,
    ['family', 'cases', 'as expected', 'passed as clean', 'lost'],
    [...rows, ...all],
  );
}

function printCase({ family, sentence, text, check }: Scored): void {
  const [first] = check.matches;
  console.log(`\n${family.name}: got ${check.wording}/${check.meaning}/${check.context}`);
  console.log(`  quote  ${text}`);
  console.log(`  from   ${sentence.text}`);
  for (const { citation } of check.matches.slice(0, check.wording === 'spliced' ? 3 : 1)) {
    if (citation.excerpt !== sentence.text) console.log(`  found  ${citation.excerpt}`);
  }
  if (first?.changes.length) console.log(`  changes ${JSON.stringify(first.changes)}`);
  if (first?.contextNote) console.log(`  context ${first.contextNote}`);
}
