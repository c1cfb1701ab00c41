import type { Word } from '../../text/words.ts';

const TAKING = /^(?:took|take|taken|takes|taking)$/;

/** Words that say nothing by themselves: "a total of 612", "over a period of two weeks", "at first", "took place". */
export function isFiller(all: readonly Word[], at: number): boolean {
  const form = (i: number) => all[i]?.form ?? '';
  const [before, behind] = [form(at - 1), form(at + 1)];
  switch (form(at)) {
    case 'first':
      return before === 'at';
    case 'place':
      return TAKING.test(before);
    case 'total':
    case 'period':
      return before === 'a' && behind === 'of';
    // "needs to be rinsed": as little a word of its own as "must".
    case 'need':
    case 'needs':
    case 'needed':
      return behind === 'to' || (behind === 'in' && form(at + 2) === 'order');
    default:
      return TAKING.test(form(at)) && behind === 'place';
  }
}
