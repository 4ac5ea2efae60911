import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceSpan, type Span } from "./span.js";
import {
  applyEdits,
  EDIT_REASONS,
  speechSpans,
  textSpanToSource,
  toSource,
  toText,
  turnExtent,
  type Edit,
  type Turn,
} from "./turn.js";

const span = (start: number, end: number): Span => ({ start, end });
const edit = (start: number, end: number, text: string): Edit => ({ span: span(start, end), text, reason: "space" });

type Reading = Pick<Turn, "span" | "edits" | "text">;

function reading(source: string, whole: Span, edits: Edit[]): Reading {
  return { span: whole, edits, text: applyEdits(source, whole, edits) };
}

//  A word-\n  wrap &amp; more\n\n[1] end.
//  0         1         2         3
//  0123456 789012345678901 2 3456789012
const SOURCE = "A word-\n wrap &amp; more\n\n[1] end.";
const EDITS = [edit(6, 9, ""), edit(14, 19, "&"), edit(24, 30, "\n")];
const TURN = reading(SOURCE, span(2, 34), EDITS);

test("edits join divided words, read escapes and take furniture away", () => {
  expect(TURN.text).toBe("wordwrap & more\nend.");
});

const APPLIED: Record<string, [source: string, whole: Span, edits: Edit[], text: string]> = {
  "without edits the hull is the text": ["a b c", span(2, 3), [], "b"],
  "an edit at the start of the hull counts": ["  ab", span(0, 4), [edit(0, 2, "")], "ab"],
  "an edit at the end of the hull counts": ["ab  ", span(0, 4), [edit(2, 4, "!")], "ab!"],
  "edits that touch are applied one after the other": ["abcd", span(0, 4), [edit(1, 2, "x"), edit(2, 3, "y")], "axyd"],
  "an edit may give more than it takes": ["a\u2028b", span(0, 3), [edit(1, 2, "long")], "alongb"],
  "an edit over the whole hull leaves its text alone": ["abc", span(0, 3), [edit(0, 3, "")], ""],
  "CR LF goes as one": ["a\r\nb", span(0, 4), [edit(1, 3, " ")], "a b"],
};

test.for(Object.entries(APPLIED))("%s", ([, [source, whole, edits, text]]) => {
  expect(applyEdits(source, whole, edits)).toBe(text);
});

const PLACES: Record<string, [words: string, slice: string]> = {
  "words before all edits are found": ["wor", "wor"],
  "a joined word covers its division": ["wordwrap", "word-\n wrap"],
  "the part before a division does not cover it": ["word", "word"],
  "the part after a division does not cover it": ["wrap", "wrap"],
  "an escape is covered whole": ["&", "&amp;"],
  "words across an escape cover it": ["p & m", "p &amp; m"],
  "words before a paragraph break do not cover it": ["more", "more"],
  "a paragraph break covers what it stands for": ["\n", "\n\n[1] "],
  "words across a paragraph break cover it": ["e\ne", "e\n\n[1] e"],
  "words after all edits are found": ["end.", "end."],
  "the whole text is the whole hull": ["wordwrap & more\nend.", "word-\n wrap &amp; more\n\n[1] end."],
};

test.for(Object.entries(PLACES))("%s", ([, [words, slice]]) => {
  const start = TURN.text.indexOf(words);
  expect(start).not.toBe(-1);
  expect(sliceSpan({ text: SOURCE }, textSpanToSource(TURN, span(start, start + words.length)))).toBe(slice);
});

test("an offset at a joint has two places: after what was taken away, and before it", () => {
  expect(toSource(TURN, 4, "start")).toBe(9);
  expect(toSource(TURN, 4, "end")).toBe(6);
});

test("an offset beyond the text gives the end of the hull", () => {
  expect(toSource(TURN, TURN.text.length)).toBe(34);
  expect(toSource(TURN, 1000)).toBe(34);
  expect(toSource(TURN, 1000, "end")).toBe(34);
});

test("a place outside of the hull gives the nearest end of the text", () => {
  expect(toText(TURN, 0)).toBe(0);
  expect(toText(TURN, 34)).toBe(TURN.text.length);
  expect(toText(TURN, 99, "start")).toBe(TURN.text.length);
});

test("a place inside an edit gives the edge of what replaced it", () => {
  expect([toText(TURN, 16, "start"), toText(TURN, 16, "end")]).toStrictEqual([9, 10]);
});

/** Source texts with a hull and edits of every kind: at the edges, touching, longer and shorter than what they replace. */
const readings = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom("a", "b", " ", "\n", "\r", "-", "\uD83D", "\uDE00", "\u0301", "é"),
      maxLength: 30,
    }),
    fc.array(
      fc.tuple(
        fc.nat({ max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("", " ", "\n", "&", "xyz"),
        fc.constantFrom(...EDIT_REASONS),
      ),
      { maxLength: 6 },
    ),
    fc.nat({ max: 5 }),
  )
  .map(([source, gaps, start]) => {
    const whole = span(Math.min(start, source.length), source.length);
    const edits: Edit[] = [];
    let at = whole.start;
    for (const [gap, length, text, reason] of gaps) {
      const next = span(at + gap, at + gap + length);
      if (next.end > whole.end) break;
      edits.push({ span: next, text, reason });
      at = next.end;
    }
    return { source, turn: reading(source, whole, edits) };
  });

/** Where the text that replaced each edit stands in the reading text. */
function replacements({ span: whole, edits }: Reading): { text: Span; source: Span }[] {
  let shift = whole.start;
  return edits.map(({ span: source, text }) => {
    const start = source.start - shift;
    shift += source.end - source.start - text.length;
    return { text: span(start, start + text.length), source };
  });
}

test("every character of the text outside of replacements is the character of the source at its place", () => {
  fc.assert(
    fc.property(readings, ({ source, turn }) => {
      const replaced = replacements(turn);
      for (let offset = 0; offset < turn.text.length; offset += 1) {
        const replacement = replaced.find(({ text }) => text.start <= offset && offset < text.end);
        if (replacement === undefined) {
          expect(source.charAt(toSource(turn, offset))).toBe(turn.text.charAt(offset));
          expect(toSource(turn, offset + 1, "end")).toBe(toSource(turn, offset) + 1);
        } else {
          expect(textSpanToSource(turn, span(offset, offset + 1))).toStrictEqual(replacement.source);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("every range of the text covers exactly the source that, edited, reads like it", () => {
  fc.assert(
    fc.property(readings, fc.nat(), fc.nat(), ({ source, turn }, a, b) => {
      const [start, end] = [a % (turn.text.length + 1), b % (turn.text.length + 1)].sort((x, y) => x - y);
      fc.pre(start !== undefined && end !== undefined && start < end);
      const place = textSpanToSource(turn, span(start, end));
      const inside = turn.edits.filter((each) => place.start <= each.span.start && each.span.end <= place.end);
      // A range that begins or ends inside a replacement covers all that was replaced.
      const cut = replacements(turn).filter(({ text }) => text.start < end && start < text.end);
      const first = Math.min(start, ...cut.map(({ text }) => text.start));
      const last = Math.max(end, ...cut.map(({ text }) => text.end));
      expect(applyEdits(source, place, inside)).toBe(turn.text.slice(first, last));
    }),
    { numRuns: 500 },
  );
});

test("every offset of the text comes back from its place, unless it lies inside a replacement", () => {
  fc.assert(
    fc.property(readings, ({ turn }) => {
      const inside = new Set(
        replacements(turn).flatMap(({ text }) =>
          Array.from({ length: Math.max(0, text.end - text.start - 1) }, (_, index) => text.start + 1 + index),
        ),
      );
      for (let offset = 0; offset <= turn.text.length; offset += 1) {
        if (inside.has(offset)) continue;
        expect(toText(turn, toSource(turn, offset, "start"), "start")).toBe(offset);
        expect(toText(turn, toSource(turn, offset, "end"), "end")).toBe(offset);
      }
    }),
    { numRuns: 500 },
  );
});

test("places and offsets never run backward, and stay inside the hull and the text", () => {
  fc.assert(
    fc.property(readings, fc.constantFrom("start" as const, "end" as const), ({ source, turn }, edge) => {
      const offsets = Array.from({ length: turn.text.length + 1 }, (_, offset) => toSource(turn, offset, edge));
      expect(offsets).toStrictEqual([...offsets].sort((a, b) => a - b));
      expect(offsets.every((place) => turn.span.start <= place && place <= turn.span.end)).toBe(true);
      const places = Array.from({ length: source.length + 1 }, (_, place) => toText(turn, place, edge));
      expect(places).toStrictEqual([...places].sort((a, b) => a - b));
      expect(places.every((offset) => 0 <= offset && offset <= turn.text.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("an empty range has an empty place", () => {
  fc.assert(
    fc.property(readings, fc.nat(), ({ turn }, random) => {
      const offset = random % (turn.text.length + 1);
      const place = textSpanToSource(turn, span(offset, offset));
      expect(place.end).toBe(place.start);
    }),
  );
});

test("speech is the hull without the paratext in it", () => {
  const paratexts = [
    { kind: "heading", span: span(0, 3) },
    { kind: "furniture", span: span(8, 12) },
    { kind: "editorial-note", span: span(18, 25) },
  ] as const;
  expect(speechSpans({ span: span(2, 20) }, paratexts)).toStrictEqual([span(3, 8), span(12, 18)]);
  expect(speechSpans({ span: span(2, 20) }, [])).toStrictEqual([span(2, 20)]);
});

const EXTENTS: Record<string, [labelSpan: Span | null, whole: Span, extent: Span]> = {
  "the extent of a turn begins with its label": [span(2, 6), span(7, 20), span(2, 20)],
  "the extent of a turn without a label is its hull": [null, span(7, 20), span(7, 20)],
  "the extent of a turn without speech is its label's start to the hull's end": [span(2, 6), span(6, 6), span(2, 6)],
};

test.for(Object.entries(EXTENTS))("%s", ([, [labelSpan, whole, extent]]) => {
  expect(turnExtent({ labelSpan, span: whole })).toStrictEqual(extent);
});
