/** Documentation is a test. Run "npm run docs" to write what the program answers now into the examples. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { answerMessage } from '../src/bot/answer-message.ts';
import { parseLine, typedName } from '../src/console/parse-line.ts';
import { listCorpus } from '../src/io/corpus-folder.ts';
import { SETTING_NAMES } from '../src/io/settings.ts';
import type { Library } from '../src/library/library.ts';
import { openSqliteLibrary } from '../src/library/sqlite/open-sqlite-library.ts';
import { syncLibrary } from '../src/library/sync.ts';
import { answerExample } from './docs/answer-example.ts';
import { examplesIn, fillExamples } from './docs/fill-examples.ts';
import { messagePage } from './docs/message-page.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NOT_OURS = ['node_modules/**', '.git/**', 'data/**', 'coverage/**', '.env'];
const FILES = globSync(['**', '.*', '.ci/*'], { cwd: PROJECT, exclude: NOT_OURS, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length).replaceAll('\\', '/'));
const PAGES = FILES.filter((file) => /^(?:[^/]+|docs\/.*)\.md$/.test(file));

const read = (file: string) => readFileSync(join(PROJECT, file), 'utf8').replaceAll('\r\n', '\n');
const readme = read('README.md');

describe('what the program answers', () => {
  let library: Library;
  beforeAll(async () => {
    library = openSqliteLibrary(':memory:');
    await syncLibrary(library, await listCorpus(join(PROJECT, 'corpus')));
  });
  afterAll(() => library.close());

  it('stands in the README', async () => {
    const filled = await fillExamples(readme, (example) => answerExample(example, library));
    await expect(filled).toMatchFileSnapshot('../README.md');
  });

  it('to the first example stands in the page of which the picture is taken', async () => {
    const [first] = examplesIn(readme);
    const { command, options } = parseLine(first?.typed ?? '', commands);
    const answer = await command.answer(options, { library });
    const message = answerMessage(answer, { key: 'request', page: 0, isUnfolded: false });
    await expect(messagePage(message, '/quote')).toMatchFileSnapshot('../docs/answer-card.html');
  });
});

describe('the README', () => {
  const typed = examplesIn(readme).map((example) => example.typed);

  it.each(commands.map((command) => [command.data.name, typedName(command)]))(
    'shows "%s" with an example',
    (name, command) => {
      expect(typed.map((line) => line.split(' ', 1)[0])).toContain(`/${command}`);
      expect(readme).toContain(name);
    },
  );

  it.each(['check', 'ingest'])('shows "verbatim %s" with an example', (name) => {
    expect(typed.join('\n')).toContain(`npm run --silent verbatim -- ${name} `);
  });
});

describe('npm scripts', () => {
  it.each(PAGES)('that %s names exist', (page) => {
    const named = [...read(page).matchAll(/\bnpm (?:run (?:--silent )?([\w-]+)|(start|test))\b/g)];
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(named.map(([, run, short]) => run ?? short)),
    );
  });
});

describe('settings', () => {
  const lines = read('.env.example').split('\n');
  const nameOf = (line: string) => /^([A-Z_]+)=/.exec(line)?.[1];

  it('stand all in .env.example, and nothing else does', () => {
    expect(lines.flatMap((line) => nameOf(line) ?? []).toSorted()).toEqual(SETTING_NAMES.toSorted());
  });

  it.each(SETTING_NAMES)('%s is explained', (name) => {
    const at = lines.findIndex((line) => nameOf(line) === name);
    expect(lines[at - 1]).toMatch(/^# \S/);
  });
});

describe('links', () => {
  it.each(PAGES)('within the project lead somewhere from %s', (page) => {
    const relative = targetsIn(read(page)).filter((target) => !/^[a-z]+:/.test(target));
    const lost = relative.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), decodeURI(path));
      if (!existsSync(join(PROJECT, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
    });
    expect(lost).toEqual([]);
  });
});

describe('packages', () => {
  it('have all their reason in ARCHITECTURE.md, and no others have', () => {
    const [, table = ''] = read('ARCHITECTURE.md').split('\n## Dependencies\n');
    const rows = [...table.matchAll(/^\| (?!package |---)([^|]+) \|/gm)];
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(rows.flatMap(([, names = '']) => names.split(', ')).toSorted()).toEqual(packages.toSorted());
  });
});

it('no file names a folder of somebody’s machine', () => {
  const folder = /(?<![\w.])\/(?:home|Users|root|work|mnt|private)\/\w/;
  expect(FILES.length).toBeGreaterThan(300);
  expect(FILES.filter((file) => folder.test(read(file)))).toEqual([]);
});

function targetsIn(markdown: string): string[] {
  const html = new MarkdownIt({ html: true }).render(markdown);
  return [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target = '']) => target);
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
