const BACKSLASH = 0x5c;

/**
 * The offset after the closing quotation mark of the JSON string that begins at an offset; one more than the length of
 * the text where there is none.
 */
export function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slash = end;
    while (slash - 1 > start && text.charCodeAt(slash - 1) === BACKSLASH) slash -= 1;
    if ((end - slash) % 2 === 0) return end + 1;
  }
  return text.length + 1;
}
