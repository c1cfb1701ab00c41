import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { ingestFiles } from '../../src/console/ingest-json.ts';
import { checkLines, type Output } from '../../src/console/json-lines.ts';
import { linesOf } from '../../src/console/lines-of.ts';
import { runTerminal } from '../../src/console/terminal.ts';
import type { Library } from '../../src/library/library.ts';
import type { Example } from './fill-examples.ts';

/** Columns of the examples: GitHub shows as many without scrolling. */
const WIDTH = 90;
const PROJECT = new URL('../../', import.meta.url);

/** What the program prints for an example. The library holds `corpus/`. */
export function answerExample({ prompt, typed }: Example, library: Library): Promise<string> {
  return prompt === '$ ' ? atShell(typed.replace(/\\\n\s*/g, ''), library) : atTerminal(typed, library);
}

async function atTerminal(line: string, library: Library): Promise<string> {
  const output = Object.assign(new PassThrough(), { columns: WIDTH });
  const printed = text(output);
  const report = (error: unknown) => {
    throw error;
  };
  await runTerminal({ input: Readable.from([`${line}\n`]), output, commands, services: { library }, report });
  output.end();
  return printed;
}

const CHECK = /^echo '(.+)' \| npm run --silent verbatim -- check --corpus corpus \| (jq .+)$/;
const INGEST = /^npm run --silent verbatim -- ingest --json (corpus\/\S+) \| (jq .+)$/;

/** The two pipes that the README shows, without the shell. */
async function atShell(line: string, library: Library): Promise<string> {
  const results: string[] = [];
  const output: Output = { write: (result) => results.push(result) };
  const [, request, ofCheck] = CHECK.exec(line) ?? [];
  const [, file, ofIngest] = INGEST.exec(line) ?? [];
  if (request !== undefined) await checkLines(linesOf(Readable.from([request])), output, library);
  if (file !== undefined) await ingestFiles([fileURLToPath(new URL(file, PROJECT))], output, output);
  return filter(ofCheck ?? ofIngest ?? '', JSON.parse(results.join('')));
}

/** As jq prints: `{a, b}` picks keys, `-c .lines[a:b][]` prints some of the lines, one each. */
function filter(jq: string, result: Record<string, unknown>): string {
  const [, keys] = /^jq '\{([\w, ]+)\}'$/.exec(jq) ?? [];
  if (keys !== undefined) {
    const picked = keys.split(', ').map((key) => [key, result[key]]);
    return JSON.stringify(Object.fromEntries(picked), null, 2);
  }
  const [, from, to] = /^jq -c '\.lines\[(\d+):(\d+)\]\[\]'$/.exec(jq) ?? [];
  if (to === undefined || !Array.isArray(result.lines)) throw new Error(`Cannot answer example: ${jq}`);
  return result.lines
    .slice(Number(from), Number(to))
    .map((each) => JSON.stringify(each))
    .join('\n');
}
