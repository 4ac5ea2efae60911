import type { CodeScore, DocumentPart, PartEvidence } from "../topic-model.js";
import { outsideFinding, type OutsideDiagnostic, type OutsideProblem, type ScoringRequest } from "./outside-scorer.js";

/** Codes that stood the test, for each document, and why others did not. */
export interface CheckedAnswer {
  readonly scores: readonly (readonly CodeScore[])[];
  readonly diagnostics: readonly OutsideDiagnostic[];
}

const MOST_FINDINGS = 200;

/** Keeps of an answer what the documents bear out: codes of the codebook with words that stand there. */
export function checkAnswer({ codebook, documents }: ScoringRequest, answer: unknown): CheckedAnswer {
  const diagnostics: OutsideDiagnostic[] = [];
  const report = (code: OutsideProblem, message: string, path?: string): void => {
    if (diagnostics.length < MOST_FINDINGS) diagnostics.push(outsideFinding(code, message, path));
  };
  const lists: readonly unknown[] = Array.isArray(answer) ? answer : [];
  if (!Array.isArray(answer)) report("scorer-failed", "The answer is no list.");
  else if (lists.length < documents.length) report("missing-answer", `There are ${lists.length} lists for ${documents.length} documents.`);
  const ids = new Map(codebook.codes.map(({ id }, position) => [id, position]));
  const scores = documents.map(({ parts }, document) => {
    const list = lists[document];
    const given: readonly unknown[] = Array.isArray(list) ? list : [];
    const best = new Map<string, CodeScore>();
    given.forEach((value, at) => {
      const code = checkCode(value, parts, ids, (problem, message) => report(problem, message, `/${document}/${at}`));
      if (code !== null && code.score > (best.get(code.codeId)?.score ?? -1)) best.set(code.codeId, code);
    });
    return [...best.values()].sort((a, b) => b.score - a.score || (ids.get(a.codeId) ?? 0) - (ids.get(b.codeId) ?? 0));
  });
  return { scores, diagnostics };
}

function checkCode(
  value: unknown,
  parts: readonly DocumentPart[],
  ids: ReadonlyMap<string, number>,
  report: (problem: OutsideProblem, message: string) => void,
): CodeScore | null {
  const { codeId, score, quotes } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof codeId !== "string" || !ids.has(codeId)) {
    report("unknown-code", `The codebook has no code ${shown(codeId)}.`);
    return null;
  }
  if (typeof score !== "number" || !(score >= 0 && score <= 1)) {
    report("score-range", `The score of “${codeId}” is ${shown(score)}.`);
    return null;
  }
  const evidence: PartEvidence[] = [];
  for (const quote of Array.isArray(quotes) ? (quotes as unknown[]) : []) {
    const place = typeof quote === "string" ? placeOf(quote, parts) : null;
    if (place === null) report("quote-not-found", `${shown(quote)} does not stand in the document.`);
    else evidence.push(place);
  }
  if (evidence.length === 0) {
    report("no-evidence", `“${codeId}” comes without words of the document.`);
    return null;
  }
  evidence.sort((a, b) => a.part - b.part || a.span.start - b.span.start);
  return { codeId, score, evidence: evidence.map((place) => ({ ...place, weight: score / evidence.length })) };
}

/** The first place where a quote stands in a part, word for word; case counts, white space at its ends does not. */
function placeOf(quote: string, parts: readonly DocumentPart[]): PartEvidence | null {
  const words = quote.trim();
  if (words === "") return null;
  for (const [part, { text }] of parts.entries()) {
    const start = text.indexOf(words);
    if (start !== -1) return { part, span: { start, end: start + words.length }, term: words, weight: 0 };
  }
  return null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? "nothing" : text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
