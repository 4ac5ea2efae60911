/**
 * Where the sentences of a text begin after its first, in UTF-16 code units: the places where a turn may be split. Sentences
 * are those of Unicode (UAX #29) in the language; a line feed ends one too. Without `Intl.Segmenter` lines alone count.
 *
 * @param language BCP 47; one that the browser does not know is passed over
 */
export function sentenceStarts(text: string, language: string | undefined): number[] {
  const found = new Set<number>();
  const add = (from: number, piece: string): void => {
    const visible = piece.search(/\S/);
    if (visible !== -1 && from + visible > 0) found.add(from + visible);
  };
  let lineStart = 0;
  for (const line of text.split("\n")) {
    add(lineStart, line);
    for (const { index, segment } of segments(line, language)) add(lineStart + index, segment);
    lineStart += line.length + 1;
  }
  found.delete(text.search(/\S/));
  return [...found].sort((a, b) => a - b);
}

function segments(line: string, language: string | undefined): Iterable<{ readonly index: number; readonly segment: string }> {
  if (!("Segmenter" in Intl)) return [];
  try {
    return new Intl.Segmenter(language, { granularity: "sentence" }).segment(line);
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(line);
  }
}

/**
 * Where the word at an offset begins: the caret is seldom put exactly before one. Between words, the next one; null where
 * the turn has nothing before or after it.
 */
export function wordStart(text: string, offset: number): number | null {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (at > 0 && at < text.length && isVisible(text, at - 1) && isVisible(text, at)) at -= 1;
  while (at < text.length && !isVisible(text, at)) at += 1;
  return at === text.length || text.slice(0, at).trim() === "" ? null : at;
}

function isVisible(text: string, index: number): boolean {
  return /\S/.test(text.charAt(index));
}
