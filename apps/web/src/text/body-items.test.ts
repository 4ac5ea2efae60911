import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { arrangeBody, countParts, itemsOfPart, partOfTurn, type BodyItem } from "./body-items.js";

const { transcripts } = parseTranscriptText(await foundingInterview().text());
const [transcript] = transcripts;
const body = arrangeBody(transcript);

function spanOf(item: BodyItem): { start: number; end: number } {
  return item.kind === "turn" ? item.turn.span : item.paratext.span;
}

test("title and byline of the founding interview stand before its first turn", () => {
  expect(body.front.map(({ kind }) => kind)).toEqual(["title", "byline"]);
});

test("turns and paratext come in the order of the source, and none is missing", () => {
  const starts = body.items.map((item) => spanOf(item).start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const asides = body.items.flatMap((item) => (item.kind === "turn" ? item.asides : []));
  const paratexts = body.items.filter(({ kind }) => kind === "paratext").length;
  expect(body.front.length + paratexts + asides.length).toBe(transcript.paratexts.length);
  expect(body.items.length - paratexts).toBe(14);
});

test("an editorial note inside of an answer stays inside of it", () => {
  const noted = body.items.filter((item) => item.kind === "turn" && item.asides.length > 0);
  expect(noted.map((item) => (item.kind === "turn" ? item.turn.ordinal : 0))).toEqual([10]);
});

test("each exchange opens with its question", () => {
  const opening = body.items.flatMap((item) => (item.kind === "turn" && item.opens !== null ? [item.turn.ordinal] : []));
  expect(opening).toEqual([1, 3, 5, 7, 9, 11, 13]);
});

test.each([
  { turns: 14, parts: 1 },
  { turns: 2000, parts: 1 },
  { turns: 2001, parts: 5 },
  { turns: 3000, parts: 6 },
])("$turns turns are shown in $parts parts", ({ turns, parts }) => {
  expect(countParts(turns)).toBe(parts);
});

test("the parts of a long transcript hold every item once, and the turn that a link asks for", () => {
  const turn = transcript.turns[0];
  if (turn === undefined) throw new Error("no turn");
  const items = Array.from({ length: 2500 }, (_, index): BodyItem => {
    return { kind: "turn", turn: { ...turn, ordinal: index + 1 }, opens: null, asides: [] };
  });
  const parts = Array.from({ length: countParts(2500) }, (_, part) => part).map((part) => itemsOfPart(items, 2500, part));
  expect(parts.flat()).toEqual(items);
  expect(parts[partOfTurn(2500, 1000)]).toContain(items[999]);
  expect(parts[partOfTurn(2500, 1001)]).toContain(items[1000]);
});
