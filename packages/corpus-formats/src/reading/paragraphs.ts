const LINE_BREAK = /\r\n|\r|\n/;

/** The paragraphs of a reading text, in which each line is one. */
export function linesOf(text: string): string[] {
  return text.split(LINE_BREAK);
}

/** The paragraphs of text as a source sets it: blank lines part them, and lines of one are joined by spaces. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of linesOf(text).map((part) => part.trim())) {
    if (line === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join(" "));
}
