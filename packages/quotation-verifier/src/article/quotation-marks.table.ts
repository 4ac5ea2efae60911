/**
 * Marks that open a quotation, and those that may close it: English `“ ”` `‘ ’`, German and Polish `„ “` `„ ”` `‚ ‘`,
 * French and Russian `« »` `‹ ›`, German and Danish `» «` `› ‹`, Swedish and Finnish `” ”` `» »`, Chinese and
 * Japanese `「 」` `『 』`, and straight ones.
 */
export const CLOSING_MARKS: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": '“”"',
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "‚": "‘’",
  "‘": "’",
  "'": "'",
  '"': '"',
  "「": "」",
  "『": "』",
};

/** Any quotation mark. */
export const QUOTATION_MARK = /[“”„«»‹›‚‘’'"「」『』]/;

/** Openers that are also apostrophes, or are closed by one. */
export const APOSTROPHE_OPENERS = "'‘";

/** Openers that close others as well: they open only behind a space or another opening sign. */
export const TWO_WAY_OPENERS = "”»›'\"‘";

/** What follows an apostrophe in front of a word, English: `’90s`, `’tis`, `rock ’n’ roll`. */
export const SHORTENED_WORDS = /(?:\d|(?:tis|twas|em|til|till|cause|cos|bout|round|n|im|er)(?![\p{L}\p{N}]))/iuy;
