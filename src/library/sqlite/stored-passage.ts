import type { PassageKind, Span } from '../../domain.ts';
import type { Referent, StoredPassage } from '../library.ts';
import type { Connection, Row } from './connection.ts';

/** The columns of a stored passage, for `FROM passage JOIN article ON article.key = passage.article`. */
const COLUMNS = `passage.id, article.id, ordinal, kind, paragraph, label, text, sentencesJson, tags, referentsJson
  FROM passage JOIN article ON article.key = passage.article`;

/** The passage with this id. */
export function passageById(connection: Connection, id: number): StoredPassage | null {
  const row = connection.get(`SELECT ${COLUMNS} WHERE passage.id = ?`, id);
  return row ? passageOf(row) : null;
}

/** The passages with `from <= id < to`, in order. */
export function passagesInRange(connection: Connection, from: number, to: number): StoredPassage[] {
  const sql = `SELECT ${COLUMNS} WHERE passage.id >= ? AND passage.id < ? ORDER BY passage.id`;
  return connection.all(sql, from, to).map(passageOf);
}

function passageOf(row: Row): StoredPassage {
  const [id, articleId, ordinal, kind, paragraph, label, text, sentences, tags, referents] = row;
  return {
    id: Number(id),
    articleId: String(articleId),
    ordinal: Number(ordinal),
    kind: kind as PassageKind,
    paragraph: paragraph === null ? null : Number(paragraph),
    label: String(label),
    text: String(text),
    sentences: spansOf(JSON.parse(String(sentences)) as readonly number[]),
    tags: String(tags),
    referents: JSON.parse(String(referents)) as Referent[],
  };
}

/** Spans are stored as their starts and ends in one flat list. */
function spansOf(ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) spans.push({ start: ends[i] ?? 0, end: ends[i + 1] ?? 0 });
  return spans;
}
