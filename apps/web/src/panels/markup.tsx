import type { JSX } from "preact";
import { readMarkup, type MarkupNode } from "../cite/read-markup.js";

/** A citation with its italics. Only the few elements of a citation become elements; all else is text. */
export function Markup({ html }: { readonly html: string }) {
  return <>{readMarkup(html).map(show)}</>;
}

function show(node: MarkupNode, key: number): JSX.Element | string {
  if ("text" in node) return node.text;
  const Element = node.element;
  return <Element key={key} class={node.smallCaps ? "small-caps" : undefined}>{node.children.map(show)}</Element>;
}
