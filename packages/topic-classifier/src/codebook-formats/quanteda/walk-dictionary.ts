import type { Span } from "@colloquy/corpus-schema";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { CategoryTree } from "../dictionary/category-tree.js";
import type { Findings } from "../findings.js";
import { MAX_ALIASED, MAX_DEPTH } from "../limits.js";

class Stopped extends Error {}

/**
 * Goes through the keys and values of a dictionary and tells the tree of categories what it meets.
 *
 * @returns whether it came to the end: false where the document is no dictionary, or unfolds too deep or too far
 */
export function walkDictionary(document: Document.Parsed, tree: CategoryTree, findings: Findings): boolean {
  const { contents } = document;
  if (!isMap(contents)) {
    const span = spanOf(contents);
    findings.report("no-codes", "The document is no dictionary: it does not begin with keys.", { span });
    return false;
  }
  try {
    new DictionaryWalk(tree, findings).map(contents, 0);
    return true;
  } catch (error) {
    if (error instanceof Stopped) return false;
    throw error;
  }
}

class DictionaryWalk {
  readonly #tree: CategoryTree;
  readonly #findings: Findings;
  /** What each anchor stands for, as far as the walk has come: an alias means the last one before it. */
  readonly #anchors = new Map<string, Node>();
  #aliased = 0;
  #insideAlias = 0;

  constructor(tree: CategoryTree, findings: Findings) {
    this.#tree = tree;
    this.#findings = findings;
  }

  map(map: YAMLMap, depth: number): void {
    this.#count(map, depth);
    for (const pair of map.items) this.#pair(pair, depth);
  }

  #pair({ key, value }: Pair, depth: number): void {
    const name = this.#resolve(key);
    if (name !== null && !isScalar(name)) {
      this.#findings.report("unread", "A key that is no text was not read.", { span: spanOf(name) });
      return;
    }
    this.#tree.enter(textOf(name?.value), spanOf(name));
    this.#value(value, depth + 1);
    this.#tree.leave();
  }

  #value(given: unknown, depth: number): void {
    const unfolds = isAlias(given) ? 1 : 0;
    const node = this.#resolve(given);
    if (node === null) return;
    this.#insideAlias += unfolds;
    if (isMap(node)) this.map(node, depth);
    else if (isSeq(node)) this.#list(node, depth);
    else if (isScalar(node)) {
      this.#count(node, depth);
      this.#tree.pattern(textOf(node.value), spanOf(node));
    }
    this.#insideAlias -= unfolds;
  }

  #list(list: YAMLSeq, depth: number): void {
    this.#count(list, depth);
    for (const item of list.items) this.#value(item, depth + 1);
  }

  /** The node itself, or that which an alias stands for; null where there is none. */
  #resolve(given: unknown): Node | null {
    if (!isNode(given)) return null;
    if (!isAlias(given)) {
      if (given.anchor !== undefined) this.#anchors.set(given.anchor, given);
      return given;
    }
    return this.#anchors.get(given.source) ?? null;
  }

  /** Keeps what aliases unfold to, one inside another or inside itself, within bounds. */
  #count(node: Node, depth: number): void {
    const span = spanOf(node);
    if (depth > MAX_DEPTH) {
      this.#findings.report("too-deep", `Keys and lists are nested more than ${MAX_DEPTH} deep.`, { span });
      throw new Stopped();
    }
    this.#aliased += this.#insideAlias > 0 ? 1 : 0;
    if (this.#aliased <= MAX_ALIASED) return;
    this.#findings.report("too-large", `The aliases of the file unfold to more than ${MAX_ALIASED} entries.`, { span });
    throw new Stopped();
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function spanOf(node: Node | null | undefined): Span | null {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : null;
}
