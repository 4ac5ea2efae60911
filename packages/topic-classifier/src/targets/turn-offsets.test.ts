import { applyEdits, textSpanToSource, toText, type Edit } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { turnOffsets } from "./turn-offsets.js";

/** A turn made of pieces of source, each either kept or replaced. */
const turn = fc
  .tuple(
    fc.nat(3),
    fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.nat(2)), { maxLength: 8 }),
    fc.nat(3),
  )
  .map(([before, pieces, after]) => {
    let at = before;
    const edits = pieces.map(([kept, replaced, length]): Edit => {
      const span = { start: at + kept, end: at + kept + replaced };
      at = span.end;
      return { span, text: "_".repeat(length), reason: "space" };
    });
    const span = { start: before, end: at + after };
    const source = "abcdefghij".repeat(10).slice(0, span.end + 2);
    return { span, edits, text: applyEdits(source, span, edits) };
  });

test("every span is mapped as the definition in corpus-schema maps it, both ways", () => {
  fc.assert(
    fc.property(turn, (given) => {
      const offsets = turnOffsets(given);
      for (let start = 0; start <= given.text.length; start += 1) {
        for (let end = start + 1; end <= given.text.length; end += 1) {
          expect(offsets.toSource({ start, end })).toEqual(textSpanToSource(given, { start, end }));
        }
      }
      for (let start = 0; start <= given.span.end + 1; start += 1) {
        const end = start + 1;
        const expected = { start: toText(given, start, "start"), end: toText(given, end, "end") };
        expect(offsets.toText({ start, end })).toEqual(expected);
      }
    }),
  );
});
