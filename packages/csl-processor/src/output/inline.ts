import type { Name } from "../names/name.js";
import type { Display, Font } from "../style/formatting.js";

/**
 * What rendering yields: a tree of styled text. Nothing in it is escaped or merged yet; `serialise` walks it once,
 * with punctuation, quotation marks and fonts seen across the whole of a citation.
 */
export type Inline = TextInline | FontInline | QuotesInline | BlockInline | LinkInline | NoCaseInline | MarkInline;

/** Characters. Never empty. */
export interface TextInline {
  readonly kind: "text";
  readonly text: string;
  /** It goes on from the text before in the same value: between the two, punctuation is the author's own. */
  readonly continues?: boolean;
}

/** Text in another font. `toggles`: italic inside italic becomes upright again, as markup in a title does. */
export interface FontInline {
  readonly kind: "font";
  readonly font: Font;
  readonly toggles: boolean;
  readonly children: readonly Inline[];
}

/** Text in quotation marks; which marks depends on how deep it stands. */
export interface QuotesInline {
  readonly kind: "quotes";
  readonly children: readonly Inline[];
}

/** Text in a block of its own. */
export interface BlockInline {
  readonly kind: "block";
  readonly display: Display;
  readonly children: readonly Inline[];
}

/** Text that is a link. */
export interface LinkInline {
  readonly kind: "link";
  /** An http or https URL in ASCII, made by `linkUrl`. */
  readonly url: string;
  readonly children: readonly Inline[];
}

/** Text whose letter case is never changed. */
export interface NoCaseInline {
  readonly kind: "nocase";
  readonly children: readonly Inline[];
}

/** What a piece of output is, for the stages that group, collapse and substitute. */
export type Mark = "names" | "name-list" | "name" | "citation-number" | "year-suffix" | "year" | "term";

/** Text with a mark. */
export interface MarkInline {
  readonly kind: "mark";
  readonly mark: Mark;
  readonly children: readonly Inline[];
  /** Of a list of names, all of them, printed or not; of a name, it alone. */
  readonly names?: readonly Name[];
}

/** A text node, or nothing for the empty string. */
export function textInline(text: string): readonly Inline[] {
  return text === "" ? NOTHING : [{ kind: "text", text }];
}

const NOTHING: readonly Inline[] = [];

/** The inlines with a mark around them; nothing stays nothing. */
export function markInline(mark: Mark, children: readonly Inline[]): readonly Inline[] {
  return children.length === 0 ? [] : [{ kind: "mark", mark, children }];
}

/** Printed names with a mark around them that says whose they are; nothing stays nothing. */
export function markNames(mark: "name-list" | "name", names: readonly Name[], children: readonly Inline[]): readonly Inline[] {
  return children.length === 0 ? [] : [{ kind: "mark", mark, children, names }];
}

/** The inlines in a font; nothing stays nothing, and an empty font adds no node. */
export function fontInline(font: Font, children: readonly Inline[], toggles = false): readonly Inline[] {
  if (children.length === 0 || Object.keys(font).length === 0) return children;
  return [{ kind: "font", font, toggles, children }];
}

/** The non-empty pieces with the delimiter between them. */
export function joinInlines(pieces: readonly (readonly Inline[])[], delimiter: string): Inline[] {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    if (joined.length > 0) append(joined, textInline(delimiter));
    append(joined, piece);
  }
  return joined;
}

/** Adds inlines to the end of a list that is being made. */
export function append(target: Inline[], inlines: readonly Inline[]): void {
  for (const inline of inlines) target.push(inline);
}

/** The characters of the inlines, without fonts and quotation marks. */
export function plainText(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) text += inline.kind === "text" ? inline.text : plainText(inline.children);
  return text;
}

/**
 * A copy of the tree in which every text is replaced; what becomes empty disappears.
 *
 * @param isFrozen whether the text inside a node is to stay; `change` is told.
 */
export function mapText(
  inlines: readonly Inline[],
  isFrozen: (inline: Inline) => boolean,
  change: (text: string, frozen: boolean) => string,
  frozen = false,
): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === "text") {
      const text = change(inline.text, frozen);
      return text === "" ? [] : [{ ...inline, text }];
    }
    const children = mapText(inline.children, isFrozen, change, frozen || isFrozen(inline));
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}

/** The first node with this mark, in document order. */
export function findMark(inlines: readonly Inline[], mark: Mark): MarkInline | undefined {
  for (const inline of inlines) {
    if (inline.kind === "text") continue;
    if (inline.kind === "mark" && inline.mark === mark) return inline;
    const found = findMark(inline.children, mark);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A copy of the tree in which nodes, found by identity, are replaced; what becomes empty disappears. */
export function replaceNodes(
  inlines: readonly Inline[],
  replacements: ReadonlyMap<Inline, readonly Inline[]>,
): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    const replacement = replacements.get(inline);
    if (replacement !== undefined) return replacement;
    if (inline.kind === "text") return [inline];
    const children = replaceNodes(inline.children, replacements);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}
