import type { Name } from "../names/name.js";
import { findMark, plainText, replaceNodes, textInline, type Inline, type MarkInline } from "../output/inline.js";
import type { BibliographyOptions } from "../style/style.js";

/** The names of an entry, for the comparison with the next. */
export interface EntryNames {
  readonly list: MarkInline;
  readonly names: readonly MarkInline[];
}

/** The first names of an entry: those that `subsequent-author-substitute` may replace. */
export function namesOf(inlines: readonly Inline[]): EntryNames | undefined {
  const element = findMark(inlines, "names");
  if (element === undefined) return undefined;
  const list = findMark(element.children, "name-list") ?? element;
  const names = marksIn(list.children, "name");
  return { list, names: names.length === 0 ? [list] : names };
}

function marksIn(inlines: readonly Inline[], mark: MarkInline["mark"]): MarkInline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "text") return [];
    if (inline.kind === "mark" && inline.mark === mark) return [inline];
    return marksIn(inline.children, mark);
  });
}

/**
 * Replaces names that the entry before has too (CSL 1.0.2, "Reference Grouping").
 *
 * @param previous the names of the entry before, as they were before any replacement.
 */
export function substituteAuthor(
  inlines: readonly Inline[],
  current: EntryNames | undefined,
  previous: EntryNames | undefined,
  options: BibliographyOptions,
): readonly Inline[] {
  const { subsequentAuthorSubstitute: text, subsequentAuthorSubstituteRule: rule } = options;
  if (text === undefined || current === undefined || previous === undefined) return inlines;
  const complete = sameList(current, previous);
  if (rule === "complete-all") return complete ? replaceNames(inlines, [current.list], text) : inlines;
  if (rule === "complete-each") return complete ? replaceNames(inlines, current.names, text) : inlines;
  const same = current.names.findIndex((name, index) => !sameName(name, previous.names[index]));
  const count = same < 0 ? current.names.length : same;
  return replaceNames(inlines, current.names.slice(0, rule === "partial-first" ? Math.min(1, count) : count), text);
}

function sameList(left: EntryNames, right: EntryNames): boolean {
  const sameLength = left.names.length === right.names.length && isShortened(left) === isShortened(right);
  return sameLength && left.names.every((name, index) => sameName(name, right.names[index]));
}

/** Whether "et al." stands for some of the names. */
function isShortened({ list, names }: EntryNames): boolean {
  return (list.names?.length ?? 0) > names.length;
}

/**
 * Whether a name is the same, however a style prints it: two may share their initials, and one may stand in another
 * order. What stands in for names is compared as printed.
 */
function sameName(left: MarkInline, right: MarkInline | undefined): boolean {
  if (right === undefined) return false;
  const [name, other] = [left.names?.[0], right.names?.[0]];
  if (name === undefined || other === undefined) return plainText([left]) === plainText([right]);
  return nameKey(name) === nameKey(other);
}

/** The parts of a name; an institution may be entered as it stands or as a family name. */
function nameKey(name: Name): string {
  if (name.kind === "literal") return name.literal;
  const { family, given, droppingParticle, nonDroppingParticle, suffix } = name;
  return [family, given, droppingParticle, nonDroppingParticle, suffix].join("\n").trimEnd();
}

function replaceNames(inlines: readonly Inline[], names: readonly MarkInline[], text: string): readonly Inline[] {
  return replaceNodes(inlines, new Map(names.map((name) => [name, textInline(text)])));
}
