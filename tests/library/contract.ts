/** The contract test suite that every storage backend's test file runs. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library, Reader } from '../../src/library/library.ts';
import { stem } from '../../src/text/stem.ts';
import { formsOf, plainArticle } from './plain-article.ts';

const BRIDGE =
  'The old bridge over the river was closed on Monday because two of its cables had rusted through.';
const SCHOOL =
  'Children who cross it on their way to school now have to walk three miles more, the mayor said.';
const MONEY =
  'A new bridge would cost eleven million pounds, money that the council does not have this year.';

export function describeLibrary(name: string, open: () => Library | Promise<Library>): void {
  describe(name, () => {
    let library: Library;
    beforeEach(async () => {
      library = await open();
    });
    afterEach(() => library.close());

    const read = <T>(work: (reader: Reader) => Promise<T>) => library.read(work);
    const like = (quote: string, limit = 10) =>
      read(async (reader) =>
        (await reader.passagesLike(formsOf(quote), limit)).map(({ passage }) => passage.text),
      );
    const about = (query: string, limit = 10) =>
      read(async (reader) =>
        (await reader.passagesAbout(formsOf(query).map(stem), limit)).map(({ passage }) => passage.text),
      );

    describe('articles', () => {
      it('are given back as they were added', async () => {
        const quotation = {
          voice: 'direct',
          content: [{ ordinal: 1, start: 0, end: 3 }],
          cue: null,
          source: null,
          speaker: null,
        } as const;
        const metadata = {
          title: 'Bridge closed',
          publisher: 'Courier',
          author: 'A. Reporter',
          date: '2020-02-03',
        };
        const added = plainArticle('2020/bridge.txt', [BRIDGE, ['caption', SCHOOL], MONEY], metadata, [
          quotation,
        ]);
        await library.add(added);
        const id = added.article.id;
        await read(async (reader) => {
          const reference = { id, file: '2020/bridge.txt', url: null, ...metadata };
          expect(await reader.articles()).toEqual([reference]);
          expect(await reader.articlesById(['nobody', id])).toEqual([reference]);
          expect(await reader.quotations(id)).toEqual([quotation]);
          const passages = await reader.passages(id);
          expect(passages).toMatchObject(added.article.passages);
          expect(passages).toMatchObject(added.analyses);
          expect(passages.map(({ articleId }) => articleId)).toEqual([id, id, id, id]);
          expect(await reader.statistics()).toEqual({
            ...{ articles: 1, passages: 4, paragraphs: 2, quotations: 1 },
            ...{ words: added.analyses.reduce((sum, { tags }) => sum + tags.length, 0) },
            ...{ oldest: '2020-02-03', newest: '2020-02-03' },
          });
        });
        expect(await library.fingerprints()).toEqual(new Map([['2020/bridge.txt', added.fingerprint]]));
      });

      it.each([
        [undefined, undefined, [0, 1, 2, 3]],
        [1, 3, [1, 2]],
        [2, 99, [2, 3]],
        [-5, 1, [0]],
        [3, 3, []],
        [7, 9, []],
      ])('give passages from %s to %s', async (from, to, expected) => {
        await library.add(plainArticle('other.txt', [BRIDGE]));
        await library.add(plainArticle('bridge.txt', [BRIDGE, SCHOOL, MONEY]));
        await library.add(plainArticle('later.txt', [BRIDGE]));
        const passages = await read((reader) => reader.passages('id of bridge.txt', from, to));
        expect(passages.map(({ ordinal }) => ordinal)).toEqual(expected);
        expect(new Set(passages.map(({ articleId }) => articleId)).size).toBeLessThan(2);
      });

      it('come oldest first, undated last', async () => {
        const dates = { a: '2020-05-01', b: null, c: '2019', d: '2020-04' };
        for (const [file, date] of Object.entries(dates)) await library.add(plainArticle(file, [], { date }));
        const articles = await read((reader) => reader.articles());
        expect(articles.map(({ file }) => file)).toEqual(['c', 'd', 'a', 'b']);
        expect(await read((reader) => reader.statistics())).toMatchObject({
          oldest: '2019',
          newest: '2020-05-01',
        });
      });

      it.each([
        ['id of 2020/bridge.txt', 'bridge'],
        ['2020/bridge.txt', 'bridge'],
        ['BRIDGE.TXT', 'bridge'],
        ['bridge', 'bridge'],
        ['“Old Bridge” closed for repairs', 'bridge'],
        ['old bridge closed', 'bridge'],
        ['closed for repairs', 'bridge'],
        ['', undefined],
        ['?!', undefined],
        ['ridge', undefined],
      ])('are found by the name %j', async (name, expected) => {
        await library.add(
          plainArticle('2020/bridge.txt', [BRIDGE], { title: 'Old bridge closed for repairs' }),
        );
        await library.add(plainArticle('school.txt', [SCHOOL], { title: 'A long way to school' }));
        const [best] = await read((reader) => reader.articlesNamed(name));
        expect(best?.file).toBe(expected && '2020/bridge.txt');
      });

      it('are found by the beginning of their file names', async () => {
        await library.add(plainArticle('004_5ae59.txt', [BRIDGE]));
        await library.add(plainArticle('0041_abc.txt', [SCHOOL]));
        const found = await read((reader) => reader.articlesNamed('004'));
        expect(found.map(({ file }) => file)).toEqual(['004_5ae59.txt']);
      });

      it('are replaced by file', async () => {
        await library.add(plainArticle('a.txt', [BRIDGE, SCHOOL]));
        await library.add(plainArticle('a.txt', [MONEY]));
        expect(await like(BRIDGE)).not.toContain(BRIDGE);
        expect(await like(MONEY)).toEqual([MONEY]);
        expect(await read((reader) => reader.statistics())).toMatchObject({ articles: 1, paragraphs: 1 });
        expect(await read((reader) => reader.passageFrequencies(['rust', 'pound']))).toEqual([0, 1]);
      });

      it('leave nothing behind', async () => {
        await library.add(plainArticle('a.txt', [BRIDGE, SCHOOL, MONEY]));
        await library.add(plainArticle('b.txt', [BRIDGE, SCHOOL, MONEY]));
        expect(await library.remove('a.txt')).toBe(true);
        expect(await read((reader) => reader.reportOf('id of b.txt'))).toEqual(['id of b.txt']);
        expect(await library.remove('a.txt')).toBe(false);
        expect(await library.remove('b.txt')).toBe(true);
        const nothing = {
          articles: 0,
          passages: 0,
          paragraphs: 0,
          quotations: 0,
          words: 0,
          oldest: null,
          newest: null,
        };
        await read(async (reader) => {
          expect(await reader.statistics()).toEqual(nothing);
          expect(await reader.articles()).toEqual([]);
          expect(await reader.passages('id of b.txt')).toEqual([]);
          expect(await reader.passageFrequencies(['bridg', 'the'])).toEqual([0, 0]);
        });
        expect(await like(BRIDGE)).toEqual([]);
        expect(await about('bridge')).toEqual([]);
        expect(await library.fingerprints()).toEqual(new Map());
      });
    });

    describe('passages like a quote', () => {
      beforeEach(async () => {
        await library.add(plainArticle('bridge.txt', [BRIDGE, SCHOOL, ['caption', MONEY]]));
        await library.add(plainArticle('noise.txt', NOISE));
      });

      it.each([
        ['word for word', BRIDGE, BRIDGE],
        ['a caption', 'money that the council does not have this year', MONEY],
        ['a title', 'Title of bridge.txt', 'Title of bridge.txt'],
        ['slips', 'The old brigde over the rivr was closed on Monday becuase two of its cables', BRIDGE],
        ['words left out', 'children who cross it on way to school have walk three miles more', SCHOOL],
        [
          'words replaced',
          'a modern bridge might cost twelve million euros, money which the council does not own',
          MONEY,
        ],
        ['another order', 'two of its cables had rusted through, so the old bridge was closed', BRIDGE],
        ['words that stand nowhere', 'xylophones the old bridge quagmires over the river zeppelins', BRIDGE],
        ['other forms of its words', 'bridges costing millions of pound', MONEY],
      ])('are found by %s', async (_, quote, expected) => {
        expect((await like(quote))[0]).toBe(expected);
      });

      it('score higher the closer they are', async () => {
        const quotes = [
          BRIDGE,
          'The old bridge over the river was closed on Tuesday because two of its cables had rusted through.',
          'The old bridge over the canal was closed on Tuesday because three of its cables had rusted through.',
          'An old bridge near the canal was closed on Tuesday because three of its ropes had snapped.',
        ];
        const scores: number[] = [];
        for (const quote of quotes) {
          const found = await read((reader) => reader.passagesLike(formsOf(quote), 10));
          scores.push(found.find(({ passage }) => passage.text === BRIDGE)?.score ?? 0);
        }
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(new Set(scores).size).toBe(scores.length);
      });

      it('are found for each part of a spliced quote, though copies share the long part', async () => {
        for (let i = 0; i < 20; i++) await library.add(plainArticle(`copy ${i}`, [BRIDGE]));
        const found = await like(`${BRIDGE} money that the council does not have`, 10);
        expect(found).toContain(BRIDGE);
        expect(found).toContain(MONEY);
      });

      it.each([
        ['bridge', [BRIDGE, MONEY, 'Title of bridge.txt']],
        ['the bridge', []],
        ['old bridge', [BRIDGE]],
        ['three miles more', [SCHOOL]],
        ['mayor said', [SCHOOL]],
      ])('are found by the short quote %j', async (quote, expected) => {
        const found = await like(quote);
        expect(found.filter((text) => ` ${formsOf(text).join(' ')} `.includes(` ${quote} `)).sort()).toEqual(
          [...expected].sort(),
        );
      });

      it('print a short quote exactly before they print its stems', async () => {
        await library.add(plainArticle('stems.txt', ['Bridges are closed.', 'The bridge is closing.']));
        const found = await like('closing', 1);
        expect(found).toEqual(['The bridge is closing.']);
      });

      it('number no more than the limit', async () => {
        for (let i = 0; i < 30; i++) await library.add(plainArticle(`copy ${i}`, [BRIDGE]));
        for (const quote of ['bridge', 'old bridge', 'the old bridge', BRIDGE]) {
          expect(await like(quote, 7)).toHaveLength(7);
        }
      });

      it.each([
        ['no words', ''],
        ['one word 400 times', 'bridge '.repeat(400)],
        ['6,000 characters', 'the old bridge over a river of words and more '.repeat(140).slice(0, 6_000)],
        ['6,000 words', Array.from({ length: 6_000 }, (_, i) => `word${i % 700} the`).join(' ')],
        ['stop words only', 'of the and to a in that it was for on with he as at by'],
        ['digits only', '1 2 3 4 5 6 7 8 9 10 11 2020 1,500 3.5'],
        [
          'marks of the query language',
          '"bridge" OR (river* NEAR school) AND NOT -"money" ^cost: {a b} + \\ \' ; --',
        ],
        ['Arabic', 'كان الجسر القديم فوق النهر مغلقا يوم الاثنين'],
        ['a lone surrogate', 'the old \ud800 bridge over'],
        ['one giant word', 'a'.repeat(6_000)],
      ])('take bounded time for %s', async (_, quote) => {
        const start = performance.now();
        expect((await like(quote, 200)).length).toBeLessThanOrEqual(200);
        expect(performance.now() - start).toBeLessThan(1_000);
      });

      it.each([
        ['昨天，旧桥因为电缆生锈而关闭了，市长说。', '旧桥因为电缆'],
        ['كان الجسر القديم فوق النهر مغلقا يوم الاثنين', 'الجسر القديم فوق النهر'],
        ['Le vieux pont, c’est fini : « l’œuvre » est fermée', "l'oeuvre est fermée"],
        ['Die Straße über die Brücke bleibt gesperrt', 'strasse über die brücke'],
        ['The U.S. paid 1,500 dollars 🎉 for it', 'the US paid 1500 dollars for it'],
      ])('are found in other scripts and spellings: %s', async (text, quote) => {
        await library.add(plainArticle('other.txt', [text]));
        expect((await like(quote))[0]).toBe(text);
      });
    });

    describe('passages about terms', () => {
      beforeEach(async () => {
        await library.add(plainArticle('bridge.txt', [BRIDGE, SCHOOL, MONEY], { title: 'Westbury news' }));
        await library.add(plainArticle('noise.txt', NOISE));
      });

      it.each([
        ['the cost of a new bridge', MONEY],
        ['rusted cables', BRIDGE],
        ['what did the mayor say of walking to school', SCHOOL],
        ['zeppelins and rust', BRIDGE],
      ])('are found by %j', async (query, expected) => {
        expect((await about(query))[0]).toBe(expected);
      });

      it('count repetitions and rare terms', async () => {
        const twice = 'Rust, and more rust, and a river.';
        await library.add(plainArticle('rust.txt', [twice, 'Rust on a boat, seen in the town.']));
        expect((await about('rust'))[0]).toBe(twice);
        expect((await about('the boat'))[0]).toBe('Rust on a boat, seen in the town.');
      });

      it('count the words of the title a little', async () => {
        await library.add(plainArticle('east.txt', [SCHOOL], { title: 'Eastbury news' }));
        const found = await read((reader) => reader.passagesAbout(['eastburi', 'school'].map(stem), 5));
        const [first, second] = found.filter(({ passage }) => passage.text === SCHOOL);
        expect(first?.passage.articleId).toBe('id of east.txt');
        expect(first?.score).toBeGreaterThan(second?.score ?? 0);
      });

      it('are none for unknown terms or no terms', async () => {
        expect(await about('zeppelin')).toEqual([]);
        expect(await about('')).toEqual([]);
        expect(await read((reader) => reader.passageFrequencies([]))).toEqual([]);
      });
    });

    describe('copies', () => {
      const report = [BRIDGE, SCHOOL, MONEY, NOISE[0] ?? ''];
      const copies = async (file: string) => {
        const report = await read((reader) => reader.reportOf(`id of ${file}`));
        return report.filter((id) => id !== `id of ${file}`);
      };

      it('are found cut short, extended, in two paragraphs made one, with a word changed', async () => {
        await library.add(plainArticle('whole', report));
        await library.add(plainArticle('cut', report.slice(0, 3)));
        await library.add(plainArticle('extended', [...NOISE.slice(5), ...report, ...NOISE.slice(1, 5)]));
        await library.add(plainArticle('joined', [report.join(' ').replace('Monday', 'Tuesday')]));
        await library.add(
          plainArticle('independent', [
            'The bridge at Westbury has been shut since Monday, two cables having rusted.',
          ]),
        );
        expect(await copies('whole')).toEqual(['extended', 'joined', 'cut'].map((file) => `id of ${file}`));
        expect(await copies('cut')).toEqual(['extended', 'joined', 'whole'].map((file) => `id of ${file}`));
        expect(await copies('independent')).toEqual([]);
        expect(await copies('nobody')).toEqual([]);
      });

      it('stand in order: the fullest, then the oldest, then those that name a publisher', async () => {
        await library.add(plainArticle('a', report));
        await library.add(plainArticle('b', report, { date: '2020-02-03' }));
        await library.add(plainArticle('c', report, { publisher: 'Courier', date: '2020-02-03' }));
        await library.add(plainArticle('d', report, { date: '2019-12-01' }));
        await library.add(plainArticle('e', [...report, 'One more.']));
        expect(await copies('a')).toEqual(['e', 'd', 'c', 'b'].map((file) => `id of ${file}`));
      });

      it('are no articles that share questions, a sentence, or nothing', async () => {
        const questions = [
          'What would you do about the old bridge over the river?',
          'And how would you pay for such a bridge?',
        ];
        await library.add(plainArticle('first', [questions[0] ?? '', BRIDGE, questions[1] ?? '', MONEY]));
        await library.add(
          plainArticle('second', [questions[0] ?? '', NOISE[1] ?? '', questions[1] ?? '', NOISE[2] ?? '']),
        );
        await library.add(plainArticle('empty', []));
        for (const file of ['first', 'second', 'empty']) expect(await copies(file)).toEqual([]);
      });
    });

    describe('states', () => {
      it('stay as they were while articles are added, replaced and removed', async () => {
        await library.add(plainArticle('a', [BRIDGE]));
        await read(async (before) => {
          expect(await before.statistics()).toMatchObject({ articles: 1 });
          await library.add(plainArticle('b', [SCHOOL]));
          await library.add(plainArticle('a', [MONEY]));
          await read(async (after) => {
            expect(await after.statistics()).toMatchObject({ articles: 2 });
            expect((await after.passagesLike(formsOf(MONEY), 5))[0]?.passage.text).toBe(MONEY);
            expect(await library.remove('b')).toBe(true);
            expect(await after.articlesById(['id of b'])).toHaveLength(1);
          });
          expect((await before.passagesLike(formsOf(BRIDGE), 5))[0]?.passage.text).toBe(BRIDGE);
          expect(await before.articlesById(['id of b'])).toEqual([]);
        });
        expect(await read((reader) => reader.articles())).toHaveLength(1);
      });

      it('are many at once', async () => {
        await library.add(plainArticle('a', [BRIDGE]));
        const counts = await Promise.all(
          Array.from({ length: 30 }, (_, i) =>
            read(async (reader) => {
              const { articles } = await reader.statistics();
              await library.add(plainArticle(`more ${i}`, [SCHOOL]));
              expect(await reader.articles()).toHaveLength(articles);
              return articles;
            }),
          ),
        );
        expect(counts).toHaveLength(30);
        expect(await read((reader) => reader.articles())).toHaveLength(31);
      });

      it('survive work that fails', async () => {
        await expect(read(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
        await library.add(plainArticle('a', [BRIDGE]));
        expect(await like(BRIDGE)).toEqual([BRIDGE]);
      });

      it('are not changed by tidying', async () => {
        for (let i = 0; i < 30; i++)
          await library.add(plainArticle(`${i}`, [NOISE[i % NOISE.length] ?? '', BRIDGE]));
        const before = await like(BRIDGE);
        await library.tidy();
        expect(await like(BRIDGE)).toEqual(before);
      });

      it('end when the library is closed', async () => {
        await library.close();
        await expect(read((reader) => reader.articles())).rejects.toThrow(
          'Cannot read from the library: it is closed',
        );
        await expect(library.add(plainArticle('a', []))).rejects.toThrow(
          'Cannot add article "a": it is closed',
        );
        await library.close();
      });
    });

    it('equals a library made from what is left, after any additions, replacements and removals', async () => {
      const text = fc.array(
        fc.constantFrom(...'red blue green bridge river town said not the a'.split(' ')),
        { maxLength: 12 },
      );
      const article = fc.record({
        file: fc.constantFrom('a', 'b', 'c', 'd'),
        texts: fc.array(text, { maxLength: 4 }),
      });
      const change = fc.record({ article, remove: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 12 }), text, async (changes, quote) => {
          const [changed, fresh] = [await open(), await open()];
          const left = new Map<string, ReturnType<typeof plainArticle>>();
          for (const {
            article: { file, texts },
            remove,
          } of changes) {
            const analysed = plainArticle(
              file,
              texts.map((forms) => forms.join(' ')),
            );
            expect(remove ? await changed.remove(file) : left.has(file)).toBe(left.has(file));
            left.delete(file);
            if (remove) continue;
            await changed.add(analysed);
            left.set(file, analysed);
          }
          for (const analysed of left.values()) await fresh.add(analysed);
          const seen = await Promise.all(
            [changed, fresh].map((one) => one.read((reader) => everything(reader, quote))),
          );
          expect(seen[0]).toEqual(seen[1]);
          const passages = [...left.values()].flatMap((analysed) => analysed.article.passages);
          const having = (term: string) =>
            passages.filter(({ text }) => formsOf(text).map(stem).includes(term)).length;
          expect(seen[0]?.frequencies).toEqual(TERMS.map(having));
          await Promise.all([changed.close(), fresh.close()]);
        }),
        { numRuns: 40 },
      );
    });
  });
}

const TERMS = 'red blue green bridg river town said not the a'.split(' ');

/** Everything that can be read, without the keys of passages, which differ. */
async function everything(reader: Reader, quote: readonly string[]) {
  const articles = await reader.articles();
  const textAndScore = ({
    passage,
    score,
  }: {
    passage: { articleId: string; ordinal: number };
    score: number;
  }) => `${passage.articleId} ${passage.ordinal} ${score.toFixed(9)}`;
  return {
    articles,
    statistics: await reader.statistics(),
    frequencies: await reader.passageFrequencies(TERMS),
    copies: await Promise.all(articles.map(async ({ id }) => [...(await reader.reportOf(id))].sort())),
    like: (await reader.passagesLike(quote, 200)).map(textAndScore).sort(),
    about: (await reader.passagesAbout(quote.map(stem), 200)).map(textAndScore).sort(),
  };
}

const NOISE = [
  'The council met on Thursday evening to talk about the library, the swimming pool and the price of parking.',
  'Rain is expected over the hills until Friday, with some sun in the valleys towards the end of the week.',
  'A farmer found a coin from the time of the Romans while he was looking for one of his sheep.',
  'The team lost its third match in a row, and its trainer would not speak to reporters when it was over.',
  'Shops in the high street will stay open until eight on the last two Saturdays before Christmas.',
  'Nobody was hurt when a van left the road near the station and came to rest in a garden.',
  'The theatre opens its season with a play that was first shown in the town a hundred years ago.',
];
