import { hullOf, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { listCell, optionalCell, requiredCell, textCell, wholeCell } from "./cell-types.js";
import { columnsOf, type Table } from "./table.js";
import { topicsByTarget } from "./topic-table.js";

/** An exchange as a row. Offsets are half-open and count UTF-16 code units of the source text. */
export interface ExchangeRow {
  readonly transcriptId: string;
  readonly exchangeId: string;
  /** From 1. */
  readonly exchangeOrdinal: number;
  readonly followUpOf: string | null;
  readonly questionTurnIds: readonly string[];
  readonly answerTurnIds: readonly string[];
  /** From the first turn of the exchange; null where none of its turns is in the transcript. */
  readonly start: number | null;
  readonly end: number | null;
  /** Ids of the codes that the exchange was given, by any classification. */
  readonly topics: readonly string[];
  /** The reading texts of the question turns, with an empty line between two turns. */
  readonly question: string;
  readonly answer: string;
}

const column = columnsOf<ExchangeRow>();

/** A row for each exchange. */
export const exchangeTable: Table<ExchangeRow> = {
  name: "exchanges",
  columns: [
    column("transcriptId", "transcript_id", requiredCell),
    column("exchangeId", "exchange_id", requiredCell),
    column("exchangeOrdinal", "exchange_ordinal", wholeCell),
    column("followUpOf", "follow_up_of", optionalCell(requiredCell)),
    column("questionTurnIds", "question_turn_ids", listCell),
    column("answerTurnIds", "answer_turn_ids", listCell),
    column("start", "start_utf16", optionalCell(wholeCell)),
    column("end", "end_utf16", optionalCell(wholeCell)),
    column("topics", "topics", listCell),
    column("question", "question", textCell),
    column("answer", "answer", textCell),
  ],
};

/** The exchanges of a transcript as rows, in their order. */
export function exchangeRows(transcript: Transcript): ExchangeRow[] {
  const turns = new Map(transcript.turns.map((turn) => [turn.id, turn]));
  const topics = topicsByTarget(transcript);
  return transcript.exchanges.map((exchange) => {
    const questions = turnsOf(exchange.questionTurnIds, turns);
    const answers = turnsOf(exchange.answerTurnIds, turns);
    const span = hullOf([...questions, ...answers].map((turn) => turn.span));
    return {
      transcriptId: transcript.id,
      exchangeId: exchange.id,
      exchangeOrdinal: exchange.ordinal,
      followUpOf: exchange.followUpOf ?? null,
      questionTurnIds: exchange.questionTurnIds,
      answerTurnIds: exchange.answerTurnIds,
      start: span?.start ?? null,
      end: span?.end ?? null,
      topics: topics.get(exchange.id) ?? [],
      question: questions.map((turn) => turn.text).join("\n\n"),
      answer: answers.map((turn) => turn.text).join("\n\n"),
    };
  });
}

function turnsOf(ids: readonly string[], turns: ReadonlyMap<string, Turn>): Turn[] {
  return ids.flatMap((id) => turns.get(id) ?? []);
}
