import { spansOverlap, type Span } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { marksByTurn } from "./marks-by-turn.js";

const [{ turns, source }] = parseTranscriptText("Ann: Is it damp?\n\nBo: It was. Was it dry?\n\nAnn: And now?\n\nBo: Dry.\n").transcripts;

test("every turn has the marks that overlap it, and no others", () => {
  const place = fc.nat(source.text.length - 1);
  const mark = fc.tuple(place, fc.integer({ min: 1, max: 30 })).map(([start, length]): Span => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const byTurn = marksByTurn(turns, marks);
      const order = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
      for (const turn of turns) {
        expect(order(byTurn.get(turn.id) ?? [])).toEqual(order(marks.filter((one) => spansOverlap(one, turn.span))));
      }
    }),
  );
});

test("turns without marks are left out", () => {
  expect([...marksByTurn(turns, [{ start: 5, end: 7 }]).keys()]).toEqual([turns[0]?.id]);
});
