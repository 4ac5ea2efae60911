import { readFileSync } from "node:fs";
import { sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import { checkInvariants } from "@colloquy/corpus-schema/check-invariants";
import { expect, test } from "vitest";
import { classifyTranscript } from "./classify-transcript.js";
import { places } from "./codebooks/places.js";
import { policyAreas } from "./codebooks/policy-areas.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { keywordModel } from "./models/keyword-model.js";

const text = readFileSync(new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url), "utf8");
const interview = buildTranscript(text, {
  asks: "Continent",
  answers: "Tokaev",
  endsBefore: "Kassymzhomart Tokaev, a career diplomat",
  paratexts: [{ kind: "editorial-note", text: "[NPT]" }],
});
const coded = [policyAreas, places].reduce(
  (transcript: Transcript, codebook) => classifyTranscript(keywordModel(codebook), transcript),
  interview,
);

/** The codes of an exchange in one of the two classifications, the leading one first. */
function codesOf(exchange: number, classification: number): string[] {
  const target = interview.exchanges[exchange - 1]?.id;
  const assignments = coded.classifications[classification]?.assignments ?? [];
  return assignments.filter((assignment) => assignment.targetId === target).map((assignment) => assignment.codeId);
}

test.each([
  [1, "relations with the United States", ["19", "16"], ["united-states"]],
  [2, "interventionism and regime change", ["19.intervention"], ["united-states"]],
  [3, "China", ["19", "18", "19.bilateral"], ["china"]],
  [4, "Russia", ["19.bilateral"], ["russia"]],
  [5, "the record, and non-proliferation", ["19", "16.arms-control"], ["cica"]],
  [6, "the foreign-policy doctrine", ["19.doctrine"], []],
  [7, "the English language", ["6.language"], []],
])("exchange %i leads with %s", (exchange, _, policies, leadingPlaces) => {
  expect(codesOf(exchange, 0).slice(0, policies.length)).toEqual(policies);
  expect(codesOf(exchange, 1).slice(0, leadingPlaces.length)).toEqual(leadingPlaces);
});

test("the leading policy area and place together tell all seven exchanges apart", () => {
  const leads = interview.exchanges.map(({ ordinal }) => `${codesOf(ordinal, 0)[0]} ${codesOf(ordinal, 1)[0]}`);
  expect(new Set(leads).size).toBe(7);
});

test("the interviewee's own country leads no exchange, although six of seven name it", () => {
  const naming = interview.exchanges.filter((exchange) => {
    const ids = [...exchange.questionTurnIds, ...exchange.answerTurnIds];
    return interview.turns.some((turn) => ids.includes(turn.id) && turn.text.includes("Kazakh"));
  });
  expect(naming).toHaveLength(6);
  for (const { ordinal } of interview.exchanges) expect(codesOf(ordinal, 1)[0]).not.toBe("kazakhstan");
});

test("a name that a line wrap divides is found, and its evidence is the wrapped source", () => {
  const evidence = (coded.classifications[1]?.assignments ?? []).flatMap((assignment) => assignment.evidence);
  const slices = evidence.map(({ span }) => sliceSpan(coded.source, span));
  expect(slices).toContain("Central\nAsia");
});

test("the classifications keep the invariants of the corpus", () => {
  const codes = new Set(["evidence-in-target", "score-range", "code-known", "reference"]);
  const findings = checkInvariants(coded, { codebooks: [policyAreas, places] });
  expect(findings.filter((finding) => codes.has(finding.code))).toEqual([]);
});
