import type { Recipe, Transcript } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { NO_RECIPE } from "./corrections.js";
import { setMetadata } from "./correct-metadata.js";
import { mergeSpeakers, renameSpeaker, setPerson } from "./correct-speakers.js";
import { addCorrection, joinTurns, relabelTurn, retypeParatext, retypeTurn, splitTurn, withCorrections } from "./correct-turns.js";

const TEXT = [
  "The Tide",
  "Ann Lee: Where was it?",
  "Bo: By the sea. And where is that? It is far.",
  "PART TWO",
  "Ann Lee: And then?",
  "Cid Ek: I left.",
  "Ann Lee: Why?",
  "Bo: Because.",
].join("\n\n");

const read = (recipe: Recipe): Transcript => parseTranscriptText(TEXT, recipe).transcripts[0];
const first = read(NO_RECIPE);

/** Turns as `name: speech`. */
function said(recipe: Recipe): string[] {
  const { turns, speakers } = read(recipe);
  return turns.map(({ speakerId, text }) => {
    const speaker = speakers.find(({ id }) => id === speakerId);
    return `${speaker?.name?.full ?? speaker?.labels[0] ?? "nobody"}: ${text}`;
  });
}

function get<T>(all: readonly T[], index: number): T {
  const one = all[index];
  if (one === undefined) throw new Error(`there is no ${index}`);
  return one;
}

const answer = get(first.turns, 1);
const [ann, bo, cid] = [get(first.speakers, 0), get(first.speakers, 1), get(first.speakers, 2)];

test("the document as it is read", () => {
  expect(said(NO_RECIPE)).toEqual(["Ann Lee: Where was it?", "Bo: By the sea. And where is that? It is far.", "Ann Lee: And then?", "Cid Ek: I left.", "Ann Lee: Why?", "Bo: Because."]);
});

test("a speaker is renamed under every label, and described", () => {
  const recipe = renameSpeaker(NO_RECIPE, first, ann, { name: "Ann Leigh", role: "moderator", description: "a sailor" });
  expect(recipe).toEqual({ schemaVersion: 1, speakers: { "Ann Lee": { name: "Ann Leigh", role: "moderator", description: "a sailor" } } });
  expect(said(recipe)[0]).toBe("Ann Leigh: Where was it?");
});

test("what was said of a speaker is taken back with nothing, and the label goes when nothing is left", () => {
  const named = setPerson(NO_RECIPE, ["Bo"], { name: "Bo Ray", role: "witness" });
  expect(setPerson(named, ["bo"], { name: null })).toEqual({ schemaVersion: 1, speakers: { Bo: { role: "witness" } } });
  expect(setPerson(named, ["BO"], { name: null, role: null })).toEqual(NO_RECIPE);
});

test("two speakers are merged by name, for the whole series", () => {
  const recipe = mergeSpeakers(NO_RECIPE, first, bo, cid);
  expect(recipe.corrections).toBeUndefined();
  expect(recipe.speakers).toMatchObject({ Bo: { name: "Cid Ek" } });
  expect(said(recipe).filter((turn) => turn.startsWith("Cid Ek:"))).toHaveLength(3);
});

test("a speaker is not merged into itself, nor into one that nothing can be called by", () => {
  expect(mergeSpeakers(NO_RECIPE, first, bo, bo)).toBe(NO_RECIPE);
  expect(mergeSpeakers(NO_RECIPE, first, bo, { ...ann, labels: [], name: null })).toBe(NO_RECIPE);
});

test("into a speaker without a name the turns of this text are given", () => {
  const recipe = mergeSpeakers(NO_RECIPE, first, bo, { ...ann, name: null });
  expect(recipe.speakers).toBeUndefined();
  expect(recipe.corrections).toMatchObject([{ type: "relabel", label: "Ann Lee" }, { type: "relabel", label: "Ann Lee" }]);
});

test.each([
  { who: "somebody named in full, by the label", label: "ann lee", found: "Ann Lee: And where is that? It is far." },
  { who: "somebody new", label: "Dot", found: "Dot: And where is that? It is far." },
  { who: "nobody, among three", label: undefined, found: "nobody: And where is that? It is far." },
])("a turn is split between its speaker and $who", ({ label, found }) => {
  const recipe = splitTurn(NO_RECIPE, first, answer, answer.text.indexOf("And where"), label);
  expect(said(recipe).slice(1, 3)).toEqual(["Bo: By the sea.", found]);
});

test("of two speakers a split names the other one", () => {
  const [two] = parseTranscriptText("Ann: One?\n\nBo: Two. Three?\n\nAnn: Four.\n").transcripts;
  const turn = get(two.turns, 1);
  expect(splitTurn(NO_RECIPE, two, turn, 5).corrections).toEqual([{ type: "split", at: turn.span.start + 5, label: "Ann" }]);
});

test("two turns are joined", () => {
  expect(said(joinTurns(NO_RECIPE, first, answer, get(first.turns, 2)))[1]).toBe("Bo: By the sea. And where is that? It is far.\nAnd then?");
});

test("a turn is given to another speaker", () => {
  expect(said(relabelTurn(NO_RECIPE, first, answer, "Ann Lee"))[1]).toMatch(/^Ann Lee: By the sea/);
});

test("a turn becomes paratext, and paratext becomes speech", () => {
  const note = read(retypeTurn(NO_RECIPE, first, answer, "note"));
  expect([note.turns.length, note.paratexts.some(({ kind }) => kind === "note")]).toEqual([5, true]);
  const heading = first.paratexts.find(({ span }) => TEXT.slice(span.start, span.end) === "PART TWO");
  if (heading === undefined) throw new Error("no heading");
  expect(said(retypeParatext(NO_RECIPE, first, heading, "speech"))[1]).toMatch(/It is far\.\nPART TWO$/);
});

test("facts are set and taken back", () => {
  const recipe = setMetadata(NO_RECIPE, { title: "Tides", date: "2004-03-02", translated: true });
  expect(read(recipe).metadata).toMatchObject({ title: "Tides", date: "2004-03-02", translated: true, evidence: { "/title": { from: "caller" } } });
  expect(setMetadata(recipe, { title: undefined, date: "" })).toEqual({ schemaVersion: 1, metadata: { translated: true } });
  expect(setMetadata(recipe, { title: undefined, date: undefined, translated: undefined })).toEqual(NO_RECIPE);
});

test("corrections of another text make room, and without any the recipe is of no text", () => {
  const other: Recipe = { schemaVersion: 1, textSha256: "0".repeat(64), corrections: [{ type: "split", at: 4 }], speakers: { Bo: { role: "witness" } } };
  const recipe = addCorrection(other, first, { type: "split", at: 40 });
  expect(recipe).toEqual({ ...other, textSha256: first.source.textSha256, corrections: [{ type: "split", at: 40 }] });
  expect(withCorrections(recipe, [])).toEqual({ schemaVersion: 1, speakers: { Bo: { role: "witness" } } });
});
