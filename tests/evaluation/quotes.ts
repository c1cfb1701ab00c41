/**
 * Scores quote verification on the 800 quotes of 19 families over 98 Wikinews articles, beside what a Node
 * developer would otherwise pick, on the same cases.
 */
import type { QuoteCheck } from '../../src/domain.ts';
import type { Library } from '../../src/library/library.ts';
import { verifyQuote } from '../../src/quote/verify-quote.ts';
import { openFolder } from './open-folder.ts';
import { printTable } from './print-table.ts';
import { peers } from './quote-peers.ts';
import { printReliability } from './reliability.ts';
import { isScoringOnly, readJsonLines, sharedPath } from './shared-set.ts';

interface Expectation {
  readonly wording: readonly string[];
  readonly meaning?: string;
  readonly context?: string;
  readonly type?: string;
  readonly article: string | null;
  readonly para?: string;
}

export interface QuoteCase {
  readonly id: string;
  readonly family: string;
  readonly text: string;
  readonly expect: Expectation;
}

interface Scored {
  readonly quoteCase: QuoteCase;
  readonly check: QuoteCheck;
  readonly wrong: readonly string[];
}

/** Families of quotes that are changed, cut or joined: passing one as clean is the error that counts. */
const BAD = /^(?:changed|cut|spliced)-/;

/** Prints the figures; a sentence when the set is not there. */
export async function evaluateQuotes(options: { readonly show?: boolean } = {}): Promise<void> {
  const folder = sharedPath('bench/quotes');
  if (!folder) {
    console.log('Quotes: skipped, the benchmark set does not lie beside the repository');
    return;
  }
  const cases = readJsonLines<QuoteCase>(`${folder}/quotes.jsonl`);
  const library = await openFolder(`${folder}/corpus`);
  const scored = await scoreAll(cases, library);
  for (const half of ['look', 'score'] as const) {
    const part = scored.filter(({ quoteCase }) => isScoringOnly(quoteCase.id) === (half === 'score'));
    printHalf(half, part);
    if (options.show && half === 'look') part.filter(({ wrong }) => wrong.length > 0).forEach(printCase);
  }
  printReliability(
    'Quotes: confidence against right wording and meaning (all cases)',
    scored.map(({ check, wrong }) => ({
      confidence: check.confidence,
      right: !wrong.includes('wording') && !wrong.includes('meaning'),
    })),
  );
  await printPeers(cases, scored, `${folder}/corpus`);
  await library.close();
}

async function scoreAll(cases: readonly QuoteCase[], library: Library): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const quoteCase of cases) {
    const check = await library.read((reader) => verifyQuote({ text: quoteCase.text }, reader));
    scored.push({ quoteCase, check, wrong: wrongIn(check, quoteCase.expect) });
  }
  return scored;
}

/** What is wrong in an answer, of everything that the case asks. */
export function wrongIn(check: QuoteCheck, expect: Expectation): string[] {
  const wrong: string[] = [];
  if (!expect.wording.includes(check.wording)) wrong.push('wording');
  if (expect.meaning !== undefined && check.meaning !== expect.meaning) wrong.push('meaning');
  if (expect.context !== undefined && check.context !== expect.context) wrong.push('context');
  if (expect.type !== undefined && !check.matches[0]?.changes.some(({ type }) => type === expect.type)) {
    wrong.push('type');
  }
  if (!isCited(check, expect)) wrong.push('citation');
  return wrong;
}

function isCited(check: QuoteCheck, { article, para, wording }: Expectation): boolean {
  if (article === null && para === undefined) return true;
  const matches = wording.includes('spliced') ? check.matches : check.matches.slice(0, 1);
  return matches.some(({ citation }) => {
    const isArticle = article === null || citation.article.file === `${article}.md`;
    return isArticle && (para === undefined || citation.text.includes(para));
  });
}

function printHalf(half: string, part: readonly Scored[]): void {
  const families = [...Map.groupBy(part, ({ quoteCase }) => quoteCase.family)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const share = (list: readonly Scored[], test: (scored: Scored) => boolean) =>
    percent(list.filter(test).length, list.length);
  printTable(
    `Quotes, ${half} half: ${part.length} cases, ${share(part, ({ wrong }) => wrong.length === 0)} right in everything asked`,
    ['family', 'cases', 'right', 'wording', 'meaning', 'context', 'type', 'citation'],
    families.map(([family, list]) => [
      family,
      list.length,
      share(list, ({ wrong }) => wrong.length === 0),
      ...['wording', 'meaning', 'context', 'type', 'citation'].map((aspect) =>
        share(list, ({ wrong }) => !wrong.includes(aspect)),
      ),
    ]),
  );
}

function printCase({ quoteCase, check, wrong }: Scored): void {
  const [first] = check.matches;
  console.log(
    `${quoteCase.id}: wrong ${wrong.join(', ')}; got ${check.wording}/${check.meaning}/${check.context}`,
  );
  console.log(`  quote  ${quoteCase.text}`);
  console.log(`  source ${first?.citation.excerpt ?? '–'} [${first?.citation.article.file ?? ''}]`);
  if (first?.changes.length) console.log(`  changes ${JSON.stringify(first.changes)}`);
  if (first?.contextNote) console.log(`  context ${first.contextNote}`);
}

/** An answer that a reader takes for "fine". */
export function isClean(check: QuoteCheck): boolean {
  return (
    check.wording !== 'spliced' &&
    check.wording !== 'not-found' &&
    check.wording !== 'reworded' &&
    check.meaning === 'kept' &&
    check.context === 'complete'
  );
}

async function printPeers(
  cases: readonly QuoteCase[],
  scored: readonly Scored[],
  folder: string,
): Promise<void> {
  const bad = cases.filter(({ family }) => BAD.test(family));
  const absent = cases.filter(({ family }) => family === 'not-found');
  const honest = cases.filter(({ family }) => family.startsWith('edited-'));
  const present = cases.filter(({ family }) => family !== 'not-found');
  const own = new Map(scored.map(({ quoteCase, check }) => [quoteCase.id, check]));
  const row = (name: string, clean: (id: QuoteCase) => boolean, found: (id: QuoteCase) => boolean) => [
    name,
    `${bad.filter(clean).length} of ${bad.length}`,
    `${honest.filter((each) => !clean(each)).length} of ${honest.length}`,
    `${absent.filter(found).length} of ${absent.length}`,
    `${present.filter((each) => !found(each)).length} of ${present.length}`,
  ];
  const rows = [
    row(
      'Verbatim',
      ({ id }) => isClean(own.get(id) as QuoteCheck),
      ({ id }) => own.get(id)?.wording !== 'not-found',
    ),
  ];
  for (const peer of await peers(folder)) {
    const answers = new Map(cases.map((each) => [each.id, peer.similarity(each.text)]));
    // As today's checkers do: exact or .90 similar text is accepted, .60 counts as found.
    rows.push(
      row(
        peer.name,
        ({ id }) => (answers.get(id) ?? 0) >= 0.9,
        ({ id }) => (answers.get(id) ?? 0) >= 0.6,
      ),
    );
  }
  printTable(
    'Quotes: beside what a Node developer would otherwise pick (accepting .90 similar text)',
    ['tool', 'bad quotes passed as clean', 'honest edits refused', 'absent found', 'present lost'],
    rows,
  );
}

export function percent(n: number, of: number): string {
  return of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`;
}
