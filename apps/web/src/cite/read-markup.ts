/** The elements that a citation may have. Every other tag is shown as the characters that it is. */
const ELEMENTS = ["i", "em", "b", "strong", "sup", "sub", "span", "div"] as const;
export type MarkupElement = (typeof ELEMENTS)[number];

/** A piece of a citation: text, or an element around more pieces. Attributes are dropped. */
export type MarkupNode =
  | { readonly text: string }
  | { readonly element: MarkupElement; readonly smallCaps: boolean; readonly children: readonly MarkupNode[] };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

interface OpenElement {
  readonly element: MarkupElement | null;
  readonly smallCaps: boolean;
  readonly children: MarkupNode[];
}

/**
 * The HTML of a citation as a tree of known elements. Nothing is ever handed to the browser's own HTML parser: what is
 * not one of the few elements of a citation comes out as text. Elements left open are closed at the end.
 */
export function readMarkup(html: string): readonly MarkupNode[] {
  const root: OpenElement = { element: null, smallCaps: false, children: [] };
  const open: OpenElement[] = [root];
  for (const token of html.split(/(<[^<>]*>)/)) {
    const top = open.at(-1) ?? root;
    const tag = readTag(token);
    if (tag === null) {
      if (token !== "") top.children.push({ text: decodeEntities(token) });
    } else if (!tag.closes) {
      open.push({ element: tag.element, smallCaps: token.includes("small-caps"), children: [] });
    } else if (top.element === tag.element) {
      closeElement(open);
    }
  }
  while (open.length > 1) closeElement(open);
  return root.children;
}

function closeElement(open: OpenElement[]): void {
  const { element, smallCaps, children } = open.pop() ?? {};
  if (element !== undefined && element !== null) {
    open.at(-1)?.children.push({ element, smallCaps: smallCaps ?? false, children: children ?? [] });
  }
}

function readTag(token: string): { readonly element: MarkupElement; readonly closes: boolean } | null {
  const match = /^<(\/?)([a-z]+)(?=[\s>])[^<>]*>$/.exec(token);
  const element = ELEMENTS.find((name) => name === match?.[2]);
  return element === undefined ? null : { element, closes: match?.[1] === "/" };
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/g, (all: string, code?: string, name?: string) => {
    if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : all;
    return ENTITIES[name ?? ""] ?? all;
  });
}
