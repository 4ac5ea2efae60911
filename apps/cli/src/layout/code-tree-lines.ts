import type { Code, Codebook } from "@colloquy/corpus-schema";
import type { Output } from "../io/io.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { count } from "./ranges.js";
import { LEAST_WIDTH, wrap } from "./wrap.js";

/** A level deeper than this is not set in any further. */
const DEEPEST = 8;

/** A codebook as a tree: each code with its terms. */
export function layoutCodeTree(codebook: Codebook, output: Output): string {
  const paint = paintFor(output);
  const { columns } = output;
  const about = `${codebook.id} ${codebook.version}, ${codebook.language}: ${count(codebook.codes.length, "code")}, ${count(countTerms(codebook), "term")}`;
  const lines = [...wrap(oneLine(codebook.title), columns).map(paint.strong), ...wrap(oneLine(about), columns).map(paint.faint)];
  if (codebook.description !== undefined) lines.push("", ...wrap(oneLine(codebook.description), columns));
  for (const facet of facetsOf(codebook)) {
    lines.push("");
    if (facet.label !== null) lines.push(paint.accent(oneLine(facet.label)));
    for (const { code, depth } of facet.codes) lines.push(...codeLines(code, depth, columns, paint));
  }
  return `${lines.join("\n")}\n`;
}

/** How many terms a codebook has. */
export function countTerms({ codes }: Codebook): number {
  return codes.reduce((sum, { terms }) => sum + terms.length, 0);
}

interface PlacedCode {
  readonly code: Code;
  readonly depth: number;
}

/** The codes of each facet as they hang together; without a label where there is one facet alone. */
function facetsOf(codebook: Codebook): { readonly label: string | null; readonly codes: readonly PlacedCode[] }[] {
  const placed = placeCodes(codebook.codes);
  const ids = [...new Set([...codebook.facets.map(({ id }) => id), ...placed.map(({ code }) => code.facetId)])];
  const groups = ids.map((id) => ({
    label: codebook.facets.find((facet) => facet.id === id)?.label ?? id,
    codes: placed.filter(({ code }) => code.facetId === id),
  }));
  const used = groups.filter(({ codes }) => codes.length > 0);
  return used.length === 1 ? used.map(({ codes }) => ({ label: null, codes })) : used;
}

/** Each code after its wider one; those whose wider code is missing, or that go in a circle, at the top. */
function placeCodes(codes: readonly Code[]): PlacedCode[] {
  const ids = new Set(codes.map(({ id }) => id));
  const narrower = new Map<string | null, Code[]>();
  for (const code of codes) {
    const parent = code.parentId !== null && ids.has(code.parentId) ? code.parentId : null;
    narrower.set(parent, [...(narrower.get(parent) ?? []), code]);
  }
  const placed = new Map<Code, number>();
  const place = (roots: readonly Code[]): void => {
    const open = roots.map((code) => ({ code, depth: 0 })).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (placed.has(next.code)) continue;
      placed.set(next.code, next.depth);
      const { depth } = next;
      open.push(...(narrower.get(next.code.id) ?? []).map((code) => ({ code, depth: depth + 1 })).reverse());
    }
  };
  place(narrower.get(null) ?? []);
  for (const code of codes) if (!placed.has(code)) place([code]);
  return [...placed].map(([code, depth]) => ({ code, depth }));
}

function codeLines({ id, label, terms, excludes }: Code, depth: number, columns: number, paint: Paint): string[] {
  const indent = " ".repeat(2 + 2 * Math.min(depth, DEEPEST));
  const shownLabel = oneLine(label);
  const shownId = id === label ? "" : `  ${paint.faint(oneLine(id))}`;
  const folded = (text: string): string[] => wrap(text, Math.max(LEAST_WIDTH, columns - indent.length - 4)).map((line) => `${indent}    ${line}`);
  return [
    `${indent}${paint.strong(shownLabel)}${shownId}`,
    ...(terms.length === 0 ? [] : folded(terms.map(oneLine).join(", "))),
    ...(excludes.length === 0 ? [] : folded(`not in: ${excludes.map(oneLine).join(", ")}`).map(paint.faint)),
  ];
}
