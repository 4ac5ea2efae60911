import fc from "fast-check";
import { expect, test } from "vitest";
import { locationsAt, type Location } from "./source.js";
import { spansOverlap, type Span } from "./span.js";

const span = (start: number, end: number): Span => ({ start, end });
const pageOne: Location = { kind: "page", span: span(0, 100), label: "1" };
const pageTwo: Location = { kind: "page", span: span(100, 200), label: "2" };
const paragraph: Location = { kind: "paragraph", span: span(90, 120) };
const cue: Location = { kind: "cue", span: span(95, 105), startMs: 1000, endMs: 2500 };
const source = { locations: [pageOne, cue, pageTwo, paragraph] };

const CASES: Record<string, [at: Span, kind: Location["kind"] | undefined, found: Location[]]> = {
  "a span inside a page is on it": [span(10, 20), "page", [pageOne]],
  "a span across a page break is on both": [span(99, 101), "page", [pageOne, pageTwo]],
  "a span that ends at a page break is on the first alone": [span(90, 100), "page", [pageOne]],
  "a span that begins at a page break is on the second alone": [span(100, 110), "page", [pageTwo]],
  "without a kind, locations of every kind are given in stored order": [
    span(96, 101),
    undefined,
    [pageOne, cue, pageTwo, paragraph],
  ],
  "a kind that has no location there gives none": [span(10, 20), "cue", []],
  "a kind that the source does not have gives none": [span(96, 101), "word", []],
  "a span behind everything gives none": [span(200, 300), undefined, []],
  "an empty span at a page break is on no page": [span(100, 100), "page", []],
};

test.for(Object.entries(CASES))("%s", ([, [at, kind, found]]) => {
  expect(locationsAt(source, at, kind)).toStrictEqual(found);
});

test("every location is given exactly when it shares text with the span", () => {
  const anySpan = fc
    .tuple(fc.nat({ max: 50 }), fc.nat({ max: 9 }))
    .map(([start, length]) => span(start, start + length));
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, at) => {
      const locations = spans.map((each): Location => ({ kind: "page", span: each }));
      const expected = spans.filter((each) => spansOverlap(each, at));
      expect(locationsAt({ locations }, at).map((location) => location.span)).toStrictEqual(expected);
    }),
  );
});
