import { describe, expect, test } from "vitest";
import { deriveId, type Codebook, type Transcript } from "../index.js";
import { at, BYTES, CODEBOOK, SAMPLE } from "../sample.test-data.js";
import { checkCodebook, checkInvariants, INVARIANTS, type InvariantCode } from "./index.js";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Sample = Mutable<Transcript>;

/** An element that must be there. */
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the sample has changed");
  return value;
}

/** Marks a change after which ids must be derived anew, so that only one invariant breaks. */
function rederive(sample: Sample): void {
  for (const turn of sample.turns) {
    const id = turn.id;
    turn.id = deriveId("turn", sample.source.textSha256, { start: must(turn.labelSpan ?? undefined).start, end: turn.span.end });
    for (const exchange of sample.exchanges) {
      exchange.questionTurnIds = exchange.questionTurnIds.map((other) => (other === id ? turn.id : other));
      exchange.answerTurnIds = exchange.answerTurnIds.map((other) => (other === id ? turn.id : other));
    }
  }
}

/** For each invariant the smallest change that breaks it, and what else must then break with it. */
const MUTATIONS: Record<
  Exclude<InvariantCode, "codebook-tree">,
  { change: (sample: Sample) => void; also?: InvariantCode[] }[]
> = {
  "text-hash": [{ change: (s) => (s.source.text = s.source.text.replace("Lamp,", "Lamb,")), also: ["metadata-derivable"] }],
  "byte-hash": [
    { change: (s) => (must(s.source.bytes).length += 1) },
    { change: (s) => (must(s.source.bytes).sha256 = "0".repeat(64)) },
    { change: (s) => delete s.source.bytes },
  ],
  "span-in-text": [
    { change: (s) => (must(s.source.locations[0]).span.end = 10_000) },
    { change: (s) => Object.assign(must(s.source.locations[0]).span, { start: 9, end: 3 }) },
  ],
  "span-surrogate": [{ change: (s) => (must(s.source.locations[0]).span.start = at("😀").start + 1) }],
  "edit-order": [
    { change: (s) => must(s.turns[0]).edits.reverse(), also: ["reading-text"] },
    { change: (s) => must(s.turns[1]).edits.push({ span: at("The Lamp"), text: "", reason: "furniture" }), also: ["reading-text"] },
  ],
  "edit-honest": [
    {
      change: (s) => {
        must(s.turns[1]).edits.push({ span: at("was", at("It was 😀").start), text: "", reason: "furniture" });
        must(s.turns[1]).text = "It  😀.";
      },
    },
    {
      change: (s) => {
        must(must(s.turns[0]).edits[1]).text = " very ";
        must(s.turns[0]).text = "Is it & was it very damp?";
      },
    },
    {
      change: (s) => {
        must(s.turns[1]).edits.push({ span: at("It", at("Bo:").start), text: "He", reason: "entity" });
        must(s.turns[1]).text = "He was 😀.";
      },
    },
  ],
  "reading-text": [{ change: (s) => (must(s.turns[1]).text = "It was not 😀.") }],
  "hull-tight": [
    {
      change: (s) => {
        const turn = must(s.turns[1]);
        turn.span.end += 1;
        turn.text += "\n";
        rederive(s);
        must(s.exchanges[0]).id = deriveId("exchange", s.source.textSha256, { start: must(s.turns[0]).span.start, end: turn.span.end });
        must(must(s.classifications[0]).assignments[0]).targetId = must(s.exchanges[0]).id;
        must(s.classifications[0]).abstained = [];
        s.id = deriveId("transcript", s.source.textSha256, { start: 0, end: turn.span.end });
      },
    },
  ],
  "turn-order": [{ change: (s) => s.turns.reverse(), also: ["ordinals", "exchange-order"] }],
  ordinals: [
    { change: (s) => (must(s.turns[1]).ordinal = 3) },
    { change: (s) => (must(s.exchanges[0]).ordinal = 2) },
  ],
  "label-before-speech": [
    {
      change: (s) => (must(s.turns[1]).labelSpan = at("Bo: It")),
      also: ["coverage-twice"],
    },
  ],
  "paratext-order": [{ change: (s) => s.paratexts.reverse() }],
  "id-unique": [{ change: (s) => (must(s.speakers[1]).id = must(s.speakers[0]).id), also: ["id-derived", "reference"] }],
  "id-derived": [{ change: (s) => (s.id = "tr-000000000000") }],
  reference: [
    { change: (s) => (must(s.turns[0]).speakerId = "sp-000000000000") },
    { change: (s) => (must(s.exchanges[0]).followUpOf = "x-000000000000") },
    { change: (s) => (must(s.classifications[0]).abstained = ["t-000000000000"]) },
  ],
  "exchange-order": [
    {
      change: (s) => {
        const exchange = must(s.exchanges[0]);
        [exchange.questionTurnIds, exchange.answerTurnIds] = [exchange.answerTurnIds, exchange.questionTurnIds];
      },
    },
    { change: (s) => must(s.exchanges[0]).answerTurnIds.push(must(s.turns[0]).id) },
  ],
  "evidence-in-target": [
    { change: (s) => (must(must(s.classifications[0]).assignments[0]).evidence = [{ span: at("The Lamp") }]) },
    { change: (s) => (must(must(s.classifications[0]).assignments[0]).evidence = []) },
  ],
  "score-range": [
    { change: (s) => (must(must(s.classifications[0]).assignments[0]).score = 0.1) },
    { change: (s) => (must(must(s.classifications[0]).assignments[0]).score = Number.NaN) },
  ],
  "code-known": [
    { change: (s) => (must(must(s.classifications[0]).assignments[0]).codeId = "dry") },
    { change: (s) => (must(s.classifications[0]).codebookVersion = "0.9.0") },
  ],
  "date-edtf": [{ change: (s) => (s.metadata.date = "2011-02-30") }],
  "one-carrier": [{ change: (s) => (must(s.metadata.publications[0]).carrier = false) }],
  "metadata-evidence": [
    { change: (s) => (s.metadata.evidence = Object.fromEntries(Object.entries(s.metadata.evidence).slice(1))) },
    { change: (s) => (s.metadata.evidence["/title"] = { from: "caller" }) },
  ],
  "metadata-derivable": [
    { change: (s) => (must(s.metadata.publications[0]).container = "The Lantern") },
    { change: (s) => (s.metadata.evidence["/date"] = { from: "inferred" }) },
    { change: (s) => (s.metadata.evidence["/date"] = { from: "text", spans: [at(" ")] }) },
  ],
  "coverage-missing": [{ change: (s) => s.paratexts.pop() }],
  "coverage-twice": [
    { change: (s) => (must(s.paratexts[0]).span.end = at("Ann").end), also: ["coverage-twice"] },
  ],
};

const codesOf = (transcript: Transcript): InvariantCode[] => [
  ...new Set(checkInvariants(transcript, { codebooks: [CODEBOOK], bytes: BYTES }).map(({ code }) => code)),
];

test("the sample holds every invariant", () => {
  expect(checkInvariants(SAMPLE, { codebooks: [CODEBOOK], bytes: BYTES })).toEqual([]);
});

describe.each(Object.entries(MUTATIONS))("%s", (code, mutations) => {
  test.each(mutations.map((mutation, index) => [index + 1, mutation] as const))("is broken by change %i, and nothing else is", (_index, mutation) => {
    const mutated = structuredClone(SAMPLE) as Sample;
    mutation.change(mutated);
    expect(codesOf(mutated).sort()).toEqual([...new Set([code, ...(mutation.also ?? [])])].sort());
  });
});

test("a finding says what holds, where, and what to do", () => {
  const mutated = structuredClone(SAMPLE) as Sample;
  must(mutated.turns[1]).text = "It was not 😀.";
  expect(checkInvariants(mutated)).toEqual([
    {
      code: "reading-text",
      severity: "error",
      message: `${INVARIANTS["reading-text"].rule} That of turn 2 is not.`,
      span: must(mutated.turns[1]).span,
      path: "/turns/1/text",
      hint: INVARIANTS["reading-text"].hint,
    },
  ]);
});

test("codes are checked against given codebooks alone", () => {
  const mutated = structuredClone(SAMPLE) as Sample;
  must(must(mutated.classifications[0]).assignments[0]).codeId = "dry";
  expect(checkInvariants(mutated)).toEqual([]);
});

describe("codebook-tree", () => {
  const [wet, damp] = CODEBOOK.codes;
  test.each<[string, Codebook["codes"], string[]]>([
    ["holds for the sample", CODEBOOK.codes, []],
    ["an id used twice", [must(wet), must(wet)], ["/codes/1/id"]],
    ["a parent that does not exist", [{ ...must(wet), parentId: "sea" }], ["/codes/0/parentId"]],
    ["a facet that does not exist", [{ ...must(wet), facetId: "size" }], ["/codes/0/facetId"]],
    ["its own parent", [{ ...must(wet), parentId: "wet" }], ["/codes/0/parentId"]],
    ["a cycle of two", [{ ...must(wet), parentId: "damp" }, must(damp)], ["/codes/0/parentId", "/codes/1/parentId"]],
    [
      "a code below a cycle, which is reported for the cycle alone",
      [{ ...must(wet), parentId: "damp" }, must(damp), { ...must(damp), id: "wettish", parentId: "wet" }],
      ["/codes/0/parentId", "/codes/1/parentId"],
    ],
  ])("%s", (_name, codes, paths) => {
    const findings = checkCodebook({ ...CODEBOOK, codes });
    expect(findings.map(({ path }) => path)).toEqual(paths);
    expect(findings.every(({ code }) => code === "codebook-tree")).toBe(true);
  });
});
