/** Words that make what a verb says planned, possible, demanded, denied or alleged. */
import { stem } from '../../text/stem.ts';

/** How far a predicate is from "it is so". None of them means that the sentence asserts it. */
export type Mode =
  | 'planned'
  | 'intended'
  | 'possible'
  | 'demanded'
  | 'denied'
  | 'alleged'
  | 'conditional'
  | 'asked';

export const WILL = new Set([
  'will',
  'shall',
  "won't",
  "'ll",
  "he'll",
  "she'll",
  "they'll",
  "it'll",
  "we'll",
  "i'll",
]);

export const MAY = new Set("may might could would can can't couldn't wouldn't cannot".split(' '));

export const MUST = new Set("must should ought shouldn't mustn't".split(' '));

const stems = (forms: string): ReadonlySet<string> => new Set(forms.split(/\s+/).map(stem));

/** Words in front of "to …", "for …" or "of …" and what they make of the verb behind. */
export const GOVERNORS: readonly (readonly [Mode, ReadonlySet<string>])[] = [
  [
    'denied',
    stems('refuse refused decline declined fail failed reluctant unable unwilling refusal failure unlikely'),
  ],
  [
    'intended',
    stems(
      `plan planned intend intention aim want wants seek sought hope propose proposal proposed prepare wish consider considering bid
      effort offer offered willing`,
    ),
  ],
  [
    'planned',
    stems(
      `expect due set schedule scheduled promise vow pledge ready going about agree agreed decide decided likely poised expected`,
    ),
  ],
  [
    'demanded',
    stems(
      `urge ask order tell told force press demand request require call called beg plead invite encourage instruct
      advise recommend should oblige compel pressure appeal`,
    ),
  ],
  ['possible', stems('threaten threat try tried attempt attempted appear seem risk able chance')],
  [
    'alleged',
    stems(
      `allege accuse suspect suspected charge accusation allegation claim claimed believe believed rumour rumor think thought say said
      repute reputed presume presumed understood`,
    ),
  ],
];

/** What is written down before it is done. */
export const PAPERS = new Set(
  'bill bills plan plans proposal proposals law laws resolution motion petition order lawsuit letter draft amendment campaign'.split(
    ' ',
  ),
);

/** What is not yet done when it is written down. */
export const DRAFTS = new Set('bill plan proposal motion petition draft'.split(' '));

export const ALLEGING = stems(
  'claim claimed allege alleged suspect suspected believe believed speculate assume fear feared think thought',
);

export const DENYING = stems(
  'deny denied reject rejected refute dismiss dismissed dispute disputed rebut contradict',
);

export const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided']);

/** Nouns of what is only said or feared: "the allegation that …", "claims of …". */
export const NOUNS_OF_DOUBT = new Set(
  'claim claims allegation allegations accusation accusations charge charges complaint complaints rumour rumours rumor rumors fear fears suspicion suspicions risk danger threat possibility theory theories reports'.split(
    ' ',
  ),
);
