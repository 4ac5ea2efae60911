import { nameOfSpeaker, SPEAKER_ROLES, type SpeakerRole, type Transcript } from "@colloquy/corpus-schema";
import { listCell, optionalCell, requiredCell, choiceCell, textCell, unitCell, wholeCell } from "./cell-types.js";
import { columnsOf, type Table } from "./table.js";
import { topicsByTarget } from "./topic-table.js";

const EXCHANGE_PARTS = ["question", "answer"] as const;

/** What a turn does in its exchange. */
export type ExchangePart = (typeof EXCHANGE_PARTS)[number];

/** A turn as a row. Offsets are half-open and count UTF-16 code units of the source text. */
export interface TurnRow {
  readonly transcriptId: string;
  readonly turnId: string;
  /** From 1. */
  readonly turnOrdinal: number;
  readonly exchangeId: string | null;
  readonly exchangeOrdinal: number | null;
  readonly part: ExchangePart | null;
  readonly speakerId: string | null;
  /** The speaker's full name or, where it is not known, the first label. */
  readonly speaker: string | null;
  readonly role: SpeakerRole | null;
  readonly labelStart: number | null;
  readonly labelEnd: number | null;
  readonly start: number;
  readonly end: number;
  readonly language: string | null;
  readonly confidence: number;
  /** Ids of the codes that the turn itself was given, by any classification. */
  readonly topics: readonly string[];
  /** The reading text. */
  readonly text: string;
}

const column = columnsOf<TurnRow>();

/** A row for each turn. */
export const turnTable: Table<TurnRow> = {
  name: "turns",
  columns: [
    column("transcriptId", "transcript_id", requiredCell),
    column("turnId", "turn_id", requiredCell),
    column("turnOrdinal", "turn_ordinal", wholeCell),
    column("exchangeId", "exchange_id", optionalCell(requiredCell)),
    column("exchangeOrdinal", "exchange_ordinal", optionalCell(wholeCell)),
    column("part", "part", optionalCell(choiceCell(EXCHANGE_PARTS))),
    column("speakerId", "speaker_id", optionalCell(requiredCell)),
    column("speaker", "speaker", optionalCell(requiredCell)),
    column("role", "role", optionalCell(choiceCell(SPEAKER_ROLES))),
    column("labelStart", "label_start_utf16", optionalCell(wholeCell)),
    column("labelEnd", "label_end_utf16", optionalCell(wholeCell)),
    column("start", "start_utf16", wholeCell),
    column("end", "end_utf16", wholeCell),
    column("language", "language", optionalCell(requiredCell)),
    column("confidence", "confidence", unitCell),
    column("topics", "topics", listCell),
    column("text", "text", textCell),
  ],
};

/** The turns of a transcript as rows, in their order. */
export function turnRows(transcript: Transcript): TurnRow[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const places = exchangePlaces(transcript);
  const topics = topicsByTarget(transcript);
  return transcript.turns.map((turn) => {
    const speaker = turn.speakerId === null ? undefined : speakers.get(turn.speakerId);
    const place = places.get(turn.id);
    return {
      transcriptId: transcript.id,
      turnId: turn.id,
      turnOrdinal: turn.ordinal,
      exchangeId: place?.id ?? null,
      exchangeOrdinal: place?.ordinal ?? null,
      part: place?.part ?? null,
      speakerId: turn.speakerId,
      speaker: nameOfSpeaker(speaker),
      role: speaker?.role ?? null,
      labelStart: turn.labelSpan?.start ?? null,
      labelEnd: turn.labelSpan?.end ?? null,
      start: turn.span.start,
      end: turn.span.end,
      language: turn.language ?? null,
      confidence: turn.confidence,
      topics: topics.get(turn.id) ?? [],
      text: turn.text,
    };
  });
}

interface ExchangePlace {
  readonly id: string;
  readonly ordinal: number;
  readonly part: ExchangePart;
}

/** The exchange of each turn that is in one. */
function exchangePlaces(transcript: Pick<Transcript, "exchanges">): Map<string, ExchangePlace> {
  const places = new Map<string, ExchangePlace>();
  for (const { id, ordinal, questionTurnIds, answerTurnIds } of transcript.exchanges) {
    for (const turnId of questionTurnIds) places.set(turnId, { id, ordinal, part: "question" });
    for (const turnId of answerTurnIds) places.set(turnId, { id, ordinal, part: "answer" });
  }
  return places;
}
