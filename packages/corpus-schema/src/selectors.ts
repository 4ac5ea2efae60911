import type { Source } from "./source.js";
import type { Span } from "./span.js";

/**
 * A Text Quote Selector (W3C Web Annotation Data Model, section 4.2.4): the characters of the source, with some
 * before and after them.
 */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A Text Position Selector (W3C Web Annotation Data Model, section 4.2.5). Its positions count Unicode code points,
 * as the specification demands, and not UTF-16 code units as every other offset here.
 */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  /** Code points in front of the first character. */
  readonly start: number;
  /** Code points in front of the character after the last. */
  readonly end: number;
}

/** Both selectors of one place of `source.text`. */
export type SourceSelectors = readonly [TextQuoteSelector, TextPositionSelector];

/** How much context a quote selector has on each side, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * The selectors of a place.
 *
 * @param span Place in `source.text`, half-open, UTF-16.
 * @param surrogatePairs The surrogate pairs of the text, for callers who select many places of it.
 */
export function createSelectors(
  { text }: Pick<Source, "text">,
  span: Span,
  surrogatePairs: Int32Array = findSurrogatePairs(text),
): SourceSelectors {
  const before = wholeCharacter(text, Math.max(0, span.start - CONTEXT));
  const after = wholeCharacter(text, Math.min(text.length, span.end + CONTEXT));
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: text.slice(before, span.start),
      suffix: text.slice(span.end, after),
    },
    {
      type: "TextPositionSelector",
      start: span.start - countBefore(surrogatePairs, span.start),
      end: span.end - countBefore(surrogatePairs, span.end),
    },
  ];
}

/** Moves an offset out of the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isLow && isHigh ? offset + 1 : offset;
}

function countBefore(offsets: Int32Array, limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offsets of all surrogate pairs of a text, in order: what turns UTF-16 code units into code points. */
export function findSurrogatePairs(text: string): Int32Array {
  return Int32Array.from([...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index));
}
