import type { Exchange, Turn } from "@colloquy/corpus-schema";
import type { ReadTranscript } from "../reading/read-document.js";

/** What topics are given to: an exchange, or a turn outside of exchanges. */
export interface TopicColumn {
  /** Of the exchange or the turn; of several in one, of the first. */
  readonly id: string;
  /** `3` for an exchange, `turn 5` for a turn; for several in one, the first and the last: `3–7`. */
  readonly label: string;
  /** The ordinal of its first turn. */
  readonly turn: number;
}

/** A topic, with how many places speak of it in each column. */
export interface TopicRow {
  readonly label: string;
  readonly codebook: string;
  readonly places: readonly number[];
  readonly total: number;
}

/** Which topic stands where. */
export interface TopicMap {
  readonly columns: readonly TopicColumn[];
  /** The one with most places first. */
  readonly rows: readonly TopicRow[];
}

/**
 * Counts the places in the text that decided for a topic, exchange by exchange. Turns outside of exchanges have a column
 * of their own where they have a topic.
 */
export function topicMap({ transcript, topics }: ReadTranscript): TopicMap {
  const columns = columnsOf(transcript.exchanges, transcript.turns, (id) => topics.has(id));
  const rows = new Map<string, { label: string; codebook: string; places: number[] }>();
  columns.forEach(({ id }, column) => {
    for (const { label, codebook, spans } of topics.get(id) ?? []) {
      const key = JSON.stringify([codebook, label]);
      const row = rows.get(key) ?? { label, codebook, places: columns.map(() => 0) };
      row.places[column] = (row.places[column] ?? 0) + spans.length;
      rows.set(key, row);
    }
  });
  const counted = [...rows.values()].map((row) => ({ ...row, total: sum(row.places) }));
  return { columns, rows: counted.sort((a, b) => b.total - a.total) };
}

function columnsOf(exchanges: readonly Exchange[], turns: readonly Turn[], hasTopic: (id: string) => boolean): TopicColumn[] {
  const ordinals = new Map(turns.map(({ id, ordinal }) => [id, ordinal]));
  const columns = exchanges.map(({ id, ordinal, questionTurnIds, answerTurnIds }): TopicColumn => {
    const first = [...questionTurnIds, ...answerTurnIds].flatMap((turnId) => ordinals.get(turnId) ?? []);
    return { id, label: String(ordinal), turn: first.reduce((a, b) => Math.min(a, b), Infinity) };
  });
  const alone = turns
    .filter(({ id }) => hasTopic(id))
    .map(({ id, ordinal }): TopicColumn => ({ id, label: `turn ${ordinal}`, turn: ordinal }));
  return [...columns, ...alone].sort((a, b) => a.turn - b.turn);
}

/** The map with at most so many columns: neighbours are put together, and their places added up. */
export function joinColumns({ columns, rows }: TopicMap, most: number): TopicMap {
  if (columns.length <= most) return { columns, rows };
  const size = Math.ceil(columns.length / Math.max(1, most));
  const joined: TopicColumn[] = [];
  for (let at = 0; at < columns.length; at += size) {
    const first = columns[at];
    const last = columns[Math.min(at + size, columns.length) - 1];
    if (first === undefined || last === undefined) continue;
    joined.push({ ...first, label: first === last ? first.label : `${first.label}–${last.label}` });
  }
  const join = (places: readonly number[]): number[] => joined.map((_, index) => sum(places.slice(index * size, (index + 1) * size)));
  return { columns: joined, rows: rows.map((row) => ({ ...row, places: join(row.places) })) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
