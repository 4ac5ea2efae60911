import type { PersonName } from "@colloquy/corpus-schema";
import { NAME_CONNECTORS } from "../layout/label-words.table.js";
import { OFFICE_WORDS } from "./office-words.table.js";

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|md)\.?$/iu;
const MAX_NAME_WORDS = 6;

const HONORIFIC = /^(?:(?:mr|ms|mrs|miss|mx|dr|prof|sir|dame|hon|rev)\.?\s+)+/iu;

/** The length of the honorifics at the start of a name: `Dr. `, `MS. `. They are no part of the name. */
export function honorificLength(name: string): number {
  return HONORIFIC.exec(name)?.[0].length ?? 0;
}

/**
 * A name in the Western order as its parts: `Ludwig van der Berg Jr.` gives given name, particle, family name and
 * suffix. A single word, or a script without capitals, is left whole: which part is the family name cannot be seen.
 */
export function splitName(full: string): PersonName {
  const bare = full.slice(honorificLength(full));
  // `Ms. Okafor`, `Secretary Marlow`: after an honorific or an office a single word is the family name.
  const words = bare.split(/\s+/).filter((word) => word !== "");
  const surname = words.at(-1);
  const titled = bare !== full || words.length > 1;
  if (titled && surname !== undefined && words.slice(0, -1).every((word) => isOffice(word))) {
    return { full, family: surname };
  }
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const family = words.at(-1)?.replace(/,$/, "");
  if (words.length < 2 || words.length > MAX_NAME_WORDS || family === undefined || !/^\p{Lu}/u.test(family)) {
    return { full };
  }
  let particleStart = words.length - 1;
  while (particleStart > 1 && isParticle(words[particleStart - 1] ?? "")) particleStart -= 1;
  const particle = words.slice(particleStart, -1).join(" ");
  return {
    full,
    family,
    given: words.slice(0, particleStart).join(" "),
    ...(particle === "" ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function isOffice(word: string): boolean {
  return OFFICE_WORDS.has(word.toLowerCase());
}

function isParticle(word: string): boolean {
  return word === word.toLowerCase() && NAME_CONNECTORS.has(word);
}

/** Whether a text reads as a person's name: two to six words, all capitalised or particles, no digits. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || /[\d:;!?"“”]/.test(text)) return false;
  const last = words.at(-1) ?? "";
  return words.every((word) => /^[\p{Lu}\p{Lt}]/u.test(word) || isParticle(word)) && /^[\p{Lu}\p{Lt}]/u.test(last);
}
