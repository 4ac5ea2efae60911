import { expect, test } from "vitest";
import { classifyTranscript } from "./classify-transcript.js";
import { places } from "./codebooks/places.js";
import { policyAreas } from "./codebooks/policy-areas.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import borderCommissioner from "./fixtures/interviews/border-commissioner.txt?raw";
import centralBank from "./fixtures/interviews/central-bank.txt?raw";
import climateEnvoy from "./fixtures/interviews/climate-envoy.txt?raw";
import defence from "./fixtures/interviews/defence-press-conference.txt?raw";
import healthBriefing from "./fixtures/interviews/health-briefing.txt?raw";
import oralHistory from "./fixtures/interviews/oral-history.txt?raw";
import tradeMinister from "./fixtures/interviews/trade-minister.txt?raw";
import { keywordModel } from "./models/keyword-model.js";

const policyModel = keywordModel(policyAreas);
const placeModel = keywordModel(places);

/** The leading code of each exchange in both codebooks; `-` where the model abstains. */
function leadsOf(text: string, asks: string, answers: string): string[] {
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
    leadsOf(centralBank, "Daily", "Governor"),
    ["no-policy -", "1 -", "15 -", "19.finance northern-europe"],
  ],
  ["a health minister's briefing", leadsOf(healthBriefing, "Q", "Minister"), ["3 -", "6 -", "5 -", "12 -"]],
  ["a climate envoy", leadsOf(climateEnvoy, "Host", "Envoy"), ["7 oceania", "8 germany", "21 brazil"]],
  [
    "a commissioner for borders",
    leadsOf(borderCommissioner, "Radio", "Commissioner"),
    ["9 italy", "19.human-rights tunisia", "12 hungary", "19.integration balkans"],
  ],
  [
    "a trade minister",
    leadsOf(tradeMinister, "Gazette", "Minister"),
    ["18.tariffs china", "18.agreements canada", "4 mexico", "10 -"],
  ],
  [
    "a general's press conference",
    leadsOf(defence, "Reporter", "General"),
    ["16 mali", "16.arms-control north-korea", "16 finland", "16.intelligence -", "19.terrorism iraq"],
  ],
  [
    "an oral history",
    leadsOf(oralHistory, "Interviewer", "Narrator"),
    ["no-policy -", "19.conflict angola", "19.diplomacy -", "no-policy -"],
  ],
])("the exchanges of %s lead with their subjects", (_, leads, expected) => {
  expect(leads).toEqual(expected);
});
