/** The text with a space for every line break and the white space around it: a value of an item is one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\n\v\f\r\u2028\u2029]/.test(space) ? " " : space));
}
