import type { CompiledCodebook } from "./compile-codebook.js";
import { totalOf, type CodeTotal } from "./score-document.js";

/**
 * Gives every code a share of the evidence of the codes that it contains. With a share below 1, one narrower code that
 * has most of the evidence stays ahead of its parent, and the parent goes ahead where the evidence is spread.
 */
export function rollUp(
  codebook: CompiledCodebook,
  totals: ReadonlyMap<number, CodeTotal>,
  share: number,
): Map<number, CodeTotal> {
  const rolled = new Map(totals);
  for (const { position } of codebook.narrowFirst) {
    const own = rolled.get(position);
    const parent = codebook.parents.get(position);
    if (own === undefined || parent === undefined || share === 0) continue;
    const passed = own.matches.map(({ match, evidence }) => ({ match, evidence: evidence * share }));
    rolled.set(parent, totalOf([...(rolled.get(parent)?.matches ?? []), ...passed]));
  }
  return rolled;
}
