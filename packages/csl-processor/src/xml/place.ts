/** A place in a text, as editors count. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Finds the places of offsets in a text. They are only asked for when there are problems: the lines are counted then. */
export function placeFinder(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Lines end with LF, CR LF or CR, each of which is one character when XML is read (XML 1.0, section 2.11). */
function lineStarts(text: string): number[] {
  const starts = [0];
  let left = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
    left += end.length - 1;
    starts.push(index + end.length - left);
  }
  return starts;
}
