/** Characters by what they are in running text, each as the inside of a character class of a regular expression. */

/** Soft hyphen, zero-width, bidirectional and variation marks: characters that nobody sees. */
export const INVISIBLE =
  "\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF";

/** Single quotation marks that also serve as apostrophes. */
export const APOSTROPHES = "'\\u2018\\u2019\\u201B\\u02BC\\uFF07";

/** Quotation marks of any kind and direction, the apostrophes included. */
export const QUOTATION_MARKS = `"\\u201A\\u201C-\\u201F\\u00AB\\u00BB\\u2039\\u203A\\u300C-\\u300F\\uFF02${APOSTROPHES}`;

/** Hyphens, dashes and the minus sign. */
export const DASHES = "\\-\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D";

/** Scripts written without spaces between words, in which each letter counts as a word. */
export const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}" +
  "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/** Latin and Armenian ligatures and their letters (Unicode, Alphabetic Presentation Forms). */
export const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
  "\uFB13": "\u0574\u0576",
  "\uFB14": "\u0574\u0565",
  "\uFB15": "\u0574\u056B",
  "\uFB16": "\u057E\u0576",
  "\uFB17": "\u0574\u056D",
};
