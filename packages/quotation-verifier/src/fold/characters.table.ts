/** Characters by what they are in running text, each as the inside of a character class of a regular expression. */

/** Soft hyphen, zero-width, bidirectional and variation marks: characters that nobody sees. */
export const INVISIBLE =
  "\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF";

/** Single quotation marks that also serve as apostrophes. */
export const APOSTROPHES = "'`\\u00B4\\u2018\\u2019\\u201B\\u02BC\\u02B9\\u02BB\\u2032\\u05F3\\uFF07";

/** Quotation marks of any kind and direction, the apostrophes included. */
export const QUOTATION_MARKS = `"\\u201A\\u201C-\\u201F\\u00AB\\u00BB\\u2039\\u203A\\u2033\\u05F4\\u2E42\\u300C-\\u300F\\u301D-\\u301F\\uFF02\\uFF62\\uFF63${APOSTROPHES}`;

/** Hyphens, dashes and the minus sign. */
export const DASHES = "\\-\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE58\\uFE63\\uFF0D";

/** Spaces that do not part the thousands of a number: no-break, thin and narrow no-break space. */
export const NARROW_SPACES = "\\u00A0\\u2009\\u202F";

/** Scripts written without spaces between words, in which each letter counts as a word. */
export const UNSPACED_SCRIPTS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}" +
  "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";

/**
 * Ligatures and letters in presentation forms (Latin, Armenian, Hebrew, Arabic), which Unicode's compatibility
 * decomposition (NFKC) turns into letters.
 */
export const LIGATURES = "\\u0132\\u0133\\uFB00-\\uFB06\\uFB13-\\uFB17\\uFB1D-\\uFB4F\\uFB50-\\uFDFF\\uFE70-\\uFEFC";

/** Letters, digits and marks as wide as a Chinese character, or half as wide as a katakana, and the wide space. */
export const WIDE_FORMS = "\\uFF01-\\uFF60\\uFF65-\\uFF9F\\uFFE0-\\uFFE6";

/** What stands at a line end where a word is divided: a hyphen, a soft hyphen, or the sign that scanners read for one. */
export const LINE_HYPHENS = "\\-\\u00AD\\u2010\\u00AC";

/** Latin letters that have a double in the Cyrillic or the Greek script. */
export const LATIN_DOUBLES = "aceopxyijsvuABCEHIJKMNOPSTXYZ";

/** Cyrillic and Greek letters that look like Latin ones. */
export const FOREIGN_DOUBLES = "асеорхуіјѕԛԝһАВСЕНІЈКМОРЅТХУαορνιυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
