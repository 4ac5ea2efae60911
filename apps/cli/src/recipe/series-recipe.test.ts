import type { Recipe } from "@colloquy/corpus-schema";
import { parseTranscriptText, type LabelVerdict } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { LAMPS } from "../run.test-data.js";
import { SeriesRecipe } from "./series-recipe.js";

function recipeOf(given: Partial<Recipe>, labels: Partial<LabelVerdict>[], text = LAMPS): Recipe {
  const parsed = parseTranscriptText(text);
  const verdict = { label: "", ending: "colon", count: 2, accepted: true, reason: "repeated", confidence: 0.9, span: { start: 0, end: 1 } } as const;
  const report = { ...parsed.report, labels: labels.map((label) => ({ ...verdict, ...label })) };
  const series = new SeriesRecipe(given);
  series.add({ transcript: parsed.transcripts[0], name: "a.txt", parsed: { ...parsed, report } });
  return series.recipe();
}

test("labels that were rejected, and those that are no words, are left out", () => {
  const labels = [{ label: "Reed" }, { label: "Budget", accepted: false }, { label: "–", ending: "sign" }, { label: "b", ending: "type" }] as const;
  expect(recipeOf({}, [...labels]).layout).toEqual({ labels: ["Reed"] });
});

test("a label that was given keeps its spelling and its place", () => {
  const given = { layout: { labels: ["MS. LOW", "reed"] } };
  expect(recipeOf(given, [{ label: "Brand" }, { label: "Reed" }]).layout).toEqual({ labels: ["MS. LOW", "reed", "Brand"] });
});

test("what was given for one text stays, and nothing of the kind is added", () => {
  const given: Partial<Recipe> = {
    format: "text",
    metadata: { title: "Lamps" },
    textSha256: "0".repeat(64),
    corrections: [{ type: "split", at: 4 }],
  };
  const { speakers, layout, ...rest } = recipeOf(given, []);
  expect(rest).toEqual({ schemaVersion: 1, ...given });
  expect(Object.keys(speakers ?? {})).toEqual(["Reed", "Brand"]);
  expect(layout).toBeUndefined();
});

test("a voice without a name keeps its role, and a name that is only the label again is left out", () => {
  const { speakers } = recipeOf({}, [], "Q: Why did you?\n\nLow: Because.\n\nQ: Oh?\n\nLow: Yes.\n");
  expect(speakers).toEqual({ Q: { role: "interviewer" }, Low: { role: "interviewee" } });
});

test("of nothing comes a recipe that says nothing", () => {
  expect(new SeriesRecipe({}).recipe()).toEqual({ schemaVersion: 1 });
});
