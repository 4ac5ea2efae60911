import type { CslItem, CslName } from "@colloquy/csl-processor";
import { wordsFor } from "../../note/words-for.js";

/** Of more authors the first is named, and "et al.". */
const NAMED = 3;

/**
 * The authors of an item as a sentence names them, for styles whose citations do not begin with names: in full, or by
 * their family names. Empty where the item has none.
 */
export function authorNames({ author = [] }: CslItem, isFull: boolean, lang: string): string {
  // Styles set apostrophes of names as typesetters do.
  const names = author.map((name) => (isFull ? fullName(name) : familyName(name)).replaceAll("'", "’"));
  const last = names.at(-1) ?? "";
  if (names.length > NAMED) return `${names[0] ?? ""} et al.`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${wordsFor(lang).and} ${last}`;
}

function fullName(name: CslName): string {
  const { given, family, literal } = name;
  const parts = [given, name["dropping-particle"], name["non-dropping-particle"], family, name.suffix];
  return literal ?? parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function familyName(name: CslName): string {
  const { family, literal, given = "" } = name;
  if (family === undefined) return literal ?? given;
  return [name["non-dropping-particle"], family].filter((part) => part !== undefined && part !== "").join(" ");
}
