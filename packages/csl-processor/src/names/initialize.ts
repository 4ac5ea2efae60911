/** A piece of a given name that can become an initial: letters, perhaps with a full stop after, or a hyphen before. */
interface NameUnit {
  readonly letters: string;
  /** Tags before the letters, and those among and after them. */
  readonly opening: string;
  readonly closing: string;
  readonly period: boolean;
  readonly hyphen: boolean;
}

const UNIT = /(-|\u2010|\u2011)?([^-\u2010\u2011.]+)(\.?)/g;

/** Tags in a name, and the characters that stand in for them while the name is cut into words: never of any text. */
const TAG = /<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]{0,80})?>/g;
const STAND_INS = /[\uFDD0-\uFDEF]/g;
const MAX_TAGS = 32;

/**
 * Turns given names into initials (CSL 1.0.2, "Name", `initialize-with`): `Jean-Luc James` with "." becomes `J.-L.J.`.
 * A word in lower case stays; an abbreviation such as `Yu.` keeps its letters; a second part of a compound in lower
 * case, as in `Guo-ping`, is dropped. Markup stays around the initial of the word that it was around.
 *
 * @param toInitials false: full names stay, and only initials that are there already get the mark.
 * @param withHyphen whether hyphens of compound names are kept.
 */
export function initialize(given: string, mark: string, toInitials: boolean, withHyphen: boolean): string {
  const tags = given.match(TAG) ?? [];
  if (tags.length === 0 || tags.length > MAX_TAGS) return initializeWords(given, mark, toInitials, withHyphen);
  let next = 0;
  const marked = given.replace(STAND_INS, "").replace(TAG, () => String.fromCharCode(0xfdd0 + next++));
  const initials = initializeWords(marked, mark, toInitials, withHyphen);
  return initials.replace(STAND_INS, (standIn) => tags[standIn.charCodeAt(0) - 0xfdd0] ?? "");
}

function initializeWords(given: string, mark: string, toInitials: boolean, withHyphen: boolean): string {
  let text = "";
  for (const word of given.split(/\s+/).filter((part) => part !== "")) {
    const units = unitsOf(word);
    const initials = units.map((unit) => initialOf(unit, toInitials));
    if (initials.includes(undefined) || /^\p{Ll}/u.test(word.replace(STAND_INS, ""))) text = appendWord(text, word);
    else
      text = units.reduce(
        (sofar, unit, index) => appendInitial(sofar, unit, initials[index] ?? "", mark, withHyphen),
        text,
      );
  }
  return text.trimEnd();
}

function unitsOf(word: string): NameUnit[] {
  return Array.from(word.matchAll(UNIT), ([, hyphen, content = "", period]) => {
    const opening = /^[\uFDD0-\uFDEF]*/.exec(content)?.[0] ?? "";
    const closing = content.slice(opening.length).match(STAND_INS)?.join("") ?? "";
    const letters = content.replace(STAND_INS, "");
    return { letters, opening, closing, period: period === ".", hyphen: hyphen !== undefined };
  });
}

/** The initial of a unit; undefined when the word is to stay as it is. */
function initialOf({ letters, period, hyphen }: NameUnit, toInitials: boolean): string | undefined {
  if (period || letters === "") return letters;
  if (!toInitials) return /^\p{Lu}$/u.test(letters) ? letters : undefined;
  if (hyphen && /^\p{Ll}/u.test(letters)) return "";
  // Two capitals before a small letter are one letter of another alphabet: TSerendorj, Ts.
  if (/^\p{Lu}{2}\p{Ll}/u.test(letters)) return `${letters.charAt(0)}${letters.charAt(1).toLowerCase()}`;
  return Array.from(letters)[0] ?? "";
}

/** A full word stands between spaces. */
function appendWord(text: string, word: string): string {
  return text === "" ? `${word} ` : `${text.trimEnd()} ${word} `;
}

/** Initials follow each other as the mark has it. */
function appendInitial(text: string, unit: NameUnit, initial: string, mark: string, withHyphen: boolean): string {
  if (initial === "") return withTags(text, unit.opening + unit.closing);
  const before = unit.hyphen && withHyphen ? `${text.trimEnd()}-` : text;
  return withTags(`${before}${unit.opening}${initial}${mark}`, unit.closing);
}

/** The text with tags before the space that it ends in. */
function withTags(text: string, tags: string): string {
  if (tags === "") return text;
  const bare = text.trimEnd();
  return `${bare}${tags}${text.slice(bare.length)}`;
}
