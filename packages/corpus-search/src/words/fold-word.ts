import { DIACRITICS, PLAIN_LETTERS, UNSEEN_MARKS } from "./characters.table.js";

const PLAIN = /^[A-Za-z0-9]*$/;
const UNSEEN = new RegExp(`[\\p{Cf}${UNSEEN_MARKS}]+`, "gu");
const DIACRITIC = new RegExp(`[${DIACRITICS}]+`, "gu");
/** A letter with its marks, since Cyrillic letters keep most of theirs. */
const MARKED = /(\P{M}?)(\p{M}+)/gu;
const OTHER_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "gu");

/**
 * What words are compared by: small letters, without accents, marks that nobody sees, and the width and shape of
 * presentation forms (`É` is `e`, `ﬁ` is `fi`, `ß` is `ss`, `ł` is `l`). In Cyrillic `ё` is `е` and accents of stress
 * go, while `й`, `ї` and `ў` are letters of their own. Folding what was folded changes nothing. Any string is accepted;
 * the empty string may come back.
 */
export function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return raw
    .normalize("NFKD")
    .toLowerCase()
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .replace(MARKED, (_, letter: string, marks: string) => letter + keptMarks(letter, marks))
    .replace(OTHER_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize("NFC");
}

const CYRILLIC = /^\p{Script=Cyrillic}$/u;
/** Grave and acute, the accents of stress. */
const STRESS = /[\u0300\u0301]/g;
const DIAERESIS = /\u0308/g;

function keptMarks(letter: string, marks: string): string {
  if (!CYRILLIC.test(letter)) return marks.replace(DIACRITIC, "");
  const kept = marks.replace(STRESS, "");
  return letter === "е" ? kept.replace(DIAERESIS, "") : kept;
}
