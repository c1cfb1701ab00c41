import type { Cue } from './cue.ts';

const AGENCY =
  '(?:AP|AFP|dpa|Reuters|REUTERS|EPA|UPI|PA|ANSA|EFE|KNA|epd|SID|IANS|PTI|Xinhua|TASS|Bloomberg|Agencies|Agenturen)';
const NAME = String.raw`\p{Lu}[^!?]*(?:[^.!?”"]|[ap]\.m\.)$`;

/** Who wrote it, and what is said of them. */
export const BYLINE_CUES: readonly Cue[] = [
  {
    kind: 'byline',
    within: 14,
    pattern: new RegExp(
      [
        String.raw`^(?:[Aa]uthor|AUTHOR|[Aa]utor(?:in|es)?|[Aa]uteure?|[Aa]utore|[Ww]ritten by|[Rr]eporting by|[Ss]tory by|[Tt]ext(?: by)?|[Ww]ords by|[Ee]diting by|[Аа]втор)\s?:?\s+\p{Lu}`,
        String.raw`^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s?:?\s+${NAME}`,
        // Initials of editors and the agencies they used: "cw/cmk (AP, Reuters)".
        String.raw`^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+\s*(?:\([^)]*\))?$`,
        String.raw`^(?:\p{Ll}{2,4}\s*)?\((?:mit |with |avec )?(?:${AGENCY})(?:[,/ ]+(?:${AGENCY}))*\)$`,
      ].join('|'),
      'u',
    ),
  },
  {
    kind: 'byline',
    within: 70,
    pattern:
      /follow (?:him|her|them|me|the author) (?:on|at|@)|^(?:he|she) can be reached at|is an? (?:\p{L}+[ -]){0,4}(?:reporter|correspondent|writer|editor|columnist|journalist|contributor) (?:for|at|with|covering)[^.]*\.(?: (?:follow|you can|he|she|his|her|email)[^.]*.{0,80})?$/iu,
  },
];
