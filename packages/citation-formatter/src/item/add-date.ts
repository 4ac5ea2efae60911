import type { DateVariable } from "@colloquy/csl-processor";
import { citationWarning } from "../warning.js";
import { cslDate, precisionOf } from "./csl-date.js";
import type { ItemDraft } from "./item-draft.js";

/**
 * Adds a date to an item, with a warning where it has to be printed as written.
 *
 * @param pointers the metadata fields that say this date.
 */
export function addDate(draft: ItemDraft, variable: DateVariable, text: string, pointers: readonly string[]): void {
  const { date, understood } = cslDate(text);
  draft.dates[variable] = date;
  const words = (date["date-parts"] ?? []).flatMap((parts) => parts.slice(2).map(String));
  for (const pointer of pointers) draft.origins.push({ pointer, variable, words, ...precisionOf(date) });
  if (understood) return;
  draft.warnings.push(
    citationWarning(
      "unreadable-date",
      `"${text.slice(0, 80)}" cannot be read as a date of a reference: printed as written.`,
      {
        ...(pointers[0] !== undefined && { path: `/metadata${pointers[0]}` }),
        hint: "Write it in EDTF: 2004-03-02, 2004-02-18/2004-03-02, 1964~.",
      },
    ),
  );
}
