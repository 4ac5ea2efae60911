import type { Display, Font } from "../style/formatting.js";
import type { Inline } from "./inline.js";
import { PLAIN_FONT } from "./plain-font.js";

/** A step of the flat form of the tree: what a walk over it meets, in order. */
export type Token =
  | { readonly kind: "text"; text: string; readonly continues: boolean }
  | { readonly kind: "open-quote" | "close-quote"; readonly text: string }
  | { readonly kind: "font-start"; readonly change: Font }
  | { readonly kind: "block-start"; readonly display: Display }
  | { readonly kind: "link-start"; readonly url: string }
  | { readonly kind: "end" };

/** The quotation marks of a locale. */
export interface QuoteMarks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

interface Surroundings {
  readonly font: Font;
  readonly quoteDepth: number;
}

/** Flattens the tree; fonts become the changes that they make, quotation marks those of their depth. */
export function flatten(inlines: readonly Inline[], marks: QuoteMarks): Token[] {
  const tokens: Token[] = [];
  const walk = (nodes: readonly Inline[], around: Surroundings): void => {
    for (const node of nodes) visit(node, around);
  };
  const visit = (node: Inline, around: Surroundings): void => {
    switch (node.kind) {
      case "text":
        tokens.push({ kind: "text", text: node.text, continues: node.continues === true });
        return;
      case "quotes": {
        const [open, close] = around.quoteDepth % 2 === 0 ? marks.outer : marks.inner;
        tokens.push({ kind: "open-quote", text: open });
        walk(node.children, { ...around, quoteDepth: around.quoteDepth + 1 });
        tokens.push({ kind: "close-quote", text: close });
        return;
      }
      case "block":
        tokens.push({ kind: "block-start", display: node.display });
        walk(node.children, around);
        tokens.push({ kind: "end" });
        return;
      case "link":
        tokens.push({ kind: "link-start", url: node.url });
        walk(node.children, around);
        tokens.push({ kind: "end" });
        return;
      case "font": {
        const change = fontChange(around.font, node.font, node.toggles);
        const changes = Object.keys(change).length > 0;
        if (changes) tokens.push({ kind: "font-start", change });
        walk(node.children, { ...around, font: { ...around.font, ...change } });
        if (changes) tokens.push({ kind: "end" });
        return;
      }
      case "nocase":
      case "mark":
        walk(node.children, around);
    }
  };
  walk(inlines, { font: PLAIN_FONT, quoteDepth: 0 });
  return tokens;
}

/** The attributes of `inner` that differ from those around it; toggling ones go back to the initial value. */
function fontChange(outer: Font, inner: Font, toggles: boolean): Font {
  const pick = <T>(now: T | undefined, wanted: T | undefined, initial: T): T | undefined => {
    if (wanted === undefined) return undefined;
    if (now !== wanted) return wanted;
    return toggles && now !== initial ? initial : undefined;
  };
  const style = pick(outer.style, inner.style, PLAIN_FONT.style);
  const variant = pick(outer.variant, inner.variant, PLAIN_FONT.variant);
  const weight = pick(outer.weight, inner.weight, PLAIN_FONT.weight);
  const decoration = pick(outer.decoration, inner.decoration, PLAIN_FONT.decoration);
  const align = pick(outer.align, inner.align, PLAIN_FONT.align);
  return {
    ...(style && { style }),
    ...(variant && { variant }),
    ...(weight && { weight }),
    ...(decoration && { decoration }),
    ...(align && { align }),
  };
}
