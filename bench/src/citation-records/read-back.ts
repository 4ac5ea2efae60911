import { formatRecords, type RecordFormatId } from "@colloquy/citation-formatter/records";
import type { CslItem } from "@colloquy/csl-processor";
import { compareRecord, type Comparison } from "./compare-records.js";
import { READER_LOSSES } from "./reader-losses.table.js";
import type { ReadItem, RecordReader } from "./record-reader.js";

/** Writes items in a format and compares them with what a reader makes of the file; undefined where it reads no such format. */
export function readBack(items: readonly CslItem[], format: RecordFormatId, reader: RecordReader): readonly Comparison[] | undefined {
  const { text, lost } = formatRecords(items, format, { keys: (_, index) => `key${index}` });
  const read = reader.read(text, format);
  if (read === undefined) return undefined;
  const byId = new Map(read.map((item) => [item["id"], item] as const));
  return items.flatMap((item, index) => {
    const found: ReadItem = byId.get(format === "csl-json" ? item.id : `key${index}`) ?? {};
    return compareRecord({ ...item }, found, lost, format);
  });
}

/** Why a reader does not have a variable that is in the file; undefined where nobody knows. */
export function readerLoss({ variable, type }: Comparison, format: RecordFormatId, reader: RecordReader): string | undefined {
  const found = READER_LOSSES.find(
    (row) =>
      row.format === format &&
      row.reader === reader.name &&
      row.variables.includes(variable) &&
      row.types?.includes(type) !== false,
  );
  return found?.reason;
}
