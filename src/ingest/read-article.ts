import { createHash } from 'node:crypto';
import type { Article } from '../domain.ts';
import type { Block } from './block.ts';
import { decode } from './decode.ts';
import { FORMATS } from './formats/format.ts';
import { type FrontMatterReading, readFrontMatter } from './front-matter.ts';
import { labelLines } from './label-lines.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { numberPassages } from './passages.ts';

/** A file that a person hands in as an article. */
export interface SourceFile {
  /** Its name, relative to the directory that it comes from; the ending says the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading a file gives: the article, if there is one, and what a person should know about it. */
export interface Reading {
  readonly article: Article | null;
  /** Whole sentences for people; warnings when there is an article, else the reason why there is none. */
  readonly problems: readonly string[];
}

/** Length of an article's id in hexadecimal digits: 40 bits, one chance in 2 million among 1,000 articles. */
const ID_LENGTH = 10;

/**
 * Reads a source file: decodes it, splits it into blocks as its format says, says of every line what it is,
 * numbers the body paragraphs and finds title, publisher, author and date. Never throws. O(bytes).
 */
export function readArticle(file: SourceFile): Reading {
  const fail = (reason: string): Reading => ({
    article: null,
    problems: [`Cannot read article "${file.name}": ${reason}`],
  });
  const format = FORMATS[/\.[^./\\]*$/.exec(file.name)?.[0].toLowerCase() ?? ''];
  if (format === undefined) return fail(`its name does not end in ${Object.keys(FORMATS).join(' or ')}`);
  const decoded = decode(file.bytes);
  if ('reason' in decoded) return fail(decoded.reason);

  const lines = decoded.text.split(/\r\n|\n|\r/);
  const front = readFrontMatter(lines);
  const blocks = [...frontBlocks(lines, front), ...format(lines.slice(front.lines), front.lines + 1)];
  const kinds = labelLines(blocks);
  const labelled = blocks.map(({ text }, i) => ({ text, kind: kinds[i] ?? 'boilerplate' }));
  const metadata = readMetadata(labelled, front.fields);
  const article = { ...metadata, id: idOf(file), file: file.name, ...numberPassages(blocks, kinds) };
  const problems = front.problems.map((reason) => `Cannot read front matter of "${file.name}": ${reason}`);
  if (!kinds.includes('body')) {
    problems.push(
      `Cannot find paragraphs in "${file.name}": every line reads as a heading, a notice or a link`,
    );
  }
  return { article, problems };
}

/** What the lines of front matter are to a reader. */
const FRONT_KINDS = { title: 'title', author: 'byline', date: 'date' } as const;

/** The lines of the front matter, which are kept like all others. */
function frontBlocks(
  lines: readonly string[],
  { fields, lines: count }: FrontMatterReading,
): readonly Block[] {
  return lines.slice(0, count).flatMap((line, i): Block[] => {
    const printed = line.trim();
    if (printed === '') return [];
    const field = /^(title|author|date):/.exec(line)?.[1] as keyof typeof FRONT_KINDS | undefined;
    const value = field === undefined ? null : fields[field];
    const given = field === undefined || value === null ? 'boilerplate' : FRONT_KINDS[field];
    return [{ lines: [{ n: i + 1, text: printed }], text: value ?? '', indent: 0, listed: false, given }];
  });
}

function idOf(file: SourceFile): string {
  return createHash('sha256')
    .update(file.name)
    .update('\0')
    .update(file.bytes)
    .digest('hex')
    .slice(0, ID_LENGTH);
}
