import fc from "fast-check";
import { expect, test } from "vitest";
import {
  containsSpan,
  firstEndingAfter,
  hullOf,
  isWhiteSpace,
  sliceSpan,
  spansOverlap,
  splitsSurrogatePair,
  subtractSpans,
  trimSpan,
  type Span,
} from "./span.js";

const span = (start: number, end: number): Span => ({ start, end });

const anySpan = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 12 }))
  .map(([start, length]) => span(start, start + length));

/** Sorted spans that do not overlap; they may touch, and none is empty. */
const disjointSpans = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
  .map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return span(start, at);
    });
  });

const units = fc.array(
  fc.oneof(fc.constantFrom(9, 10, 13, 32, 0xa0, 0x200b, 0xfeff, 0xd83d, 0xde00, 65), fc.nat({ max: 0xffff })),
);
const anyText = units.map((list) => String.fromCharCode(...list));

/** The offsets that a span covers. */
function offsetsOf({ start, end }: Span): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

const SLICES: Record<string, [text: string, at: Span, slice: string]> = {
  "a span counts UTF-16 code units": ["a😀b", span(1, 3), "😀"],
  "a combining mark is a code unit of its own": ["e\u0301x", span(0, 1), "e"],
  "a carriage return is a code unit of its own": ["a\r\nb", span(1, 3), "\r\n"],
  "an empty span is an empty text": ["abc", span(2, 2), ""],
  "a span beyond the text is clipped": ["abc", span(1, 9), "bc"],
};

test.for(Object.entries(SLICES))("%s", ([, [text, at, slice]]) => {
  expect(sliceSpan({ text }, at)).toBe(slice);
});

const RELATIONS: Record<string, [a: Span, b: Span, contains: boolean, overlaps: boolean]> = {
  "a span contains itself and shares text with it": [span(2, 5), span(2, 5), true, true],
  "a span contains what is inside of it": [span(2, 5), span(3, 4), true, true],
  "a span does not contain what sticks out at its end": [span(2, 5), span(4, 6), false, true],
  "a span does not contain what sticks out at its start": [span(2, 5), span(1, 3), false, true],
  "spans that touch share no text": [span(2, 5), span(5, 8), false, false],
  "spans apart share no text": [span(2, 5), span(7, 8), false, false],
  "an empty span at an edge is inside, and shares no text": [span(2, 5), span(5, 5), true, false],
  "a smaller span does not contain a larger one": [span(3, 4), span(2, 5), false, true],
};

test.for(Object.entries(RELATIONS))("%s", ([, [a, b, contains, overlaps]]) => {
  expect(containsSpan(a, b)).toBe(contains);
  expect(spansOverlap(a, b)).toBe(overlaps);
  expect(spansOverlap(b, a)).toBe(overlaps);
});

test("spans that are not empty overlap exactly when they share an offset", () => {
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      const shared = offsetsOf(a).some((offset) => offsetsOf(b).includes(offset));
      fc.pre(a.start < a.end && b.start < b.end);
      expect(spansOverlap(a, b)).toBe(shared);
    }),
  );
});

test("the hull of no spans is null", () => {
  expect(hullOf([])).toBeNull();
});

test("the hull contains every span, and begins and ends with one of them", () => {
  fc.assert(
    fc.property(fc.array(anySpan, { minLength: 1 }), (spans) => {
      const hull = hullOf(spans);
      expect(spans.every((each) => hull !== null && containsSpan(hull, each))).toBe(true);
      expect(spans.some(({ start }) => start === hull?.start)).toBe(true);
      expect(spans.some(({ end }) => end === hull?.end)).toBe(true);
    }),
  );
});

const SUBTRACTIONS: Record<string, [whole: Span, holes: Span[], pieces: Span[]]> = {
  "without holes the span is left": [span(2, 9), [], [span(2, 9)]],
  "a hole inside leaves two pieces": [span(2, 9), [span(4, 5)], [span(2, 4), span(5, 9)]],
  "holes at the edges leave what is between": [span(2, 9), [span(2, 3), span(8, 9)], [span(3, 8)]],
  "a hole over the whole leaves nothing": [span(2, 9), [span(0, 20)], []],
  "holes outside change nothing": [span(2, 9), [span(0, 2), span(9, 12)], [span(2, 9)]],
  "holes that touch leave no empty piece": [span(2, 9), [span(3, 5), span(5, 7)], [span(2, 3), span(7, 9)]],
  "holes that cross the edges are cut off": [span(2, 9), [span(0, 4), span(7, 12)], [span(4, 7)]],
  "an empty span has no pieces": [span(3, 3), [span(1, 2)], []],
};

test.for(Object.entries(SUBTRACTIONS))("%s", ([, [whole, holes, pieces]]) => {
  expect(subtractSpans(whole, holes)).toStrictEqual(pieces);
});

test("pieces and holes share out the offsets of the span between them", () => {
  fc.assert(
    fc.property(anySpan, disjointSpans, (whole, holes) => {
      const pieces = subtractSpans(whole, holes).flatMap(offsetsOf);
      const inHoles = holes.flatMap(offsetsOf).filter((offset) => whole.start <= offset && offset < whole.end);
      expect([...pieces, ...inHoles].sort((a, b) => a - b)).toStrictEqual(offsetsOf(whole));
    }),
  );
});

test("pieces are sorted, never empty, and as few as can be", () => {
  fc.assert(
    fc.property(anySpan, disjointSpans, (whole, holes) => {
      const pieces = subtractSpans(whole, holes);
      expect(pieces.every(({ start, end }) => start < end)).toBe(true);
      expect(pieces.every(({ start }, index) => index === 0 || start > (pieces[index - 1]?.end ?? Infinity))).toBe(
        true,
      );
    }),
  );
});

test("the first span that ends after an offset is found as by looking through them all", () => {
  fc.assert(
    fc.property(disjointSpans, fc.nat({ max: 60 }), (spans, offset) => {
      const found = spans.findIndex(({ end }) => end > offset);
      expect(firstEndingAfter(spans, offset)).toBe(found === -1 ? spans.length : found);
    }),
  );
});

const SPLITS: Record<string, [text: string, offset: number, splits: boolean]> = {
  "an offset inside a surrogate pair splits it": ["a😀b", 2, true],
  "an offset before a surrogate pair does not": ["a😀b", 1, false],
  "an offset after a surrogate pair does not": ["a😀b", 3, false],
  "an offset between two pairs does not": ["😀😀", 2, false],
  "an offset between two high surrogates does not": ["\uD83D\uD83D\uDE00", 1, false],
  "an offset between two low surrogates does not": ["\uD83D\uDE00\uDE00", 2, false],
  "an offset between low and high surrogate does not": ["\uDE00\uD83D", 1, false],
  "the start of a text splits nothing": ["😀", 0, false],
  "the end of a text splits nothing": ["😀", 2, false],
  "an offset outside of a text splits nothing": ["😀", -1, false],
  "an offset inside an emoji of several code points does not, between them": ["👩‍🚀", 2, false],
};

test.for(Object.entries(SPLITS))("%s", ([, [text, offset, splits]]) => {
  expect(splitsSurrogatePair(text, offset)).toBe(splits);
});

test("an offset splits a pair exactly when a code point lies across it, in every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const starts = new Set<number>([text.length]);
      let at = 0;
      for (const character of text) {
        starts.add(at);
        at += character.length;
      }
      for (let offset = 0; offset <= text.length; offset += 1) {
        expect(splitsSurrogatePair(text, offset)).toBe(!starts.has(offset));
      }
    }),
  );
});

test("white space is what \\s matches, for every one of the 65,536 code units", () => {
  const differing = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit)),
  );
  expect(differing).toStrictEqual([]);
});

test("no place outside of a text is white space", () => {
  expect(isWhiteSpace("".charCodeAt(0))).toBe(false);
});

const TRIMS: Record<string, [text: string, whole: Span, trimmed: Span]> = {
  "spaces at both ends go": ["  ab ", span(0, 5), span(2, 4)],
  "line ends and no-break spaces go": ["\r\n\u00A0a\u2029", span(0, 5), span(3, 4)],
  "white space inside stays": [" a b ", span(0, 5), span(1, 4)],
  "a zero-width space is a character and stays": [" \u200Ba ", span(0, 4), span(1, 3)],
  "white space alone leaves an empty span at its start": ["a   b", span(1, 4), span(1, 1)],
  "an empty span stays where it is": ["abc", span(2, 2), span(2, 2)],
  "what is outside of the span is not looked at": [" ab ", span(1, 2), span(1, 2)],
};

test.for(Object.entries(TRIMS))("%s", ([, [text, whole, trimmed]]) => {
  expect(trimSpan(text, whole)).toStrictEqual(trimmed);
});

test("trimming gives what String.prototype.trim gives, in every text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(sliceSpan({ text }, trimSpan(text, span(0, text.length)))).toBe(text.trim());
    }),
  );
});
