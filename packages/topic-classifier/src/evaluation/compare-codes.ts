import type { Codebook } from "@colloquy/corpus-schema";
import { createDecider, type Decider, type Decision } from "./decide.js";
import type { JudgedDocument } from "./judge-conversation.js";

/** What people and a model gave a document. */
export interface ComparedDocument {
  /** Null for none. */
  readonly gold: readonly (string | null)[];
  /** With `one` code the likeliest; with `several` all from the threshold on. */
  readonly given: readonly (string | null)[];
  readonly decision: Decision;
  /** Whether the likeliest code is one that people gave. */
  readonly right: boolean;
}

const THRESHOLD = 0.5;

/** Puts what people gave beside what a model says of it. */
export function compareCodes(
  codebook: Codebook,
  judged: readonly JudgedDocument[],
  threshold = THRESHOLD,
): { codes: "one" | "several"; compared: ComparedDocument[] } {
  const decider = createDecider(codebook, judged, threshold);
  const codes = judged.some(({ gold }) => gold.length > 1) ? "several" : "one";
  const compared = judged.map((document): ComparedDocument => {
    const decision = decider.decide(document);
    const gold = orNone(document.gold);
    const given = codes === "one" ? [decision.codeId] : selected(decider, document);
    return { gold, given, decision, right: gold.includes(decision.codeId) };
  });
  return { codes, compared };
}

function orNone(ids: readonly string[]): readonly (string | null)[] {
  return ids.length === 0 ? [null] : ids;
}

function selected(decider: Decider, document: JudgedDocument): readonly (string | null)[] {
  return orNone(decider.select(document).map(({ codeId }) => codeId));
}
