import type { Classification } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { codingsOf } from "./codings.js";
import { measureAgreement } from "./measure-agreement.js";

const TALK = buildTranscript("Q: A?\n\nA: B.\n\nQ: C?\n\nA: D.\n\nQ: E?\n\nA: F.\n", { asks: "Q", answers: "A" });
const IDS = TALK.exchanges.map(({ id }) => id);

const pass = (assignedBy: string, codes: readonly (readonly string[] | null)[], codebookId = "harbour"): Classification => ({
  codebookId,
  codebookVersion: "1",
  assignedBy,
  threshold: 0,
  abstained: IDS.filter((_, at) => codes[at]?.length === 0),
  assignments: IDS.flatMap((targetId, at) => (codes[at] ?? []).map((codeId) => ({ targetId, codeId, score: 1, evidence: [] }))),
});

const CODED = {
  ...TALK,
  classifications: [
    pass("Ada", [["fish"], ["fish"], null]),
    pass("Ben", [["fish", "rope"], [], ["rope"]]),
    pass("Ada", [["rope"], null, null]),
    pass("Ben", [["whale"], ["whale"], ["whale"]], "whales"),
  ],
};

test("coders side by side: the last pass of each counts, gaps stay gaps, other codebooks are passed over", () => {
  expect(codingsOf([CODED], "harbour")).toEqual({
    coders: ["Ada", "Ben"],
    units: [
      { transcriptId: TALK.id, targetId: IDS[0], codes: [["rope"], ["fish", "rope"]] },
      { transcriptId: TALK.id, targetId: IDS[1], codes: [["fish"], []] },
      { transcriptId: TALK.id, targetId: IDS[2], codes: [null, ["rope"]] },
    ],
  });
  expect(codingsOf([TALK], "harbour")).toEqual({ coders: [], units: [] });
});

test("agreement over all, by two and by code, the least agreed first", () => {
  const report = measureAgreement(codingsOf([CODED], "harbour"));
  expect(report.units).toBe(2);
  expect(report.pairs).toEqual([{ coders: ["Ada", "Ben"], kappa: { coefficient: 0, units: 2 }, same: 0 }]);
  expect(report.perCode.map(({ codeId, given }) => [codeId, given])).toEqual([["fish", 2], ["rope", 2]]);
  expect(report.perCode[0]?.alpha.coefficient).toBeCloseTo(-0.5, 12);
  expect(report.perCode[1]?.alpha).toEqual({ coefficient: 1, units: 2 });
  // Sets that share a code are less far apart than different ones.
  expect(report.alphaOfSets.coefficient).toBeGreaterThan(report.alpha.coefficient ?? 1);
});

test("coders who agree in everything", () => {
  const twins = { ...TALK, classifications: [pass("Ada", [["fish"], ["rope"], []]), pass("Ben", [["fish"], ["rope"], []])] };
  const { alpha, alphaOfSets, fleiss, pairs } = measureAgreement(codingsOf([twins], "harbour"));
  expect([alpha.coefficient, alphaOfSets.coefficient, fleiss.coefficient, pairs[0]?.kappa.coefficient]).toEqual([1, 1, 1, 1]);
});
