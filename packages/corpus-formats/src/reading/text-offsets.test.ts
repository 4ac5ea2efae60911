import { applyEdits, toText, type Edit } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { textOffsets } from "./text-offsets.js";

test("every place of every turn has the offset that toText gives", () => {
  const steps = fc.array(
    fc.record({ gap: fc.nat({ max: 3 }), length: fc.integer({ min: 1, max: 3 }), text: fc.string({ maxLength: 3 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(fc.nat({ max: 4 }), steps, fc.nat({ max: 4 }), (start, given, tail) => {
      let at = start;
      const edits = given.map(({ gap, length, text }): Edit => {
        const span = { start: at + gap, end: at + gap + length };
        at = span.end;
        return { span, text, reason: "space" };
      });
      const span = { start, end: at + tail };
      const turn = { span, edits, text: applyEdits("x".repeat(span.end), span, edits) };
      const offset = textOffsets(turn);
      for (let place = 0; place <= span.end + 1; place += 1) {
        for (const edge of ["start", "end"] as const) expect(offset(place, edge)).toBe(toText(turn, place, edge));
      }
    }),
  );
});
