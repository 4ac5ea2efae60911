import type { Metadata } from "@colloquy/corpus-schema";
import { describe, expect, it, test } from "vitest";
import { parseTranscript } from "../index.js";
import { applyRecipe } from "./apply-recipe.js";

const READ: Metadata = {
  title: "The rope walk",
  language: "en",
  genre: "interview",
  contributors: [],
  publications: [],
  evidence: { "/title": { from: "text", spans: [{ start: 0, end: 13 }] }, "/language": { from: "inferred" }, "/genre": { from: "inferred" } },
};

describe("what the container states", () => {
  it("stands in place of what was only inferred, with the container as evidence", () => {
    const { language, genre, evidence } = applyRecipe(READ, undefined, { language: "en-US" });
    expect([language, genre]).toEqual(["en-US", "interview"]);
    expect(evidence["/language"]).toEqual({ from: "container" });
    expect(evidence["/genre"]).toEqual({ from: "inferred" });
  });

  it("does not stand in place of what the text says, nor of what a person knows", () => {
    expect(applyRecipe(READ, undefined, { title: "Document1" }).title).toBe("The rope walk");
    const { language, evidence } = applyRecipe(READ, { language: "sco" }, { language: "en-US" });
    expect([language, evidence["/language"]]).toEqual(["sco", { from: "caller" }]);
  });
});

const TALK = "<p>Holm: Who keeps the weir?</p><p>Brask: I keep it.</p><p>Holm: Since when?</p><p>Brask: Since the flood.</p>";

/** The title of a page that states one, and what says it. */
async function titleOf(stated: string, front: string): Promise<[title: string | undefined, evidence: string | undefined]> {
  const page = `<!DOCTYPE html><html><head><meta property="og:title" content="${stated}"></head><body>${front}${TALK}</body></html>`;
  const { metadata, source } = (await parseTranscript(new TextEncoder().encode(page))).transcripts[0];
  const evidence = metadata.evidence["/title"];
  const said = evidence?.from === "text" ? evidence.spans.map(({ start, end }) => source.text.slice(start, end)).join(" ") : evidence?.from;
  return [metadata.title, said];
}

test.each([
  ["is the title where a line says it", "Keepers", "<h1>Keepers</h1><h2>An interview with Ola Brask of the upper weir</h2>", ["Keepers", "Keepers"]],
  ["is the title in whatever case", "Keepers of water", "<h1>Talks by the river</h1><h2>KEEPERS OF WATER</h2>", ["KEEPERS OF WATER", "KEEPERS OF WATER"]],
  ["is the title over several lines", "Keepers of water", "<h1>Keepers<br>of water</h1><h2>An interview with Ola Brask</h2>", ["Keepers of water", "Keepers of water"]],
  ["is the title within a block", "Keepers", "<p>The Weir Interviews<br>Keepers<br>Recorded at the upper weir</p>", ["Keepers", "Keepers"]],
  ["fills the gap where no line says it", "Keepers", "", ["Keepers", "container"]],
  ["does not stand in place of a title that the text has", "Keepers", "<h1>Talks by the river</h1>", ["Talks by the river", "Talks by the river"]],
])("a title that the page states %s", async (_name, stated, front, expected) => {
  expect(await titleOf(stated, front)).toEqual(expected);
});
