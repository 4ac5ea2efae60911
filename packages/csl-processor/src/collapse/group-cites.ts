import type { RenderedCite } from "../cite/rendered-cite.js";
import { findMark, plainText } from "../output/inline.js";

/**
 * Brings cites with the same printed names together, at the place of the first (CSL 1.0.2, "Cite Grouping"). Cites
 * without names stay by themselves.
 */
export function groupCites(cites: readonly RenderedCite[]): RenderedCite[][] {
  const groups = new Map<string, RenderedCite[]>();
  cites.forEach((cite, index) => {
    const names = findMark(cite.inlines, "names");
    const key = names === undefined ? `#${index}` : `=${plainText([names])}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cite]);
    else group.push(cite);
  });
  return [...groups.values()];
}
