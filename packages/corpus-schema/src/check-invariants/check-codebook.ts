import type { Code, Codebook } from "../codebook.js";
import type { Diagnostic } from "../diagnostic.js";
import type { InvariantCode } from "./invariant-codes.table.js";
import { reportInto, type Report } from "./report.js";

/**
 * What must be true of a codebook beyond its shape: unique ids, facets and parents that exist, a parent in the same
 * facet, no cycle. Paths are JSON Pointers into the codebook.
 */
export function checkCodebook(codebook: Codebook): Diagnostic<InvariantCode>[] {
  const findings: Diagnostic<InvariantCode>[] = [];
  const report = reportInto(findings);
  const facets = new Set(codebook.facets.map((facet) => facet.id));
  const codes = new Map<string, Code>();
  codebook.codes.forEach((code, index) => {
    if (codes.has(code.id)) report("codebook-tree", `${code.id} is used twice.`, { path: `/codes/${index}/id` });
    codes.set(code.id, code);
    if (!facets.has(code.facetId)) {
      report("codebook-tree", `There is no facet ${code.facetId}.`, { path: `/codes/${index}/facetId` });
    }
  });
  codebook.codes.forEach((code, index) => checkParent(code, `/codes/${index}/parentId`, codes, report));
  return findings;
}

function checkParent(code: Code, path: string, codes: ReadonlyMap<string, Code>, report: Report): void {
  if (code.parentId === null) return;
  const parent = codes.get(code.parentId);
  if (parent === undefined) {
    report("codebook-tree", `The parent ${code.parentId} of ${code.id} does not exist.`, { path });
    return;
  }
  if (parent.facetId !== code.facetId) {
    report("codebook-tree", `${code.id} and its parent ${parent.id} are in different facets.`, { path });
  }
  const ancestors = new Set([code.id]);
  for (let next: Code | undefined = parent; next !== undefined; next = codes.get(next.parentId ?? "")) {
    if (next.id === code.id) report("codebook-tree", `${code.id} is its own ancestor.`, { path });
    if (ancestors.has(next.id)) return;
    ancestors.add(next.id);
  }
}
