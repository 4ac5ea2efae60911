/**
 * How characters are written that HTML reads as something else: its own signs, and a carriage return, which it would
 * read as a line feed. U+0000 cannot be written in HTML at all.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\uFFFD",
};

/**
 * Text as the content of an element or of an attribute in quotation marks. Not for scripts, styles and comments, which
 * hold no text of a transcript.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (sign) => REFERENCES[sign] ?? sign);
}
