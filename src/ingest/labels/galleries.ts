import type { Look } from './look.ts';

/** Fewest slides that make a gallery. */
const SLIDES = 3;
/** Most lines from one slide's repeated title to the next. */
const LONGEST_SLIDE = 8;
/** Fewest words of the repeated title: names of speakers and links to shops repeat as well, and are shorter. */
const TITLE_WORDS = 5;

/**
 * The blocks that belong to picture galleries. A gallery prints its title again on every slide, so a line that
 * comes three times within a few lines of one another marks one; what stands between (description, heading,
 * text of a slide) belongs to it. O(blocks).
 */
export function findGalleries(looks: readonly Look[], free: (i: number) => boolean): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  looks.forEach((look, i) => {
    if (look.words < TITLE_WORDS || !free(i)) return;
    const list = places.get(look.key);
    if (list === undefined) places.set(look.key, [i]);
    else list.push(i);
  });
  const found = new Set<number>();
  for (const list of places.values()) {
    for (const run of runsOf(list)) {
      if (run.length < SLIDES) continue;
      const [start, end] = extent(run, looks);
      for (let i = start; i < end; i++) found.add(i);
    }
  }
  return found;
}

/** Cuts a list of places where the next is further than a slide away. */
function runsOf(places: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  places.forEach((place, i) => {
    const gap = place - (places[i - 1] ?? -Infinity);
    if (gap > LONGEST_SLIDE) runs.push([place]);
    // A slide has something besides its title.
    else if (gap > 1) runs.at(-1)?.push(place);
  });
  return runs;
}

/** From the first slide's beginning to the last one's end. */
function extent(titles: readonly number[], looks: readonly Look[]): readonly [number, number] {
  const gaps = titles.slice(1).map((place, i) => place - (titles[i] ?? place));
  const slide = least(gaps);
  // How many lines of a slide stand before its title: those without a sentence, at every slide.
  const before = titles.map((place) => {
    let count = 0;
    while (count < slide - 1 && looks[place - count - 1]?.closed === false) count++;
    return count;
  });
  const lead = least(before);
  const first = titles[0] ?? 0;
  const last = titles.at(-1) ?? first;
  return [Math.max(0, first - lead), Math.min(looks.length, last + slide - lead)];
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}
