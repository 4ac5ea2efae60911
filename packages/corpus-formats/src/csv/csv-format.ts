import type { Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { CorpusFormat, ExportFile, ExportResult } from "../corpus-format.js";
import { countLosses, detailLosses } from "../losses/field-loss.js";
import { CSV_LOSSES } from "./csv-losses.table.js";
import type { CsvOptions } from "./csv-options.js";
import { exchangeRows, exchangeTable } from "./exchange-table.js";
import type { Table } from "./table.js";
import { topicRows, topicTable } from "./topic-table.js";
import { transcriptRow, transcriptTable } from "./transcript-table.js";
import { turnRows, turnTable } from "./turn-table.js";
import { writeRows } from "./write-rows.js";

const MEDIA_TYPE = "text/csv";

/** Tables for spreadsheets and statistics, as {@link createCsvFormat} makes them by default: RFC 4180. */
export const csvFormat: CorpusFormat = createCsvFormat();

/**
 * Tables: `transcripts.csv`, `turns.csv`, `exchanges.csv` and `topics.csv`, joined by their ids. Offsets are half-open
 * and count UTF-16 code units, as their column names say. `readRows` reads each table back row by row; whole
 * transcripts do not come back, since the source text is not there, and the losses say what else is not.
 */
export function createCsvFormat(options: Partial<CsvOptions> = {}): CorpusFormat {
  return {
    id: "csv",
    title: "CSV tables",
    extensions: ["csv"],
    mediaType: MEDIA_TYPE,
    write: (transcripts, details) => writeTables(transcripts, details, options),
  };
}

function writeTables(
  transcripts: readonly Transcript[],
  details: CorpusDetails | null,
  options: Partial<CsvOptions>,
): ExportResult {
  return {
    files: [
      writeTable(transcriptTable, transcripts.map(transcriptRow), options),
      writeTable(turnTable, transcripts.flatMap(turnRows), options),
      writeTable(exchangeTable, transcripts.flatMap(exchangeRows), options),
      writeTable(topicTable, transcripts.flatMap(topicRows), options),
    ],
    losses: [
      ...detailLosses(details, "What is said about the corpus as a whole has no table."),
      ...countLosses(transcripts, CSV_LOSSES),
    ],
  };
}

function writeTable<Row>(table: Table<Row>, rows: readonly Row[], options: Partial<CsvOptions>): ExportFile {
  return {
    name: `${table.name}.csv`,
    mediaType: `${MEDIA_TYPE}; charset=utf-8; header=present`,
    text: writeRows(table, rows, options),
  };
}
