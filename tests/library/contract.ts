/** The contract test suite that every storage backend's test file runs. */
import { describe, expect, it } from 'vitest';
import type { Article, PassageKind } from '../../src/domain.ts';
import type { AnalysedArticle, Library } from '../../src/library/library.ts';
import { words } from '../../src/text/words.ts';

export function describeLibrary(name: string, open: () => Library | Promise<Library>): void {
  describe(name, () => {
    it('gives back what was added', async () => {
      const library = await open();
      await library.add(articleOf('a.txt', ['The bridge is closed.', 'It will open again in May.']));
      await library.read(async (reader) => {
        expect((await reader.articles()).map(({ file }) => file)).toEqual(['a.txt']);
        expect((await reader.passages('id-a.txt')).map(({ text }) => text)).toEqual([
          'a.txt',
          'The bridge is closed.',
          'It will open again in May.',
        ]);
        expect((await reader.passages('id-a.txt', 1, 2)).map(({ ordinal }) => ordinal)).toEqual([1]);
        const found = await reader.passagesLike(forms('the bridge was closed'), 5);
        expect(found[0]?.passage.text).toBe('The bridge is closed.');
        const about = await reader.passagesAbout(['may', 'open'], 5);
        expect(about[0]?.passage.text).toBe('It will open again in May.');
        expect(await reader.passageFrequencies(['bridg', 'nowhere'])).toEqual([1, 0]);
      });
      await library.close();
    });
    it('reads one state while an article is added', async () => {
      const library = await open();
      await library.add(articleOf('a.txt', ['One paragraph.']));
      await library.read(async (reader) => {
        expect(await reader.articles()).toHaveLength(1);
        await library.add(articleOf('b.txt', ['Another paragraph.']));
        expect(await reader.articles()).toHaveLength(1);
        await library.read(async (later) => expect(await later.articles()).toHaveLength(2));
      });
      await library.close();
    });
  });
}

function forms(text: string): string[] {
  return words(text).map(({ form }) => form);
}

export function articleOf(file: string, paragraphs: readonly string[]): AnalysedArticle {
  const texts: [PassageKind, string][] = [
    ['title', file],
    ...paragraphs.map((text): [PassageKind, string] => ['body', text]),
  ];
  const article: Article = {
    id: `id-${file}`,
    file,
    title: file,
    publisher: null,
    author: null,
    date: null,
    url: null,
    language: null,
    lines: [],
    passages: texts.map(([kind, text], ordinal) => ({
      ordinal,
      kind,
      paragraph: kind === 'body' ? ordinal : null,
      label: kind === 'body' ? `¶ ${ordinal}` : kind,
      text,
    })),
  };
  return {
    article,
    analyses: texts.map(([, text]) => ({
      sentences: [{ start: 0, end: text.length }],
      tags: words(text)
        .map(() => '-')
        .join(''),
    })),
    quotations: [],
    fingerprint: `fingerprint of ${file}`,
  };
}
