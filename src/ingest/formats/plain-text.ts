import type { Block } from '../block.ts';

/** The widest column, in characters, that people or programs break lines at by hand (RFC 3676 says 78). */
const WIDEST_WRAP = 100;
/** The narrowest: below, lines are short for other reasons (menus, verse). */
const NARROWEST_WRAP = 45;
/** How many lines must run on in lower case before a file counts as hard-wrapped; prose does so soon. */
const ENOUGH_RUN_ONS = 2;
/** Share of the joints (0 to 1) at which the next word must not have fitted any more. */
const FULL_JOINTS = 0.8;

const BULLET = /^(?:[•◦▪‣●■∙·*–-]|\d{1,2}[.)])\s+/u;

/**
 * Reads plain text: each line is a block, and in a file whose lines were broken at a fixed column the lines of
 * one paragraph are. O(characters).
 */
export function readPlainText(lines: readonly string[], first: number): readonly Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const start = i++;
    const line = lines[start] ?? '';
    if (line.trim() === '') continue;
    while (width > 0 && runsOn(lines[i - 1] ?? '', lines[i] ?? '', width)) i++;
    const printed = lines.slice(start, i).map((text, k) => ({ n: first + start + k, text: text.trim() }));
    const text = printed.map((entry) => entry.text).join(' ');
    blocks.push({
      lines: printed,
      text: text.replace(BULLET, ''),
      indent: line.length - line.trimStart().length,
      listed: BULLET.test(text),
      given: null,
    });
  }
  return blocks;
}

/** The column that lines are broken at, 0 when the file has one line for each paragraph. */
function wrapWidth(lines: readonly string[]): number {
  const width = lines.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0;
  let joints = 0;
  let full = 0;
  let runOns = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line = '', next = ''] = [lines[i - 1], lines[i]];
    if (line.trim() === '' || next.trim() === '') continue;
    joints++;
    if (!runsOn(line, next, width)) continue;
    full++;
    if (/^\s*\p{Ll}/u.test(next)) runOns++;
  }
  return runOns >= ENOUGH_RUN_ONS && full >= joints * FULL_JOINTS ? width : 0;
}

/** Whether a line is full: the first word of the next would not have fitted. */
function runsOn(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0];
  if (word === undefined || line.trim() === '' || BULLET.test(next.trimStart())) return false;
  return line.trimEnd().length + 1 + word.length > width;
}
