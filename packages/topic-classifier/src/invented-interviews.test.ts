import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classifyTranscript } from "./classify-transcript.js";
import { places } from "./codebooks/places.js";
import { policyAreas } from "./codebooks/policy-areas.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { keywordModel } from "./models/keyword-model.js";

const policyModel = keywordModel(policyAreas);
const placeModel = keywordModel(places);

/** The leading code of each exchange of an invented interview in both codebooks; `-` where the model abstains. */
function leadsOf(name: string, asks: string, answers: string): string[] {
  const text = readFileSync(new URL(`fixtures/interviews/${name}.txt`, import.meta.url), "utf8");
  const transcript = buildTranscript(text, { asks, answers });
  const coded = [policyModel, placeModel].map((model) => classifyTranscript(model, transcript, { maxCodes: 1 }));
  return transcript.exchanges.map(({ id }) =>
    coded
      .map(({ classifications }) => classifications[0]?.assignments.find(({ targetId }) => targetId === id)?.codeId)
      .map((code) => code ?? "-")
      .join(" "),
  );
}

test.each([
  [
    "a governor of a central bank",
    leadsOf("central-bank", "Daily", "Governor"),
    ["no-policy -", "1 -", "15 -", "19.finance northern-europe"],
  ],
  ["a health minister's briefing", leadsOf("health-briefing", "Q", "Minister"), ["3 -", "6 -", "5 -", "12 -"]],
  ["a climate envoy", leadsOf("climate-envoy", "Host", "Envoy"), ["7 oceania", "8 germany", "21 brazil"]],
  [
    "a commissioner for borders",
    leadsOf("border-commissioner", "Radio", "Commissioner"),
    ["9 italy", "19.human-rights tunisia", "12 hungary", "19.integration balkans"],
  ],
  [
    "a trade minister",
    leadsOf("trade-minister", "Gazette", "Minister"),
    ["18.tariffs china", "18.agreements canada", "4 mexico", "10 -"],
  ],
  [
    "a general's press conference",
    leadsOf("defence-press-conference", "Reporter", "General"),
    ["16 mali", "16.arms-control north-korea", "16 finland", "16.intelligence -", "19.terrorism iraq"],
  ],
  [
    "an oral history",
    leadsOf("oral-history", "Interviewer", "Narrator"),
    ["no-policy -", "19.conflict angola", "19.diplomacy -", "no-policy -"],
  ],
])("the exchanges of %s lead with their subjects", (_, leads, expected) => {
  expect(leads).toEqual(expected);
});
