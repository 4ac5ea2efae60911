import type { Code, Codebook } from "@colloquy/corpus-schema";
import { quoted, type Findings } from "../findings.js";

/** A code on the way through a codebook, from the wider to the narrower. */
export interface OutlineStep {
  readonly name: string;
  readonly terms: readonly string[];
  readonly hasNarrower: boolean;
}

interface Visit {
  enter(step: OutlineStep, depth: number): void;
  leave(step: OutlineStep, depth: number): void;
}

/** The deepest code of an outline. A dictionary that nests deeper could not be read again. */
const MAX_LEVELS = 90;

/**
 * Visits the codes of a sound codebook, each inside its wider one. Siblings of one label are told apart by their ids,
 * and codes more than 90 levels deep are left out; both are reported.
 */
export function visitOutline(codebook: Codebook, findings: Findings, visit: Visit): void {
  const narrower = narrowerCodes(codebook);
  const steps: { step: OutlineStep; depth: number; entered: boolean; id: string }[] = [];
  const push = (parentId: string | null, depth: number): void => {
    const siblings = narrower.get(parentId) ?? [];
    if (depth >= MAX_LEVELS && siblings.length > 0) {
      findings.report("unsaid", `What is below ${quoted(parentId ?? "")} is more than ${MAX_LEVELS} levels deep.`);
      return;
    }
    const names = distinctNames(siblings, findings);
    const next = siblings.map(({ id, terms }, index) => {
      const step = { name: names[index] ?? id, terms, hasNarrower: narrower.has(id) && depth + 1 < MAX_LEVELS };
      return { step, depth, entered: false, id };
    });
    for (const step of next.reverse()) steps.push(step);
  };
  push(null, 0);
  for (let top = steps.at(-1); top !== undefined; top = steps.at(-1)) {
    if (top.entered) {
      steps.pop();
      visit.leave(top.step, top.depth);
      continue;
    }
    top.entered = true;
    visit.enter(top.step, top.depth);
    push(top.id, top.depth + 1);
  }
}

function narrowerCodes(codebook: Codebook): Map<string | null, Code[]> {
  const narrower = new Map<string | null, Code[]>();
  for (const code of codebook.codes) {
    const siblings = narrower.get(code.parentId);
    if (siblings === undefined) narrower.set(code.parentId, [code]);
    else siblings.push(code);
  }
  return narrower;
}

function distinctNames(siblings: readonly Code[], findings: Findings): string[] {
  const taken = new Set<string>();
  return siblings.map(({ id, label }) => {
    const name = taken.has(label) ? `${label} (${id})` : label;
    if (name !== label) {
      findings.report("unsaid", `Another code has the label ${quoted(label)}: it becomes ${quoted(name)}.`);
    }
    taken.add(name);
    return name;
  });
}
