import { isRoleLabel } from "../../layout/label-shape.js";
import { OFFICE_WORDS } from "../../metadata/office-words.table.js";

/** `Tarn, Wilma`, `van der Berg, Anna (Ferries)`, `García Marín, José Luis`. */
const TURNED = /^((?:\p{Ll}{1,4}\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?),\s(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,2})(?:\s*[([].{0,80}[)\]])?$/u;
/** What stands after a name and a comma and is no given name: degrees, generations, forms of companies. */
const AFTER_NAME = /^(?:jr|sr|ii|iii|iv|phd|md|mba|esq|inc|ltd|llc|gmbh|co|corp|sa|ag)\.?$/iu;

/**
 * A name that a directory gives with the family name first, as it is said: `Wilma Tarn` for `Tarn, Wilma`. Null for any
 * other label. What stands in brackets after it, such as a department, is no part of the name.
 */
export function turnedName(label: string): string | null {
  const match = TURNED.exec(label);
  const [, family, given] = match ?? [];
  if (family === undefined || given === undefined) return null;
  // `ADA HOLM, PIER`: all in capitals, a whole name is followed by a place.
  if (/\s/.test(family) && !/\p{Ll}/u.test(family + given)) return null;
  const isTitle = isRoleLabel(given) || given.split(" ").some((word) => AFTER_NAME.test(word) || OFFICE_WORDS.has(word.toLowerCase()));
  return isTitle ? null : `${given} ${family}`;
}
