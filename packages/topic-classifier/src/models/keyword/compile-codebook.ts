import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree, narrowFirst, type CodeNode } from "../../codebook/code-tree.js";
import { addTerm, createTermNode, termProblem, type TermNode } from "../../terms/term-trie.js";

/** A codebook made ready for matching. */
export interface CompiledCodebook {
  readonly trie: TermNode;
  /** How many codes the codebook has, those that are not used among them. */
  readonly size: number;
  /** The codes that are used, by the positions that the trie's entries name: those in `Codebook.codes`. */
  readonly nodes: ReadonlyMap<number, CodeNode>;
  /** The position of each code that is used, by its id. */
  readonly positions: ReadonlyMap<string, number>;
  /** The same codes, each after all that it contains. */
  readonly narrowFirst: readonly CodeNode[];
  /** The wider code of each code, both by position. */
  readonly parents: ReadonlyMap<number, number>;
}

/** Puts all usable terms of a codebook into one trie and its codes into order. */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const tree = codeTree(codebook);
  const trie = createTermNode();
  const nodes = new Map<number, CodeNode>();
  const parents = new Map<number, number>();
  for (const node of tree.values()) {
    nodes.set(node.position, node);
    const parent = node.parent === null ? undefined : tree.get(node.parent);
    if (parent !== undefined) parents.set(node.position, parent.position);
    addTerms(trie, node);
  }
  const positions = new Map([...tree].map(([id, { position }]) => [id, position]));
  return { trie, size: codebook.codes.length, nodes, positions, narrowFirst: narrowFirst(tree), parents };
}

function addTerms(trie: TermNode, { code, position }: CodeNode): void {
  const usable = (term: string): boolean => termProblem(term) === null;
  for (const term of code.terms.filter(usable)) addTerm(trie, position, "term", term);
  for (const phrase of code.excludes.filter(usable)) addTerm(trie, position, "exclude", phrase);
}
