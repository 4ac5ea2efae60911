import { readTranscript, type Recipe, type Transcript } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
// @boundaries-ignore the page and the command line are two ways to the same transcript: this test holds them together
import { colloquy } from "../../../cli/src/run.test-data.js";
import { foundingInterview } from "../founding-interview.js";
import { readDocument } from "../reading/read-document.js";
import { setMetadata } from "./correct-metadata.js";
import { mergeSpeakers, renameSpeaker } from "./correct-speakers.js";
import { joinTurns, relabelTurn, retypeParatext, retypeTurn, splitTurn } from "./correct-turns.js";
import { NO_RECIPE } from "./corrections.js";
import { writeRecipeFile } from "./save-recipe.js";
import { sentenceStarts } from "./sentence-starts.js";

const THREE = "The Tide\n\nAnn Lee: Where was it?\n\nBo: By the sea. And where is that?\n\nCid Ek: I object.\n\nAnn Lee: Why?\n\nBo: Because.\n";
const MARKDOWN = "# The Tide\n\n**Ann:** Where &amp; when?\n\n**Bo:** By the *sea*. **Ann** said so.\n\n**Ann:** And?\n\n**Bo:** So.\n";

const INPUTS: readonly File[] = [
  foundingInterview(),
  new File([THREE], "three.txt"),
  new File([MARKDOWN], "talk.md"),
  new File(["\uFEFFQ. Why\u00A0so?\r\n\r\nA. Because. 😀 Of it.\r\n\r\nQ. Who?\r\n\r\nA. Nobody.\r\n"], "roles.txt"),
];

const STEPS: Readonly<Record<string, (recipe: Recipe, transcript: Transcript) => Recipe>> = {
  "nothing": (recipe) => recipe,
  "a new name": (recipe, transcript) => renameSpeaker(recipe, transcript, get(transcript.speakers, 0), { name: "Eve Ray", role: "moderator" }),
  "a split": (recipe, transcript) => {
    const turn = get(transcript.turns, 1);
    return splitTurn(recipe, transcript, turn, get(sentenceStarts(turn.text, "en"), 0));
  },
  "a turn of somebody new": (recipe, transcript) => relabelTurn(recipe, transcript, get(transcript.turns, 2), "Dot Ash"),
  "two turns joined": (recipe, transcript) => joinTurns(recipe, transcript, get(transcript.turns, 1), get(transcript.turns, 2)),
  "facts": (recipe) => setMetadata(recipe, { title: "Tides", date: "2004-02-18/2004-03-02", language: "en", translated: true }),
  "a turn that is none": (recipe, transcript) => retypeTurn(recipe, transcript, get(transcript.turns, 2), "note"),
  "a note that is speech": (recipe, transcript) => {
    const note = transcript.paratexts.find(({ kind }) => kind === "note");
    return note === undefined ? recipe : retypeParatext(recipe, transcript, note, "speech");
  },
  "one speaker of two": (recipe, transcript) => mergeSpeakers(recipe, transcript, get(transcript.speakers, 1), get(transcript.speakers, 0)),
};

function get<T>(all: readonly T[], index: number): T {
  const one = all[index];
  if (one === undefined) throw new Error(`there is no ${index}`);
  return one;
}

const quiet = (): void => undefined;

test.each(INPUTS)("with each correction of $name the page and colloquy parse --recipe read the same", async (input) => {
  const bytes = new Uint8Array(await input.arrayBuffer());
  let recipe = NO_RECIPE;
  for (const [name, step] of Object.entries(STEPS)) {
    const before = await readDocument(input, quiet, recipe);
    recipe = step(recipe, before.transcripts[0].transcript);
    const { transcripts, diagnostics } = await readDocument(input, quiet, recipe);
    const files = { [input.name]: bytes, "recipe.json": writeRecipeFile(recipe) };
    const { stdout } = await colloquy(["parse", input.name, "--recipe", "recipe.json", "--jsonl"], { files });
    const lines = stdout.trimEnd().split("\n").map((line) => readTranscript(JSON.parse(line)));
    expect(lines.map((result) => result.ok && result.value), name).toEqual(transcripts.map(({ transcript }) => ({ ...transcript, classifications: [] })));
    expect(transcripts.flatMap(({ faults }) => faults), name).toEqual([]);
    expect(diagnostics.filter(({ code }) => code.startsWith("recipe-")), name).toEqual([]);
  }
  const [first] = (await readDocument(input, quiet, recipe)).transcripts;
  expect(first.transcript).not.toEqual((await readDocument(input, quiet)).transcripts[0].transcript);
});
