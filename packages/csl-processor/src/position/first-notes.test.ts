import fc from "fast-check";
import { expect, test } from "vitest";
import type { CitationRequest } from "../citation-request.js";
import { processorOf } from "../fixtures/processor-of.js";
import type { CslItem } from "../item/csl-item.js";
import { firstNotes } from "./first-notes.js";

/** Citations as `note: items`: `0: a`, `3: ab`. */
function citations(...texts: string[]): CitationRequest[] {
  return texts.map((text, index) => {
    const [note = "", ids = ""] = text.split(": ");
    return { id: `c${index}`, noteIndex: Number(note), items: Array.from(ids, (id) => ({ id })) };
  });
}

const NOTES: readonly (readonly [texts: string[], notes: Record<string, number>])[] = [
  [["1: a", "2: b"], { a: 1, b: 2 }],
  [["5: a", "9: b", "10: a"], { a: 1, b: 2 }],
  [["1: ab", "2: bc"], { a: 1, b: 1, c: 2 }],
  [["1: a", "1: b"], { a: 1, b: 1 }],
  [["0: a", "1: ab"], { b: 1 }],
];

test.each(NOTES)("the first notes of %j", (texts, notes) => {
  expect(Object.fromEntries(firstNotes(citations(...texts)))).toEqual(notes);
});

test("a note more before all others changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-d]{1,3}$/)), (lists) => {
      const at = (start: number): CitationRequest[] =>
        citations(...lists.map((list, index) => `${index + start}: ${list}`));
      expect([...firstNotes(at(2))]).toEqual([...firstNotes(at(1))]);
    }),
  );
});

test("works of one author are told apart by the note, and by more where that is the same", () => {
  const later =
    '<group delimiter=" "><names variable="author"/><choose><if disambiguate="true"><text variable="title"/></if></choose>' +
    '<text variable="first-reference-note-number" prefix="n"/></group>';
  const layout = `<choose><if position="subsequent">${later}</if><else><text variable="title"/></else></choose>`;
  const works = ["a", "b"].map((id): CslItem => ({ id, type: "book", title: id, author: [{ family: "Doe" }] }));
  const last = (...texts: string[]): string | undefined => {
    const processor = processorOf(`<citation><layout delimiter="; ">${layout}</layout></citation>`, works);
    processor.cite(citations("1: a", "2: b"));
    return processor.cite(citations(...texts)).at(-1)?.text;
  };
  expect(last("1: a", "2: b", "3: ab")).toBe("Doe n1; Doe n2");
  expect(last("1: ab", "3: ab")).toBe("Doe a n1; Doe b n1");
});
