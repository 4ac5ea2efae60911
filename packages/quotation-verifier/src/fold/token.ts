/** The foldings that a quotation may need to match its source: what a careful editor or a typesetter does. */
export const FOLDING_NAMES = [
  "quotation-marks",
  "dashes",
  "ellipsis",
  "spaces",
  "ligatures",
  "width",
  "composition",
  "yo",
  "digit-grouping",
  "invisible-marks",
  "line-hyphen",
  "first-letter-case",
  "final-punctuation",
  "outer-ellipsis",
  "editorial-note",
  "bracketed-case",
  "bracketed-insertion",
] as const;

/**
 * Why a quotation that is not verbatim still has the same wording:
 * - `quotation-marks`, `dashes`, `ellipsis`: another sign of the same kind (`"` for `“`, `--` for `—`, `...` for `…`),
 *   or marks around the whole quotation;
 * - `spaces`: other white space, line breaks included, or white space beside a mark;
 * - `ligatures`: `ﬁ` for `fi`; `composition`: a letter and its accent as one character or two (Unicode NFC);
 * - `yo`: `е` for the Russian `ё`, as newspapers print it; `digit-grouping`: another sign between the thousands of a
 *   number, or none (`1 500 000` with narrow spaces for `1,500,000`);
 * - `width`: a sign as wide as a Chinese character, or half as wide (`，` for `,`, `２` for `2`);
 * - `invisible-marks`: soft hyphens, zero-width and bidirectional marks;
 * - `line-hyphen`: the quotation divides a word at a line end;
 * - `first-letter-case`: the first letter of the quotation, or of what follows an omission;
 * - `final-punctuation`: a full stop or comma in front of the closing mark that the source does not have there;
 * - `outer-ellipsis`: an ellipsis at the beginning or the end;
 * - `editorial-note`: a note of the transcript, such as `[NPT]`, is left out;
 * - `bracketed-case`: `[T]he` for `the`; `bracketed-insertion`: words or letters that are added in square brackets, which
 *   makes the wording `elided`.
 */
export type FoldingName = (typeof FOLDING_NAMES)[number];

/** A word or a mark (any other sign) of a text. Offsets are half-open, UTF-16. */
export interface Token {
  readonly kind: "word" | "mark";
  /** What tokens are compared by: the folded form, in lower case. */
  readonly key: string;
  /** The characters of the token, as they stand. */
  readonly raw: string;
  /** The characters between the token before and this one: white space and invisible marks. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  /** Whether an editorial note was passed over between the token before and this one. */
  readonly afterNote?: true;
  /** What square brackets inside the word claim: `[T]he`, `problem[s]`. */
  readonly bracketed?: "bracketed-case" | "bracketed-insertion";
  /** The letters that brackets add to the word: `s` of `problem[s]`. */
  readonly inserted?: string;
}
