/**
 * Splits a stream into lines at `\n`; a `\r` before it is left off, as is a byte order mark at the start.
 * Node's own line reader also splits at U+2028 and U+2029, which may stand unescaped in JSON strings.
 */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r$/, '');
}
