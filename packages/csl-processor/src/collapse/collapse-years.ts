import { standsAlone, withAffixes, type RenderedCite } from "../cite/rendered-cite.js";
import { append, findMark, plainText, textInline, type Inline } from "../output/inline.js";
import type { CitationOptions } from "../style/style.js";

/** The delimiters of a citation whose cites are grouped. */
export interface GroupDelimiters {
  readonly cite: string;
  readonly group: string;
  /** Within a group, after a cite with a locator. */
  readonly afterLocator: string;
  readonly yearSuffix: string;
  readonly afterCollapse: string;
}

/**
 * Joins groups of cites: within a group, names only once, and, as the style asks, years only once and year suffixes as
 * ranges (CSL 1.0.2, "Cite Collapsing").
 *
 * @param withoutNames renders a cite again without its names.
 */
export function collapseYears(
  groups: readonly (readonly RenderedCite[])[],
  options: CitationOptions,
  delimiters: GroupDelimiters,
  withoutNames: (cite: RenderedCite) => RenderedCite,
): readonly Inline[] {
  const joined: Inline[] = [];
  groups.forEach((group, index) => {
    const rest = group
      .slice(1)
      .map(withoutNames)
      .filter((cite) => cite.inlines.length > 0);
    const collapsed = options.collapse === undefined ? group : [...group.slice(0, 1), ...rest];
    append(joined, joinGroup(collapsed, options, delimiters));
    if (index === groups.length - 1) return;
    append(joined, textInline(isCollapsed(collapsed, options) ? delimiters.afterCollapse : delimiters.cite));
  });
  return joined;
}

/**
 * Whether the delimiter after collapsed cites follows: after several cites of one author, and, where the names of a
 * year collapse part groups anyway, after a single one too.
 */
function isCollapsed(group: readonly RenderedCite[], options: CitationOptions): boolean {
  return group.length > 1 || options.collapse === "year";
}

function joinGroup(
  group: readonly RenderedCite[],
  options: CitationOptions,
  delimiters: GroupDelimiters,
): readonly Inline[] {
  const suffixes = options.collapse === "year-suffix" || options.collapse === "year-suffix-ranged";
  const ranged = options.collapse === "year-suffix-ranged";
  const joined: Inline[] = [];
  for (let index = 0; index < group.length; ) {
    const run = suffixes && options.addYearSuffix ? sameYearRun(group, index) : 1;
    const afterLocator = group[index - 1]?.trace.printed.has("locator") === true;
    if (index > 0) append(joined, textInline(afterLocator ? delimiters.afterLocator : delimiters.group));
    append(joined, joinRun(group.slice(index, index + run), ranged, delimiters));
    index += run;
  }
  return joined;
}

/** How many cites from here on have the same year and nothing else of their own but a suffix. */
function sameYearRun(group: readonly RenderedCite[], start: number): number {
  const year = yearOf(group[start]);
  let length = 1;
  const collapses = (cite: RenderedCite | undefined): boolean =>
    cite !== undefined &&
    !standsAlone(cite) &&
    yearOf(cite) === year &&
    findMark(cite.inlines, "year-suffix") !== undefined;
  if (year === "" || !collapses(group[start])) return 1;
  while (collapses(group[start + length])) length += 1;
  return length;
}

function yearOf(cite: RenderedCite | undefined): string {
  const year = cite && findMark(cite.inlines, "year");
  return year === undefined ? "" : plainText([year]);
}

function joinRun(run: readonly RenderedCite[], ranged: boolean, delimiters: GroupDelimiters): readonly Inline[] {
  const [first, ...rest] = run;
  if (first === undefined) return [];
  const joined: Inline[] = [...withAffixes(first)];
  for (let index = 0; index < rest.length; ) {
    const length = ranged ? consecutive(run, index) : 1;
    if (length >= 2) append(joined, textInline("–"));
    else append(joined, textInline(delimiters.yearSuffix));
    append(joined, suffixOf(rest[index + length - 1]));
    index += length;
  }
  return joined;
}

/** How many cites after this one continue its suffix letter by letter; a range needs at least two. */
function consecutive(run: readonly RenderedCite[], index: number): number {
  const code = (cite: RenderedCite | undefined): number => {
    const suffix = plainText(suffixOf(cite));
    return suffix.length === 1 ? suffix.charCodeAt(0) : Number.NaN;
  };
  let length = 0;
  while (code(run[index + length + 1]) === code(run[index]) + length + 1) length += 1;
  return length >= 2 ? length : 1;
}

function suffixOf(cite: RenderedCite | undefined): readonly Inline[] {
  const mark = cite && findMark(cite.inlines, "year-suffix");
  return mark === undefined ? [] : [mark];
}
