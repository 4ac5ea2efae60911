import type { LostVariable, RecordFormatId } from "@colloquy/citation-formatter/records";
import { foldValue } from "./fold-value.js";
import { READ_AS } from "./reader-losses.table.js";
import type { ReadItem } from "./record-reader.js";

/** What became of a variable in a file and its reading. */
export type Fate = "equal" | "in-note" | "no-field" | "not-read";

/** A variable of an item, and what became of it. */
export interface Comparison {
  readonly itemId: string;
  readonly type: string;
  readonly variable: string;
  readonly fate: Fate;
  readonly written: string;
  readonly read: string;
}

/** Compares an item with what a reader made of its record. What is only in the note must be found in the note read. */
export function compareRecord(
  item: ReadItem,
  read: ReadItem,
  lost: readonly LostVariable[],
  format: RecordFormatId,
): Comparison[] {
  const [itemId, type] = [item["id"], item["type"]].map(String) as [string, string];
  return Object.entries(item).flatMap(([variable, value]): Comparison[] => {
    if (variable === "id" || variable === "type") return [];
    const loss = lost.find((one) => one.itemId === itemId && one.variable === variable);
    const written = loss === undefined ? foldValue(variable, value) : foldValue("note", loss.value);
    const compared = (fate: Fate, found: string): Comparison[] => [{ itemId, type, variable, fate, written, read: found }];
    if (loss?.reason === "no-field") return compared("no-field", "");
    const note = foldValue("note", read["note"]);
    if (loss !== undefined) return compared(note.includes(written) ? "in-note" : "not-read", note);
    if (variable === "note") return compared(note.endsWith(written) ? "equal" : "not-read", note);
    const found = foldValue(variable, read[variable]);
    if (found === written) return compared("equal", found);
    const others = READ_AS.filter((row) => row.format === format && row.variable === variable).map(({ as }) => foldValue(as, read[as]));
    return compared(others.some((other) => other.includes(written)) ? "equal" : "not-read", found);
  });
}
