/**
 * Keeps the rules of ARCHITECTURE.md: which room may import which, and what is absent from the rooms that must
 * be deterministic. The table is the rule; a new room or arrow is an edit here, with its reason there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Room → the rooms that it may import. `main` may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'user-error': [],
  'node-version': [],
  text: ['domain'],
  ingest: ['domain', 'text'],
  attribution: ['domain', 'text', 'library'],
  library: ['domain', 'text', 'ingest', 'attribution'],
  citation: ['domain', 'library'],
  quote: ['domain', 'text', 'attribution', 'library', 'citation', 'user-error'],
  claim: ['domain', 'text', 'attribution', 'library', 'citation', 'user-error'],
  card: ['domain', 'library', 'citation'],
  commands: ['domain', 'user-error', 'text', 'library', 'quote', 'claim', 'citation', 'card'],
  bot: ['user-error', 'card', 'commands', 'io'],
  console: ['domain', 'user-error', 'ingest', 'library', 'quote', 'claim', 'card', 'commands'],
  io: ['user-error', 'library'],
};

/** The steps of a claim's check, each a folder of `src/claim`: a step may import itself and those before it. */
const STEPS_OF_CLAIM = ['reading', 'compare', 'evidence', 'judge'] as const;

/** Where a room may import another only for its types: the contract of the library, not a store behind it. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['attribution', 'library'],
  ['citation', 'library'],
  ['quote', 'library'],
  ['claim', 'library'],
  ['card', 'library'],
  ['commands', 'library'],
];

/** Files of the library that hold nothing but a formula; whoever ranks may use them. */
const FORMULAS = new Set(['src/library/idf.ts', 'src/library/bm25.ts']);

/** Package → the rooms that alone know it. */
const ALONE_KNOWS: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['text'],
  'wink-eng-lite-web-model': ['text'],
  'node:sqlite': ['library'],
  keyv: ['io'],
  dotenv: ['io'],
  pino: ['io'],
  'pino-pretty': ['io'],
  'node:fs': ['io'],
  'node:fs/promises': ['io', 'console'],
  'discord.js': ['bot', 'commands'],
  commander: ['console'],
  'cli-progress': ['console'],
  yaml: ['ingest'],
};

const DETERMINISTIC = ['text', 'ingest', 'attribution', 'quote', 'claim', 'citation', 'card'];
const CHANCE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|\brandomUUID\b/;
/** Node's modules that a deterministic room may use: pure functions only. */
const PURE_MODULES = new Set(['node:crypto']);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** The file of a relative target, null for a package. */
  readonly path: string | null;
  /** The room of a relative target, null for a package. */
  readonly targetRoom: string | null;
  readonly isType: boolean;
}

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(PROJECT, file), 'utf8')]));
const IMPORTS = FILES.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const source = SOURCES.get(file) ?? '';
  const statements = source.matchAll(
    /^(?:import|export)\s([^;]*?)from '([^']+)';|import\('([^']+)'\)|^import '([^']+)';/gms,
  );
  return [...statements].map(([, clause = '', from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? '';
    const path = target.startsWith('.') ? normalize(join(dirname(file), target)) : null;
    return {
      file,
      room: roomOf(file),
      target,
      path,
      targetRoom: path && roomOf(path),
      isType: clause.startsWith('type '),
    };
  });
}

function roomOf(path: string): string {
  const [top = '', second = ''] = relative('.', path).split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

function shown(list: readonly Import[]): string[] {
  return list.map(({ file, target }) => `${file} imports ${target}`);
}

describe('architecture', () => {
  test('reads the whole program', () => {
    expect(FILES).toContain('src/domain.ts');
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (room) => {
    const allowed = MAY_IMPORT[room] ?? [];
    const wrong = IMPORTS.filter(
      (each) =>
        each.room === room &&
        each.targetRoom !== null &&
        each.targetRoom !== room &&
        !allowed.includes(each.targetRoom),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('every room stands in the table', () => {
    const rooms = new Set(FILES.map(roomOf));
    rooms.delete('main');
    expect([...rooms].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  test.each(STEPS_OF_CLAIM)('the step claim/%s imports no later one', (step) => {
    const later = STEPS_OF_CLAIM.slice(STEPS_OF_CLAIM.indexOf(step) + 1);
    const own = IMPORTS.filter(({ file }) => file.startsWith(`src/claim/${step}/`));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.filter(
      ({ path }) =>
        later.some((other) => path?.startsWith(`src/claim/${other}/`)) ||
        /^src\/claim\/[^/]+$/.test(path ?? ''),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test.each(TYPES_ONLY)('%s imports %s only for its types', (room, target) => {
    const wrong = IMPORTS.filter(
      (each) =>
        each.room === room && each.targetRoom === target && !each.isType && !FORMULAS.has(each.path ?? ''),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test.each(Object.keys(ALONE_KNOWS))('%s is known in its own rooms alone', (name) => {
    const rooms = ALONE_KNOWS[name] ?? [];
    const wrong = IMPORTS.filter((each) => each.target === name && !rooms.includes(each.room));
    expect(shown(wrong)).toEqual([]);
  });

  test('only main puts Discord together with the rest', () => {
    const wrong = IMPORTS.filter((each) => each.targetRoom === 'bot' && !['bot', 'main'].includes(each.room));
    expect(shown(wrong)).toEqual([]);
  });

  test.each(DETERMINISTIC)('%s knows no clock, chance, disk, network or environment', (room) => {
    const files = FILES.filter((file) => roomOf(file) === room);
    const impure = files.filter((file) => CHANCE.test(withoutComments(SOURCES.get(file) ?? '')));
    expect(impure).toEqual([]);
    const modules = IMPORTS.filter(
      (each) => each.room === room && each.target.startsWith('node:') && !PURE_MODULES.has(each.target),
    );
    expect(shown(modules)).toEqual([]);
  });

  test('has no barrels, default exports, or rooms for odds and ends', () => {
    const odd = FILES.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|services?|managers?|misc|common)(?:\/|\.ts$)/.test(file),
    );
    expect(odd).toEqual([]);
    const defaults = FILES.filter((file) => /^export default /m.test(SOURCES.get(file) ?? ''));
    expect(defaults).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
