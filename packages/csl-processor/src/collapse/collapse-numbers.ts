import { standsAlone, withAffixes, type RenderedCite } from "../cite/rendered-cite.js";
import { append, textInline, type Inline } from "../output/inline.js";

/**
 * Joins numeric cites, with runs of at least three increasing numbers as a range (CSL 1.0.2, "Cite Collapsing"). A cite
 * with a locator or text of its own ends a run.
 */
export function collapseNumbers(
  cites: readonly RenderedCite[],
  delimiter: string,
  afterCollapse: string,
): readonly Inline[] {
  const joined: Inline[] = [];
  let separator = "";
  for (let index = 0; index < cites.length; ) {
    const run = runLength(cites, index);
    const parts = cites.slice(index, index + run).map(withAffixes);
    const first = parts[0] ?? [];
    append(joined, [...textInline(separator), ...first]);
    if (run >= 3) append(joined, [...textInline("–"), ...(parts.at(-1) ?? [])]);
    else for (const part of parts.slice(1)) append(joined, [...textInline(delimiter), ...part]);
    separator = run >= 3 ? afterCollapse : delimiter;
    index += run;
  }
  return joined;
}

/** How many cites from here on have numbers that follow each other. */
function runLength(cites: readonly RenderedCite[], start: number): number {
  let length = 1;
  while (follows(cites[start + length - 1], cites[start + length])) length += 1;
  return length;
}

function follows(previous: RenderedCite | undefined, next: RenderedCite | undefined): boolean {
  if (previous === undefined || next === undefined) return false;
  if (!isPlain(previous) || !isPlain(next)) return false;
  return next.cite.citationNumber === previous.cite.citationNumber + 1;
}

function isPlain(cite: RenderedCite): boolean {
  return !standsAlone(cite) && cite.inlines.length > 0;
}
