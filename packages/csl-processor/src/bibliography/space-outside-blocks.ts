import { replaceNodes, textInline, type Inline, type TextInline } from "../output/inline.js";

/**
 * Puts white space at the start or the end of an entry outside the block that it is in: it is left over from the
 * affixes of what is not printed, and would indent the block (CSL 1.0.2, "Display", is silent).
 */
export function spaceOutsideBlocks(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines[0]?.kind === "block" ? leafAt(inlines, 0) : undefined;
  const last = inlines.at(-1)?.kind === "block" ? leafAt(inlines, -1) : undefined;
  const before = /^\s+/.exec(first?.text ?? "")?.[0] ?? "";
  const after = /\s+$/.exec(last?.text ?? "")?.[0] ?? "";
  if (before === "" && after === "") return inlines;
  const trimmed = new Map<Inline, readonly Inline[]>();
  if (first !== undefined) trimmed.set(first, withText(first, first.text.trimStart()));
  if (last !== undefined) {
    trimmed.set(last, withText(last, (last === first ? last.text.trimStart() : last.text).trimEnd()));
  }
  return [...textInline(before), ...replaceNodes(inlines, trimmed), ...textInline(after)];
}

/** The first text (0) or the last (-1). */
function leafAt(inlines: readonly Inline[], end: 0 | -1): TextInline | undefined {
  const inline = inlines.at(end);
  if (inline === undefined || inline.kind === "text") return inline;
  return leafAt(inline.children, end);
}

function withText(inline: TextInline, text: string): readonly Inline[] {
  return text === "" ? [] : [{ ...inline, text }];
}
