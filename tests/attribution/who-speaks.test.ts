/** Under which names the speaker of a quotation may be asked for: offices, organisations and counterparts. */
import { describe, expect, test } from 'vitest';
import { sameSpeaker } from '../../src/attribution/same-speaker.ts';
import { articleOf, quotationsOf } from './article.ts';

type Row = readonly [
  name: string,
  paragraphs: readonly string[],
  asked: readonly string[],
  others?: readonly string[],
];

/** Each row's last quotation is the speaker's who is asked for, and not one of the others'. */
function check(rows: readonly Row[]): void {
  test.each(rows)('%s', (_, paragraphs, asked, others = []) => {
    const speaker = quotationsOf(articleOf(...paragraphs)).at(-1)?.speaker;
    expect(speaker).toBeDefined();
    if (!speaker) return;
    for (const name of asked) expect(`${name}: ${sameSpeaker(name, speaker)}`).toBe(`${name}: true`);
    for (const name of others) expect(`${name}: ${sameSpeaker(name, speaker)}`).toBe(`${name}: false`);
  });
}

describe('an office that the article names and gives nobody', () => {
  check([
    [
      'is the main person’s',
      [
        'Helen Marsh spoke on Sunday. “The locks must go,” Marsh said.',
        'The Norwegian finance minister compared the lock with a door. “Doors open,” she said.',
      ],
      ['Helen Marsh', 'Marsh', 'the finance minister', 'Norwegian finance minister'],
      ['the prime minister', 'the Danish finance minister'],
    ],
    [
      'also when the words are credited to the office',
      [
        'Louis Garnier wants a new bridge. The Lyon mayoral candidate set out his plan on Monday.',
        '“The river divides us,” Garnier said. Garnier leads the list of the left.',
        'The candidate promised to act fast. “If I win, we build,” he told reporters.',
      ],
      ['Louis Garnier', 'the candidate', 'the mayoral candidate'],
      ['the mayor'],
    ],
    [
      'but not when others are named as often',
      [
        'Helen Marsh met Peter Okoro on Sunday. “The locks must go,” Marsh said. “They stay,” Okoro said.',
        'The finance minister came later. “Doors open,” Helen Marsh said.',
      ],
      ['Helen Marsh'],
      ['the finance minister'],
    ],
    [
      'nor when the main person has an office',
      [
        'Mayor Helen Marsh spoke on Sunday. “The locks must go,” Marsh said.',
        'The finance minister came later. “Doors open,” Marsh said.',
      ],
      ['the mayor'],
      ['the finance minister'],
    ],
    [
      'nor when somebody else holds it',
      [
        'Helen Marsh spoke on Sunday. “The locks must go,” Marsh said. Marsh was angry.',
        'The finance minister, Peter Okoro, came later.',
        '“Doors open,” Marsh said.',
      ],
      ['Helen Marsh'],
      ['the finance minister'],
    ],
    [
      'nor when two offices are named',
      [
        'Helen Marsh spoke on Sunday. “The locks must go,” Marsh said.',
        'The mayor was late. The finance minister came later.',
        '“Doors open,” Marsh said.',
      ],
      ['Helen Marsh'],
      ['the finance minister', 'the mayor'],
    ],
    [
      'nor when the person never speaks',
      [
        'Helen Marsh was hurt on Sunday. Marsh lost an arm. Marsh is 34.',
        'The mayor was sad. “We are sorry,” he said.',
      ],
      ['the mayor'],
      ['Helen Marsh'],
    ],
    [
      'nor of the wrong gender',
      [
        'Helen Marsh spoke on Sunday. “The locks must go,” Marsh said.',
        'The mayor gave his answer at once. “Locks stay,” he said.',
      ],
      ['the mayor'],
      ['Helen Marsh'],
    ],
    [
      'nor beside the person in one sentence',
      [
        'Helen Marsh spoke on Sunday. “The locks must go,” Marsh said.',
        'The mayor greeted Marsh. “Locks stay,” Marsh said.',
      ],
      ['Helen Marsh'],
      ['the mayor'],
    ],
  ]);
});

describe('a candidate', () => {
  check([
    [
      'given by the article',
      [
        'Presidential candidate Louis Garnier met Mayor Karim Aziz and Ivan Petrov.',
        'The candidate promised speed. “We build,” he said.',
      ],
      ['Louis Garnier', 'the candidate'],
      ['Karim Aziz'],
    ],
  ]);
});
