/** A word, or a mark, in the forms in which it is compared. */
export interface WordForm {
  /** `mark` is a punctuation mark that ends a clause: a phrase runs over it only where its term has it too. */
  readonly kind: "word" | "mark";
  /** The form that is compared: `written` in lower case. */
  readonly text: string;
  /** Without possessive ending, apostrophes, dots of an acronym, and diacritics, in the case of the text. */
  readonly written: string;
  /** Whether it is an acronym written with dots: `U.S.`. */
  readonly dotted: boolean;
  /** How many code units of possessive ending (`’s`) were cut off at the end. */
  readonly cut: number;
}

const POSSESSIVE = /['\u2019\u02bc][sS]$/;
const DIACRITICS = /[\u0300-\u036f]/g;
const SILENT = /['\u2019\u02bc\u00ad\u200b-\u200d\u2060]/g;
const ASCII_WORD = /^[A-Za-z0-9]*$/;

/**
 * The compared forms of one word: without possessive ending, apostrophes, characters of no width, dots of an acronym,
 * and diacritics (`Côte` is `cote`), once in the case of the text and once in lower case.
 */
export function normalizeWord(word: string): WordForm {
  if (ASCII_WORD.test(word)) return { kind: "word", text: word.toLowerCase(), written: word, dotted: false, cut: 0 };
  const cut = word.length > 2 && POSSESSIVE.test(word) ? 2 : 0;
  const dotted = word.includes(".");
  const bare = word.slice(0, word.length - cut).normalize("NFD").replace(DIACRITICS, "").replace(SILENT, "");
  const written = (dotted ? bare.replaceAll(".", "") : bare).normalize("NFC");
  return { kind: "word", text: written.toLowerCase(), written, dotted, cut };
}
