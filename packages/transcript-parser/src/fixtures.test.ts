import { existsSync, readFileSync, readdirSync } from "node:fs";
import { checkInvariants, readRecipe, sliceSpan, type Recipe, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "./index.js";

const ROOT = new URL("fixtures/", import.meta.url);

/** A transcript as a person would check it: names and words instead of ids and offsets. */
function readable(transcript: Transcript): unknown {
  const { metadata, speakers, turns, exchanges, paratexts, source } = transcript;
  const label = new Map(speakers.map((speaker) => [speaker.id, speaker.labels[0]]));
  const ordinal = new Map(turns.map((turn) => [turn.id, turn.ordinal]));
  const { evidence, ...fields } = metadata;
  return {
    metadata: fields,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([pointer, value]) => [
        pointer,
        value.from === "text" ? value.spans.map((span) => sliceSpan(source, span)) : value.from,
      ]),
    ),
    speakers: speakers.map(({ kind, name, labels, role, organisation, description }) => ({
      kind,
      name: name?.full ?? null,
      labels,
      role,
      ...(organisation === undefined ? {} : { organisation }),
      ...(description === undefined ? {} : { description }),
    })),
    turns: turns.map((turn) => `${label.get(turn.speakerId ?? "") ?? "nobody"}: ${turn.text}`),
    exchanges: exchanges.map(({ questionTurnIds, answerTurnIds }) => ({
      questions: questionTurnIds.map((id) => ordinal.get(id)),
      answers: answerTurnIds.map((id) => ordinal.get(id)),
    })),
    paratexts: paratexts.map(({ kind, span }) => `${kind}: ${sliceSpan(source, span)}`),
  };
}

function recipeOf(folder: string): Partial<Recipe> {
  const path = new URL(`${folder}/recipe.json`, ROOT);
  if (!existsSync(path)) return {};
  const result = readRecipe(JSON.parse(readFileSync(path, "utf8")));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

describe.each(readdirSync(ROOT))("%s", (folder) => {
  const bytes = readFileSync(new URL(`${folder}/input.txt`, ROOT));

  test("is read as expected", async () => {
    const { transcripts, diagnostics } = await parseTranscript(bytes, recipeOf(folder));
    const actual = { ...(readable(transcripts[0]) as object), diagnostics: diagnostics.map(({ code }) => code) };
    await expect(`${JSON.stringify(actual, null, 2)}\n`).toMatchFileSnapshot(
      new URL(`${folder}/expected.json`, ROOT).pathname,
    );
  });

  test("accounts for every character", async () => {
    const { transcripts } = await parseTranscript(bytes, recipeOf(folder));
    expect(checkInvariants(transcripts[0], { bytes })).toEqual([]);
  });
});
