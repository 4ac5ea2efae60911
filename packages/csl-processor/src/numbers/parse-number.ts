/** A number, perhaps with a prefix and a suffix: `2`, `D2`, `2nd`, `L2d`. */
const NUMBER = "[\\p{L}§]{0,10}\\.?\\d{1,12}[\\p{L}]{0,10}";

const NUMERIC = new RegExp(`^${NUMBER}(?:\\s*[,&\\u2013-]\\s*${NUMBER})*$`, "u");

/** Whether the content consists of numbers only (CSL 1.0.2, "Choose", `is-numeric`). */
export function isNumeric(value: string): boolean {
  return NUMERIC.test(value.trim());
}

/**
 * Two numbers, in digits or roman, with something between them that joins or separates. A comma with three digits after
 * it groups the digits of one number.
 */
const SEVERAL =
  /(?:\d\p{L}{0,3}|(?<!\p{L})[ivxlcdm]{1,12})\s*(?<!\\)(?:,(?!\d{3}(?!\d))|[&\u2013-])\s*(?:[\p{L}§]{0,3}\d|[ivxlcdm]{1,12}(?!\p{L}))/iu;

/** A number, or a letter in its place: `4`, `2b`, `iv`, `A`. */
const COUNTED = /\d|(?<!\p{L})(?:[ivxlcdm]{2,12}|\p{L})(?!\p{L})/iu;

/**
 * Whether a label for the content is plural: it holds several numbers (CSL 1.0.2, "Label").
 *
 * @param and the locale's word between the last two.
 */
export function isPlural(value: string, and: string): boolean {
  return SEVERAL.test(value) || (and !== "" && joinsNumbers(value, ` ${and} `));
}

function joinsNumbers(value: string, and: string): boolean {
  const at = value.indexOf(and);
  return at >= 0 && COUNTED.test(value.slice(0, at)) && COUNTED.test(value.slice(at + and.length));
}

/** A part of a numeric value: a number, or what joins two of them. */
export interface NumberPart {
  readonly text: string;
  /** Set for a number without prefix and suffix. */
  readonly value?: number;
}

/** Cuts numeric content into numbers and separators, with the spaces that CSL 1.0.2 ("Number") asks for. */
export function splitNumbers(value: string): NumberPart[] {
  return value
    .trim()
    .split(/(\s*[,&\u2013-]\s*)/)
    .map((part) => {
      const separator = part.trim();
      if (separator === ",") return { text: ", " };
      if (separator === "&") return { text: " & " };
      return /^\d{1,12}$/.test(part) ? { text: part, value: Number(part) } : { text: separator };
    });
}
