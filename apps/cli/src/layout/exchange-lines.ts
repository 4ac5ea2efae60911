import type { Exchange, Transcript, Turn } from "@colloquy/corpus-schema";
import { alignColumns, type Cell } from "./columns.js";
import { shorten } from "./display-width.js";
import type { Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { ranges } from "./ranges.js";
import { LEAST_WIDTH } from "./wrap.js";

/** An exchange with its turns, in order. */
export interface ExchangeTurns {
  readonly exchange: Exchange;
  readonly turns: readonly Turn[];
  /** The beginning of the question: what the exchange is called for people. */
  readonly opening: string;
}

/** The exchanges of a transcript with their turns. */
export function exchangeTurns(transcript: Transcript): ExchangeTurns[] {
  const turns = new Map(transcript.turns.map((turn) => [turn.id, turn]));
  return transcript.exchanges.map((exchange) => {
    const ids = [...exchange.questionTurnIds, ...exchange.answerTurnIds];
    const own = ids.flatMap((id) => turns.get(id) ?? []).sort((a, b) => a.ordinal - b.ordinal);
    return { exchange, turns: own, opening: oneLine(turns.get(exchange.questionTurnIds[0] ?? "")?.text ?? "") };
  });
}

/** A line for each exchange: number, turns, and as much of the question as fits. */
export function exchangeLines(transcript: Transcript, paint: Paint, columns: number): string[] {
  const rows = exchangeTurns(transcript).map(({ exchange, turns, opening }): Cell[] => {
    const range = ranges(turns.map(({ ordinal }) => ordinal));
    const number = { text: String(exchange.ordinal).padStart(3), paint: paint.strong };
    const name = `${turns.length === 1 ? "turn" : "turns"} ${range}`;
    return [number, { text: name, paint: paint.faint }, { text: opening }];
  });
  const width = Math.max(0, ...rows.map(([, name]) => name?.text.length ?? 0));
  const available = Math.max(LEAST_WIDTH, columns - 3 - 2 - width - 2);
  return alignColumns(rows.map((row) => row.map((cell, index) => (index === 2 ? { text: shorten(cell.text, available) } : cell))));
}
