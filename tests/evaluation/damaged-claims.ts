/**
 * Hands in sentences of the articles as claims: as they are, which the articles must be found to state, and with the damage of
 * `damage/` done to them, which they must not. A dropped adverb leaves a claim true, so the figures of a family are for comparing;
 * a dropped "not" does not.
 */
import { checkOrRefuse } from './claims.ts';
import { CHANGED } from './damage/changed.ts';
import { type Family, isSentence } from './damage/family.ts';
import { readMaterial } from './damage/material.ts';
import { SHIFTED } from './damage/shifted.ts';
import { UNDAMAGED } from './damage/undamaged.ts';
import { casesOf, damageFolders } from './damage.ts';
import { printTable } from './print-table.ts';
import { percent } from './quotes.ts';

/** Words of a sentence that somebody may hand in as a claim. */
const FEWEST = 8;
const MOST = 25;

/** Prints, for each family and part, how many damaged claims are called supported, and how many contradicted. */
export async function evaluateDamagedClaims(): Promise<void> {
  const material = await readMaterial(damageFolders());
  const same = UNDAMAGED.filter(({ name }) => name === 'same sentence');
  for (const part of ['look', 'score'] as const) {
    const rows: [string, number, string, string][] = [];
    const add = async (name: string, families: readonly Family[]) => {
      let [count, supported, refuted] = [0, 0, 0];
      for (const family of families) {
        for (const { sentence, text } of casesOf(family, part, material)) {
          if (!isSentence(sentence, FEWEST, MOST)) continue;
          const { verdict } = await material.library.read((reader) => checkOrRefuse(text, reader));
          count++;
          if (verdict === 'supported') supported++;
          if (verdict === 'refuted') refuted++;
        }
      }
      rows.push([name, count, percent(supported, count), percent(refuted, count)]);
    };
    await add('undamaged', same);
    for (const family of [...CHANGED, ...SHIFTED]) await add(family.name, [family]);
    printTable(`Claims, damaged, ${part} part`, ['family', 'claims', 'supported', 'contradicted'], rows);
  }
  await material.library.close();
}
