import { z } from 'zod';
import { checkClaim } from '../claim/check-claim.ts';
import type { Library } from '../library/library.ts';
import { verifyQuote } from '../quote/verify-quote.ts';
import { UserError } from '../user-error.ts';
import { type RequestId, toJson } from './check-json.ts';

/** Where results go, one line each. */
export interface Output {
  write(text: string): unknown;
}

/**
 * Reads one request a line and writes one result a line, in order. A line that cannot be read, or a check
 * that fails, gives `{"id":…,"error":"…"}` and the rest goes on; blank lines give nothing.
 *
 * @param lines without their line breaks, see `linesOf`
 * @returns how many lines gave an error
 */
export async function checkLines(
  lines: AsyncIterable<string>,
  output: Output,
  library: Library,
): Promise<number> {
  let errors = 0;
  for await (const line of lines) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const result = await resultOf(text, library);
    if ('error' in result) errors += 1;
    output.write(`${JSON.stringify(result)}\n`);
  }
  return errors;
}

/** Null is taken as absent: many programs write every key. */
const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const id = z.union([z.string(), z.number()]);
const REQUEST = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('quote'), text: z.string(), speaker: optional, article: optional }),
  z.object({ id, kind: z.literal('claim'), text: z.string() }),
]);

async function resultOf(line: string, library: Library): Promise<Readonly<Record<string, unknown>>> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { id: null, error: 'Cannot read request: the line is not JSON' };
  }
  const request = REQUEST.safeParse(given);
  if (!request.success) return { id: idOf(given), error: `Cannot read request: ${reasonOf(request.error)}` };
  try {
    return await check(request.data, library);
  } catch (error) {
    return { id: request.data.id, error: sentenceOf(error, request.data.kind) };
  }
}

/** A sentence for a person stands as it is; anything else is said to have failed. */
function sentenceOf(error: unknown, kind: string): string {
  if (error instanceof UserError) return error.message;
  return `Cannot check ${kind}: ${error instanceof Error ? error.message : String(error)}`;
}

function check(request: z.infer<typeof REQUEST>, library: Library) {
  const { id: requestId, text } = request;
  return library.read(async (reader) => {
    if (request.kind === 'claim') return toJson(requestId, await checkClaim({ text }, reader));
    const speaker = request.speaker === undefined ? {} : { speaker: request.speaker };
    const article = request.article === undefined ? {} : { article: request.article };
    return toJson(requestId, await verifyQuote({ text, ...speaker, ...article }, reader));
  });
}

/** The id of a request that cannot be read as a whole. */
function idOf(given: unknown): RequestId {
  const found = z.object({ id }).safeParse(given);
  return found.success ? found.data.id : null;
}

function reasonOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'it has another shape';
  if (issue.path[0] === 'kind') return '"kind" must be "quote" or "claim"';
  return issue.path.length === 0 ? 'it is not an object' : `"${issue.path.join('.')}" is missing or no text`;
}
