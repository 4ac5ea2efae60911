import type { Recipe } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { correct, NO_CORRECTIONS, NO_RECIPE } from "./corrections.js";
import { listCorrections } from "./list-corrections.js";
import { carryOut, document, wish } from "./random-corrections.test-data.js";

const TEXT = "Ann: Where was it?\n\nBo: By the sea. And where is that? It is far away from here, they say.\n";
const [{ source }] = parseTranscriptText(TEXT).transcripts;
const at = (words: string): number => TEXT.indexOf(words);

const recipe: Recipe = {
  schemaVersion: 1,
  format: "text",
  layout: { labels: ["Ann"], notLabels: ["Phone"] },
  speakers: { Bo: { name: "Bo Ray", role: "witness" }, Ann: {} },
  metadata: { title: "Tides", translated: false, contributors: [{ name: { full: "Cid" }, role: "editor" }] },
  textSha256: source.textSha256,
  corrections: [
    { type: "split", at: at("And where"), label: "Ann" },
    { type: "relabel", span: { start: at("Ann"), end: at("Bo") - 2 }, label: "Cid" },
    { type: "relabel", span: { start: at("Bo"), end: TEXT.length - 1 }, label: "Cid" },
    { type: "retype", span: { start: at("It is far"), end: TEXT.length - 1 }, kind: "note" },
    { type: "join", span: { start: 0, end: 30 } },
  ],
};

test("what a recipe says is told in words", () => {
  expect(listCorrections(recipe, source).map(({ words }) => words)).toEqual([
    "“Bo” is Bo Ray, witness",
    "“Ann” is a label",
    "Title: Tides",
    "Translated: no",
    "contributors: 1",
    "The format is text",
    "Labels: Ann, not Phone",
    "Split before “And where is that? It is far away from…”, said by Ann",
    "Cid says 2 turns, the first “Ann: Where was it?”",
    "No speech but note: “It is far away from here, they say.”",
    "Joined: “Ann: Where was it? Bo: By the”",
  ]);
});

test("corrections of another text are told without its words", () => {
  const [only] = listCorrections({ schemaVersion: 1, textSha256: "0".repeat(64), corrections: [{ type: "split", at: 4 }] }, source);
  expect(only?.words).toBe("Split before a place in another text");
});

test("taking everything back, in any order, leaves a recipe that says nothing", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(100)), (choices) => {
      let left: Recipe = recipe;
      for (const choice of choices) {
        const all = listCorrections(left, source);
        const one = all[choice % Math.max(1, all.length)];
        if (one === undefined) break;
        expect(listCorrections(one.without, source)).toHaveLength(all.length - 1);
        left = one.without;
      }
      expect(left).toEqual(NO_RECIPE);
    }),
  );
});

test("every correction that a person makes is listed, each once", () => {
  fc.assert(
    fc.property(document, fc.array(wish, { maxLength: 6 }), (text, wishes) => {
      const read = (one: Recipe): ReturnType<typeof parseTranscriptText>["transcripts"][0] => parseTranscriptText(text, one).transcripts[0];
      const { recipe: made } = wishes.reduce((now, one) => correct(now, carryOut(now.recipe, read(now.recipe), one)), NO_CORRECTIONS);
      const listed = listCorrections(made, read(made).source);
      expect(listed.length === 0).toBe(Object.keys(made).length === 1);
      expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
      for (const { words } of listed) expect(words).not.toMatch(/undefined|\n/);
    }),
    { numRuns: 60 },
  );
});
