/** Characters by what they are in running text, each as the inside of a character class of a regular expression. */

/** Scripts written without spaces between words, in which each letter, with its marks, counts as a word. */
export const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}" +
  "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** Letters by their category in Unicode that serve as apostrophes: `п’ять`, `Hawaiʻi`. They part words as apostrophes do. */
export const APOSTROPHE_LETTERS = "\\u02B9-\\u02BD\\u02EE\\uA78B\\uA78C";

/** The half-wide voicing marks of katakana, which are letters by their category. */
export const VOICING_MARKS = "\\uFF9E\\uFF9F";

/** Joiners, variations and the tatweel, which only widens: signs that say nothing, besides those of category Cf. */
export const UNSEEN_MARKS = "\\u034F\\u0640\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}";

/** Accents of European and Vietnamese letters, Arabic vowel signs, Hebrew points. */
export const DIACRITICS =
  "\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u064B-\\u0652\\u0670";

/** Letters that Unicode does not take apart, by what people write where they lack them. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", ſ: "s", ς: "σ", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ŧ: "t", ı: "i", ĸ: "k" },
};
