const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\0": "\uFFFD" };

/**
 * Text in a cue or as the name of a voice: `&`, `<` and `>` are written as references (WebVTT, section 4.2.2), so that
 * neither a tag nor `-->` can be in it. Line breaks must have been taken out. U+0000 cannot be written.
 */
export function escapeWebvtt(text: string): string {
  return text.replace(/[&<>\0]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Text on one line: line breaks are spaces. */
export function onOneLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, " ").trim();
}
