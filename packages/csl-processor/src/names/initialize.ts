/**
 * Turns given names into initials (CSL 1.0.2, "Name", `initialize-with`): `Jean-Luc James` with "." becomes `J.-L.J.`.
 * Words in lower case stay as they are; an abbreviation such as `Yu.` keeps all its letters.
 *
 * @param toInitials false: full names stay, and only initials that are there already get the mark.
 * @param withHyphen whether hyphens of compound names are kept.
 */
export function initialize(given: string, mark: string, toInitials: boolean, withHyphen: boolean): string {
  const words = given.replaceAll(/\.(?=\p{L})/gu, ". ").split(/\s+/).filter((word) => word !== "");
  let text = "";
  for (const word of words) {
    const isParticle = /^\p{Ll}/u.test(word);
    const piece = toInitials && !isParticle ? compoundInitials(word, mark, withHyphen) : keepWord(word, mark);
    const isWord = piece === word && !/\.$/.test(piece);
    text = append(text, piece, isWord);
  }
  return text.trimEnd();
}

/** A full word stands between spaces; initials follow each other as the mark has it. */
function append(text: string, piece: string, isWord: boolean): string {
  if (text === "") return isWord ? `${piece} ` : piece;
  return isWord ? `${text.trimEnd()} ${piece} ` : text + piece;
}

function keepWord(word: string, mark: string): string {
  return /^\p{Lu}\.?$/u.test(word) ? `${word.replace(".", "")}${mark}` : word;
}

function compoundInitials(word: string, mark: string, withHyphen: boolean): string {
  const initials = word
    .split(/[-\u2010\u2011]/)
    .filter((part) => part !== "")
    .map((part) => `${initialOf(part)}${mark}`);
  return withHyphen ? initials.map((initial, index) => (index < initials.length - 1 ? `${initial.trimEnd()}-` : initial)).join("") : initials.join("");
}

/** The first letter; an abbreviation of two letters, as `Yu.` for a Russian name, is one initial. */
function initialOf(part: string): string {
  const abbreviation = /^(\p{Lu}\p{Ll}{1,2})\.$/u.exec(part)?.[1];
  return abbreviation ?? Array.from(part)[0] ?? "";
}
