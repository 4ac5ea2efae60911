import type { Item } from "./item.js";
import type { Name } from "../names/name.js";

/** How many letters of each name a label takes: of one name four, of two names two each, and so on. */
const LETTERS: readonly (readonly number[])[] = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

/**
 * The label of an item for label styles, such as `Doe65` or `RoNo78`: letters of the first names and two digits of the
 * year. The item's own `citation-label` goes first.
 */
export function citationLabel(item: Item): string {
  const own = item.texts.get("citation-label");
  if (own !== undefined) return own;
  const names = item.names.get("author") ?? item.names.get("editor") ?? [];
  const counts = LETTERS[Math.min(names.length, LETTERS.length) - 1] ?? [];
  const letters = counts.map((count, index) => lettersOf(names[index], count)).join("");
  const year = item.dates.get("issued")?.start?.year;
  return `${letters}${year === undefined ? "" : String(Math.abs(year)).slice(-2).padStart(2, "0")}`;
}

function lettersOf(name: Name | undefined, count: number): string {
  const word = name?.kind === "personal" ? name.family : name?.literal ?? "";
  return Array.from(word.replace(/\P{L}/gu, "")).slice(0, count).join("");
}
