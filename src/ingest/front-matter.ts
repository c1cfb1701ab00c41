import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Metadata } from '../domain.ts';
import { readDate } from './dates.ts';

/** What a file says of itself in its front matter; null where it does not. */
export type FrontMatter = { readonly [Field in keyof Metadata]: string | null };

export interface FrontMatterReading {
  readonly fields: FrontMatter;
  /** How many lines the front matter takes up, marks included; 0 when there is none. */
  readonly lines: number;
  /** What could not be read: the parts of the sentences after the colon. */
  readonly problems: readonly string[];
}

/** Longest front matter, in characters. Metadata are a few lines; a parser should not be fed a book. */
const LONGEST = 10_000;

const NOTHING: FrontMatter = {
  title: null,
  publisher: null,
  author: null,
  date: null,
  url: null,
  language: null,
};

/**
 * Reads YAML front matter: between a first line `---` and the next `---` or `...`. Only data: YAML's core
 * schema has no code, and aliases are not followed. What cannot be read is reported and left out.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  if (lines[0]?.trimEnd() !== '---') return { fields: NOTHING, lines: 0, problems: [] };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) {
    // A rule above a text opens no front matter; a first line that looks like `title: …` does.
    const meant = /^\w+:(?:\s|$)/.test(lines[1] ?? '');
    return { fields: NOTHING, lines: 0, problems: meant ? ['no line "---" closes it'] : [] };
  }
  const size = end + 1;
  const source = lines.slice(1, end).join('\n');
  if (source.length > LONGEST) {
    return { fields: NOTHING, lines: size, problems: [`it is longer than ${LONGEST} characters`] };
  }
  const parsed = parseYaml(source);
  if ('reason' in parsed) return { fields: NOTHING, lines: size, problems: [parsed.reason] };
  return { ...readFields(parsed.fields), lines: size };
}

type Fields = ReadonlyMap<string, unknown>;

function parseYaml(source: string): { fields: Fields } | { reason: string } {
  const document = documentOf(source);
  if (document === null) return { reason: 'it is nested too deeply' };
  const [error] = document.errors;
  if (error !== undefined) return { reason: `it is not valid YAML (${firstLine(error.message)})` };
  const map = document.contents;
  if (map === null) return { fields: new Map() };
  if (!isMap(map)) return { reason: 'it has no fields such as "title: …"' };
  const entries = map.items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), value] as const] : [],
  );
  return { fields: new Map(entries) };
}

function documentOf(source: string): Document.Parsed | null {
  try {
    return parseDocument(source, { schema: 'core' });
  } catch {
    // The parser reports errors; what it throws is the end of its stack.
    return null;
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[:\s]+$/, '');
}

function readFields(values: Fields): { fields: FrontMatter; problems: readonly string[] } {
  const problems: string[] = [];
  const field = (name: keyof Metadata, read: (value: string) => string | null, wanted: string) => {
    const printed = textOf(values.get(name));
    if (printed === '') return null;
    const result = printed === null ? null : read(printed);
    if (result === null)
      problems.push(`its ${name}${printed === null ? '' : ` "${printed}"`} is not ${wanted}`);
    return result;
  };
  const anyText = (value: string) => value;
  const fields = {
    title: field('title', anyText, 'text'),
    publisher: field('publisher', anyText, 'text'),
    author: field('author', anyText, 'text'),
    date: field('date', readDate, 'a date such as 2019-10-04'),
    url: field('url', webAddress, 'a web address'),
    language: field('language', languageTag, 'a language tag such as "en"'),
  };
  return { fields, problems };
}

/** The text of a value or of a list of values; empty when there is none, null when it is anything else. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return '';
  const items = isSeq(value) ? value.items : [value];
  if (!items.every((item) => isScalar(item))) return null;
  return items.flatMap((item) => (item.value === null ? [] : [String(item.value).trim()])).join(', ');
}

function webAddress(value: string): string | null {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;
}

function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
