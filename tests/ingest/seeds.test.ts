import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import seeds from './seeds.json' with { type: 'json' };

/** Files as scraped from news sites, labelled line by line by hand; the files are not part of the repository. */
const directory = new URL('../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(directory))('the seed articles (skipped without ../shared/seeds)', () => {
  for (const [name, expected] of Object.entries(seeds)) {
    const read = () => {
      const { article, problems } = readArticle({ name, bytes: readFileSync(new URL(name, directory)) });
      expect(problems).toEqual([]);
      if (article === null) throw new Error(`${name} gave no article`);
      return article;
    };

    it(`${name}: every line is what a careful reader says`, () => {
      const kinds = new Map<number, string>();
      for (const [kind, ranges] of Object.entries(expected.lines)) {
        for (const [from = 0, to = 0] of ranges) for (let n = from; n <= to; n++) kinds.set(n, kind);
      }
      const { lines } = read();
      expect(lines.map(({ n, kind }) => `${n} ${kind}`)).toEqual(
        lines.map(({ n }) => `${n} ${kinds.get(n)}`),
      );
      expect(Math.max(0, ...lines.map(({ paragraph }) => paragraph ?? 0))).toBe(expected.paragraphs);
    });

    it(`${name}: metadata`, () => {
      expect(read()).toMatchObject(expected.metadata);
    });
  }
});
