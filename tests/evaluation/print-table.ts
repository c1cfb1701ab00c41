/** Prints rows as an aligned table under a title. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const format = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const [first, ...rest] = lines;
  console.log(`\n${title}\n`);
  console.log(format(first ?? []));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const line of rest) console.log(format(line));
}
