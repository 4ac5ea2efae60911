import type { RenderedCite } from "../cite/rendered-cite.js";
import { findMark, plainText, replaceNodes } from "../output/inline.js";
import type { CitationOptions } from "../style/style.js";

/**
 * Brings cites with the same printed names together (CSL 1.0.2, "Cite Grouping"): at the place of the first where the
 * style sorts cites; otherwise only those that stand side by side, since their order is the caller's. Cites without
 * names stay by themselves, unless year suffixes are collapsed and a suffix is all that they differ in.
 */
export function groupCites(
  cites: readonly RenderedCite[],
  options: CitationOptions,
  sorted: boolean,
): readonly (readonly RenderedCite[])[] {
  const groups: RenderedCite[][] = [];
  const byKey = new Map<string, RenderedCite[]>();
  let previous = "";
  cites.forEach((cite, index) => {
    const key = groupKey(cite, options) ?? `#${index}`;
    const group = sorted || key === previous ? byKey.get(key) : undefined;
    previous = key;
    if (group !== undefined) {
      group.push(cite);
      return;
    }
    const opened = [cite];
    groups.push(opened);
    byKey.set(key, opened);
  });
  return groups;
}

/** What the cites of a group have in common; undefined for a cite that cannot be grouped. */
function groupKey({ inlines, names }: RenderedCite, options: CitationOptions): string | undefined {
  if (names !== undefined) return `=${names}`;
  const suffix = findMark(inlines, "year-suffix");
  const collapsed = options.collapse?.startsWith("year-suffix") === true && findMark(inlines, "year") !== undefined;
  if (!collapsed || suffix === undefined) return undefined;
  return `@${plainText(replaceNodes(inlines, new Map([[suffix, []]])))}`;
}
