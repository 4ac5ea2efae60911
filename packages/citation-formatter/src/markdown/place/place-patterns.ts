import { LIST_WORDS, PLACE_WORDS, TARGET_WORDS } from "../words/locator-words.table.js";

/** A pattern of words, the longest first, which no letter follows. */
function anyOf(words: readonly string[]): string {
  const longest = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longest.join("|").replaceAll(" ", "\\s+")})(?![\\p{L}\\p{M}])`;
}

/** `turn 12`, `turns 12-14`: the number, and the last one of a range. */
export const TARGETS = (["turn", "exchange"] as const).map((kind) => ({
  kind,
  pattern: new RegExp(`^${anyOf(TARGET_WORDS[kind])}\\.?\\s*(\\d+)(?:\\s*[-–—]+\\s*(\\d+))?(?![\\p{L}\\d])`, "iu"),
}));

/** The next number of a list. */
export const NEXT_TARGET = new RegExp(
  `^\\s*(?:,|&|(?:${LIST_WORDS.join("|")})(?=\\s))\\s*(\\d+)(?:\\s*[-–—]+\\s*(\\d+))?(?![\\p{L}\\d])`,
  "u",
);

/** A time of a recording, or a stretch of it: `1:05`, `1:02:03-1:04`. */
export const TIME = /^\d{1,3}:\d{2}(?::\d{2})?(?:\s*[-–—]+\s*\d{1,3}:\d{2}(?::\d{2})?)?(?![\p{L}\d:])/u;

/** A number with letters around it, such as `12f.`, and one in Roman numerals, which no list goes on with: it may be a word. */
const DIGITS = "\\p{L}{0,3}[-.]?\\d[\\p{L}\\d]*(?:[.:]\\d+)*(?:(?<=\\df{1,2})\\.)?";
const NUMBER = `(?:${DIGITS}|[ivxlcdm]+(?![\\p{L}\\d]))`;
const NUMBERS = `(${NUMBER}(?:\\s*[-–—]+\\s*${NUMBER}|\\s*[,&]\\s*${DIGITS})*)`;

/** `p. 5`, `§§ 3-4`: by the locator that its words stand for. */
export const PLACES = PLACE_WORDS.map(([label, words]) => ({
  label,
  pattern: new RegExp(`^${anyOf(words)}\\.?\\s*${NUMBERS}`, "iu"),
}));

/** A number without a word is one of a page (pandoc, "Citation syntax"). */
export const BARE_NUMBER = /^(\d[\p{L}\d]*(?:\s*[-–—]+\s*\d[\p{L}\d]*)?(?:\s*,\s*\d[\p{L}\d]*)*)(?![\p{L}\d])/u;

/** An id of a turn or an exchange. */
export const TARGET_ID = /^[tx]-[\da-hjkmnp-tv-z]{12}(?![\p{L}\d-])/u;
