import { GENRES, type Genre, type Transcript } from "@colloquy/corpus-schema";
import { choiceCell, optionalCell, requiredCell, wholeCell } from "./cell-types.js";
import { columnsOf, type Table } from "./table.js";

/** A transcript as a row: what the document says about itself, and which document it is. */
export interface TranscriptRow {
  readonly transcriptId: string;
  readonly title: string | null;
  readonly genre: Genre | null;
  /** BCP 47. */
  readonly language: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly place: string | null;
  readonly event: string | null;
  readonly rights: string | null;
  readonly speakers: number;
  readonly turns: number;
  readonly exchanges: number;
  readonly sourceId: string;
  readonly fileName: string | null;
  readonly url: string | null;
  /** SHA-256 of the UTF-8 form of the source text: the text that all offsets count in. */
  readonly textSha256: string;
}

const column = columnsOf<TranscriptRow>();

/** A row for each transcript. */
export const transcriptTable: Table<TranscriptRow> = {
  name: "transcripts",
  columns: [
    column("transcriptId", "transcript_id", requiredCell),
    column("title", "title", optionalCell(requiredCell)),
    column("genre", "genre", optionalCell(choiceCell(GENRES))),
    column("language", "language", optionalCell(requiredCell)),
    column("date", "date", optionalCell(requiredCell)),
    column("place", "place", optionalCell(requiredCell)),
    column("event", "event", optionalCell(requiredCell)),
    column("rights", "rights", optionalCell(requiredCell)),
    column("speakers", "speakers", wholeCell),
    column("turns", "turns", wholeCell),
    column("exchanges", "exchanges", wholeCell),
    column("sourceId", "source_id", requiredCell),
    column("fileName", "file_name", optionalCell(requiredCell)),
    column("url", "url", optionalCell(requiredCell)),
    column("textSha256", "text_sha256", requiredCell),
  ],
};

/** A transcript as its row. */
export function transcriptRow({ id, source, metadata, speakers, turns, exchanges }: Transcript): TranscriptRow {
  return {
    transcriptId: id,
    title: metadata.title ?? null,
    genre: metadata.genre ?? null,
    language: metadata.language ?? null,
    date: metadata.date ?? null,
    place: metadata.place ?? null,
    event: metadata.event ?? null,
    rights: metadata.rights ?? null,
    speakers: speakers.length,
    turns: turns.length,
    exchanges: exchanges.length,
    sourceId: source.id,
    fileName: source.fileName ?? null,
    url: source.url ?? null,
    textSha256: source.textSha256,
  };
}
