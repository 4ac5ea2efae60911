import type { Assignment, Classification } from "../classification.js";
import type { Codebook } from "../codebook.js";
import { containsSpan, type Span } from "../span.js";
import type { Transcript } from "../transcript.js";
import { hullsByExchange } from "./exchange-hulls.js";
import type { Report } from "./report.js";

export function checkClassifications(transcript: Transcript, codebooks: readonly Codebook[], report: Report): void {
  const targets = hullsByExchange(transcript);
  for (const turn of transcript.turns) targets.set(turn.id, turn.span);
  transcript.classifications.forEach((classification, index) => {
    const path = `/classifications/${index}`;
    const codes = codesOf(classification, codebooks, path, report);
    classification.assignments.forEach((assignment, at) => {
      const assignmentPath = `${path}/assignments/${at}`;
      const { score, codeId } = assignment;
      if (!(score >= classification.threshold && score <= 1)) {
        report("score-range", `${codeId} has ${score}.`, { path: `${assignmentPath}/score` });
      }
      if (codes !== null && !codes.has(codeId)) {
        report("code-known", `${codeId} does not.`, { path: `${assignmentPath}/codeId` });
      }
      checkEvidence(assignment, targets.get(assignment.targetId), assignmentPath, report);
    });
  });
}

function codesOf(
  classification: Classification,
  codebooks: readonly Codebook[],
  path: string,
  report: Report,
): ReadonlySet<string> | null {
  const codebook = codebooks.find((candidate) => candidate.id === classification.codebookId);
  if (codebook === undefined) return null;
  if (codebook.version !== classification.codebookVersion) {
    const detail = `${codebook.id} was used in version ${classification.codebookVersion}, given is ${codebook.version}.`;
    report("code-known", detail, { path: `${path}/codebookVersion` });
  }
  return new Set(codebook.codes.map((code) => code.id));
}

function checkEvidence(assignment: Assignment, target: Span | undefined, path: string, report: Report): void {
  if (assignment.evidence.length === 0) {
    report("evidence-in-target", `${assignment.codeId} has none.`, { path: `${path}/evidence` });
  }
  if (target === undefined) return;
  assignment.evidence.forEach(({ span }, at) => {
    if (containsSpan(target, span) && span.start < span.end) return;
    const detail = `[${span.start}, ${span.end}) is not in [${target.start}, ${target.end}).`;
    report("evidence-in-target", detail, { span, path: `${path}/evidence/${at}` });
  });
}
