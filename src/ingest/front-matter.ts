import { parse } from 'yaml';
import { z } from 'zod';
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
const LONGEST = 20_000;

const NOTHING: FrontMatter = {
  title: null,
  publisher: null,
  author: null,
  date: null,
  url: null,
  language: null,
};

const text = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
  .transform((value) => [value].flat().join(', ').trim() || null);
const schema = z.record(z.string(), z.unknown());

/**
 * Reads YAML front matter: between a first line `---` and the next `---` or `...`. Only data: YAML's core
 * schema has no code, and the parser expands at most 100 aliases. What cannot be read is reported and left out.
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
  return { ...readFields(parsed.record), lines: size };
}

function parseYaml(source: string): { record: Record<string, unknown> } | { reason: string } {
  try {
    const value: unknown = parse(source, { schema: 'core', logLevel: 'silent', prettyErrors: true });
    const record = schema.safeParse(value ?? {});
    return record.success
      ? { record: record.data }
      : { reason: 'it is not a list of fields such as "title: …"' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `it is not valid YAML (${(message.split('\n')[0] ?? '').replace(/[:\s]+$/, '')})` };
  }
}

function readFields(record: Record<string, unknown>): { fields: FrontMatter; problems: readonly string[] } {
  const problems: string[] = [];
  const field = (name: keyof Metadata, read: (value: string) => string | null, want: string) => {
    const value = record[name];
    if (value === undefined || value === null) return null;
    const printed = text.safeParse(value);
    const result = printed.success && printed.data !== null ? read(printed.data) : null;
    const shown = printed.success ? `"${printed.data ?? ''}"` : 'value';
    if (result === null && shown !== '""') problems.push(`its ${name} ${shown} is not ${want}`);
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
