import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree, narrowFirst, type CodeNode } from "../../codebook/code-tree.js";
import { findTerms, type KnownSteps, type TermMatch } from "../../terms/find-terms.js";
import { selectMatches } from "../../terms/select-matches.js";
import { tokenize, type KnownForms } from "../../tokenize/tokenize.js";
import type { Tokens } from "../../tokenize/tokens.js";
import { addTerm, createTermNode, termProblem, type TermNode } from "../../terms/term-trie.js";

/** A codebook made ready for matching. It remembers words that were looked up, which changes no result. */
export interface CompiledCodebook {
  readonly trie: TermNode;
  readonly known: { readonly forms: KnownForms; readonly steps: KnownSteps };
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
  return { trie, known: { forms: new Map(), steps: new Map() }, size: codebook.codes.length, nodes, positions, narrowFirst: narrowFirst(tree), parents };
}

function addTerms(trie: TermNode, { code, position }: CodeNode): void {
  const usable = (term: string): boolean => termProblem(term) === null;
  for (const term of code.terms.filter(usable)) addTerm(trie, position, "term", term);
  for (const phrase of code.excludes.filter(usable)) addTerm(trie, position, "exclude", phrase);
}

/** The terms that count in a text, by place. */
export function termsIn({ trie, known, nodes }: CompiledCodebook, text: string): { readonly tokens: Tokens; readonly matches: TermMatch[] } {
  const tokens = tokenize(text, known.forms);
  const found = findTerms(trie, tokens, known.steps);
  return { tokens, matches: found.length === 0 ? found : selectMatches(found, (code) => nodes.get(code)?.code.facetId) };
}
