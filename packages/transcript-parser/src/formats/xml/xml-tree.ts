import type { XmlElement } from "./xml-element.js";

/** An element with what is in it. */
export interface XmlNode {
  readonly element: XmlElement;
  readonly children: (XmlNode | string)[];
}

/** No header nests deeper; what does is read as if it stood at this depth, so that going through a tree needs no care. */
const MAX_DEPTH = 64;

/** Builds the tree of a part of a document, such as a header: small in most files, and needed as a whole. */
export class XmlTree {
  readonly root: XmlNode;
  readonly #open: XmlNode[];
  #tooDeep = 0;

  constructor(element: XmlElement) {
    this.root = { element, children: [] };
    this.#open = [this.root];
  }

  /** Whether all of the tree is closed. */
  get isClosed(): boolean {
    return this.#open.length === 0;
  }

  open(element: XmlElement): void {
    if (this.#open.length === MAX_DEPTH) {
      this.#tooDeep += 1;
      return;
    }
    const node: XmlNode = { element, children: [] };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  close(): void {
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else this.#open.pop();
  }

  text(characters: string): void {
    this.#open.at(-1)?.children.push(characters);
  }
}

/** The child elements with one of some names, in order. */
export function childrenOf(node: XmlNode | undefined, ...names: readonly string[]): XmlNode[] {
  if (node === undefined) return [];
  return node.children.filter((child): child is XmlNode => typeof child !== "string" && names.includes(child.element.localName));
}

/** The first element that a path of names leads to, from child to child. */
export function findIn(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return allIn(node, ...path)[0];
}

/** All elements that a path of names leads to. */
export function allIn(node: XmlNode | undefined, ...path: readonly string[]): XmlNode[] {
  return path.reduce<XmlNode[]>((nodes, name) => nodes.flatMap((each) => childrenOf(each, name)), node === undefined ? [] : [node]);
}

/** All elements with one of some names, at any depth; none of those inside of one of them. */
export function descendantsOf(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return names.includes(child.element.localName) ? [child] : descendantsOf(child, ...names);
  });
}

/** The text of an element, white space folded; empty for none. */
export function textOf(node: XmlNode | undefined): string {
  return node === undefined ? "" : rawText(node).replace(/\s+/g, " ").trim();
}

/** The text of an element as it stands, references decoded. */
function rawText(node: XmlNode): string {
  return node.children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
}
