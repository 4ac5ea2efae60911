import type { Classification } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { codedTranscript } from "./coded-transcript.js";

const TALK = buildTranscript("Q: A?\n\nA: B.\n\nQ: C?\n\nA: D.\n\nQ: E?\n\nA: F.\n", { asks: "Q", answers: "A" });
const [first = "", second = "", third = ""] = TALK.exchanges.map(({ id }) => id);

const pass = (codes: Readonly<Record<string, readonly string[]>>): Classification => ({
  codebookId: "test",
  codebookVersion: "1",
  assignedBy: "Ada Brand",
  threshold: 0,
  abstained: Object.keys(codes).filter((id) => codes[id]?.length === 0),
  assignments: Object.entries(codes).flatMap(([targetId, ids]) => ids.map((codeId) => ({ targetId, codeId, score: 1, evidence: [] }))),
});

test.each([
  ["codes, none, and what nobody looked at", [pass({ [first]: ["fish", "rope"], [second]: [] })], [["fish", "rope"], [], null]],
  ["the last pass that looked at a target counts", [pass({ [first]: ["fish"], [second]: ["fish"] }), pass({ [first]: ["rope"], [third]: ["fog"] })], [["rope"], ["fish"], ["fog"]]],
  ["no pass at all", [], [null, null, null]],
])("%s", (_name, passes, expected) => {
  const { documents, codes, targetIds } = codedTranscript(TALK, passes);
  expect(targetIds).toEqual([first, second, third]);
  expect(codes).toEqual(expected);
  expect(documents.map(({ parts }) => parts.map(({ text }) => text))).toEqual([["A?", "B."], ["C?", "D."], ["E?", "F."]]);
});

test("all passes of the transcript count unless some are given", () => {
  expect(codedTranscript({ ...TALK, classifications: [pass({ [third]: ["fog"] })] }).codes).toEqual([null, null, ["fog"]]);
});
