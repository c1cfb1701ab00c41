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
  for (const [title, paragraphs, asked, others = []] of rows) {
    test(title, () => {
      const speaker = quotationsOf(articleOf(...paragraphs)).at(-1)?.speaker;
      const same = (name: string): boolean => Boolean(speaker && sameSpeaker(name, speaker));
      expect([...asked, ...others].filter(same)).toEqual(asked);
    });
  }
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
      'unless the other office stands far from the name',
      [
        'Helen Marsh spoke on Sunday.',
        'The minister for the economy said: “The locks must go.”',
        'Doors are old. Locks are young.',
        'Keys are small. Bolts are large.',
        'The mayor was late. It rained.',
        'It was cold. “Doors open,” Marsh said.',
      ],
      ['Helen Marsh', 'the minister'],
      ['the mayor'],
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

describe('a spokesperson and the organisation', () => {
  check([
    [
      'by its name behind',
      ['Ivan Petrov, a spokesman for Norse Steel, replied that the works were safe.'],
      ['Ivan Petrov', 'Norse Steel', 'Petrov'],
    ],
    [
      'by its name in front',
      ['“We agree,” Norsteel spokesman Ivan Petrov said.'],
      ['Ivan Petrov', 'Norsteel'],
    ],
    [
      'announced and named in the next sentence',
      [
        'Norsteel answered on Monday. The works are safe, the company said.',
        'Its spokesman was sharper. “We oppose this plan,” Ivan Petrov said.',
      ],
      ['Ivan Petrov', 'Norsteel', 'spokesman'],
    ],
    [
      'announced with its name',
      ['A spokeswoman for Norse Steel was sharper. “We oppose this plan,” Anna Petrova said.'],
      ['Anna Petrova', 'Norse Steel'],
    ],
    [
      'its, behind the name',
      ['Norsteel answered on Monday.', '“We oppose this plan,” said Ivan Petrov, its spokesman.'],
      ['Ivan Petrov', 'Norsteel'],
    ],
    [
      'its, in front of the name',
      ['Norsteel answered on Monday.', '“We oppose this plan,” its chief spokesman Ivan Petrov said.'],
      ['Ivan Petrov', 'Norsteel'],
    ],
    [
      'the company’s',
      ['Norsteel answered on Monday.', 'The company’s spokesman, Ivan Petrov, said the plan was bad.'],
      ['Ivan Petrov', 'Norsteel'],
    ],
    [
      'company spokesman',
      ['Norsteel answered on Monday.', '“We oppose this plan,” company spokesman Ivan Petrov said.'],
      ['Ivan Petrov', 'Norsteel'],
    ],
    [
      'without a name',
      ['Norsteel answered on Monday.', '“We oppose this plan,” its spokesman said.'],
      ['Norsteel'],
    ],
    [
      'and the other way round',
      [
        'Norsteel answered on Monday. “We oppose this plan,” said its spokesman, Ivan Petrov.',
        '“We shall see,” Norsteel wrote.',
      ],
      ['Norsteel', 'Ivan Petrov'],
    ],
    [
      'another company’s',
      [
        'Norsteel answered on Monday. “We agree,” its spokesman said.',
        'Sudsteel answered on Tuesday. “We oppose this plan,” its spokesman said.',
      ],
      ['Sudsteel'],
      ['Norsteel'],
    ],
    [
      'not when the spokesman is silent',
      [
        'Norsteel was surprised.',
        'Its spokesman was not available. “We oppose this plan,” Ivan Petrov said.',
      ],
      ['Ivan Petrov'],
      ['Norsteel'],
    ],
    [
      'not when the name is known already',
      [
        'Ivan Petrov came late. Norsteel was surprised.',
        'Its spokesman was sharper. “We oppose this plan,” Ivan Petrov said.',
      ],
      ['Ivan Petrov'],
      ['Norsteel'],
    ],
    [
      'not of another gender',
      ['Norsteel was surprised.', 'Its spokesman was sharper. “We oppose this plan,” Anna Berg said.'],
      ['Anna Berg'],
      ['Norsteel'],
    ],
  ]);
});

describe('capitals at the start of a sentence', () => {
  check([
    ['shipowner', ['Shipowner Tomas Berg said the ship was safe.'], ['Tomas Berg', 'Berg']],
    ['teacher', ['Teacher Ulla Holm said the school was open.'], ['Ulla Holm', 'Holm']],
    ['software developer', ['Software developer Ulla Holm said it was late.'], ['Ulla Holm']],
    ['bricklayer', ['Bricklayer Ulla Holm said the wall was safe.'], ['Ulla Holm', 'Holm']],
    [
      'a common noun that the article prints in lower case too',
      ['Juggler Ulla Holm fell on Friday, as any juggler may.', '“I slipped,” Holm said.'],
      ['Ulla Holm', 'Holm'],
    ],
  ]);
});

describe('counterparts', () => {
  const letter = [
    'UK Finance Minister Helen Marsh and her Dutch and Danish counterparts sent a letter to banks.',
    '“Banks must pay,” they wrote.',
  ];
  check([
    [
      'whom the article names with the same kind of office',
      [
        ...letter.slice(0, 1),
        'Marsh met Netherlands Finance Secretary Joost Vries and Denmark Trade Minister Pia Lund.',
        ...letter.slice(1),
      ],
      ['Helen Marsh', 'Joost Vries', 'Vries', 'Pia Lund', 'the Danish trade minister'],
    ],
    [
      'and names only later',
      [...letter, 'Marsh met Netherlands Finance Secretary Joost Vries and Denmark Trade Minister Pia Lund.'],
      ['Helen Marsh', 'Joost Vries', 'Pia Lund'],
    ],
    [
      'not of another rank, place or number',
      [
        ...letter,
        'Dutch President Joost Vries, Norway Trade Minister Pia Lund and Danish Finance Minister Ole Holm met Danish Trade Minister Bo Dam.',
      ],
      ['Helen Marsh'],
      ['Joost Vries', 'Pia Lund', 'Ole Holm', 'Bo Dam'],
    ],
  ]);
});

describe('they', () => {
  check([
    [
      'several people of one list',
      [
        'Helen Marsh, Peter Okoro and Karim Aziz wrote to banks. Marsh is a minister.',
        '“Banks must pay,” they wrote.',
      ],
      ['Helen Marsh', 'Peter Okoro', 'Aziz'],
    ],
  ]);
});
