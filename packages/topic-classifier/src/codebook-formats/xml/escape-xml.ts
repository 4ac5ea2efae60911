const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it may stand between tags and in attributes: white space that a parser would change as references. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Characters that no XML document can hold (XML 1.0, section 2.2), a surrogate without its other half among them. */
const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with U+FFFD in place of every character that XML cannot hold. */
export function possibleXml(text: string): string {
  return text.replace(IMPOSSIBLE, "\uFFFD");
}
