import { performance } from "node:perf_hooks";
import type { BaseDocument } from "./base-documents.js";
import { checkDocument, sizeOf, type CheckChoice, type Finding } from "./check-document.js";
import { makeDocument, type FuzzDocument } from "./make-document.js";
import { shrink } from "./shrink.js";

/** How long and on what to run. */
export interface FuzzPlan {
  readonly seed: number;
  /** Number of the first document. */
  readonly first: number;
  readonly runs: number;
  /** Ends the run early; `Infinity` for never. */
  readonly seconds: number;
  /** Whether slow parses are findings. */
  readonly timed: boolean;
  readonly base: readonly BaseDocument[];
  /** Called before each document. */
  readonly onDocument?: (index: number, found: number) => void;
  /** Called for the first few findings of each kind, made as small as can be. */
  readonly onFailure?: (failure: Failure) => void;
}

/** A document that the parser does not stand. */
export interface Failure {
  readonly index: number;
  readonly finding: Finding;
  readonly document: FuzzDocument;
  /** The smallest document with the same kind of finding. */
  readonly smallest: FuzzDocument;
}

/** What came of a run. */
export interface FuzzSummary {
  readonly runs: number;
  readonly seconds: number;
  /** How many documents showed each kind of finding. */
  readonly found: ReadonlyMap<string, number>;
  /** Characters or bytes. */
  readonly largest: number;
}

/** Of each kind so many are made small and told; the rest are counted. */
const TOLD = 3;
/** One in so many documents is parsed twice. */
const TWICE = 5;

/** Makes documents, parses them and checks what comes out. */
export async function runFuzz(plan: FuzzPlan): Promise<FuzzSummary> {
  const start = performance.now();
  const found = new Map<string, number>();
  let largest = 0;
  let runs = 0;
  const secondsSince = (): number => (performance.now() - start) / 1000;
  for (let index = plan.first; runs < plan.runs && secondsSince() < plan.seconds; index += 1) {
    plan.onDocument?.(index, total(found));
    const document = makeDocument(plan.seed, index, plan.base);
    largest = Math.max(largest, sizeOf(document));
    runs += 1;
    const choice: CheckChoice = { twice: index % TWICE === 0, timed: plan.timed };
    for (const finding of firstOfEachKind(await checkDocument(document, choice))) {
      const count = (found.get(finding.kind) ?? 0) + 1;
      found.set(finding.kind, count);
      if (count > TOLD || plan.onFailure === undefined) continue;
      plan.onFailure({ index, finding, document, smallest: await smallestOf(document, finding, choice) });
    }
  }
  return { runs, seconds: secondsSince(), found, largest };
}

/** A slow document stays as it is: a smaller one is faster. */
async function smallestOf(document: FuzzDocument, { kind }: Finding, choice: CheckChoice): Promise<FuzzDocument> {
  if (kind === "slow") return document;
  const untimed = { twice: choice.twice && kind === "not-deterministic", timed: false };
  return shrink(document, async (smaller) => (await checkDocument(smaller, untimed)).some((other) => other.kind === kind));
}

function firstOfEachKind(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind }, index) => findings.findIndex((other) => other.kind === kind) === index);
}

function total(found: ReadonlyMap<string, number>): number {
  return [...found.values()].reduce((sum, count) => sum + count, 0);
}
