import type { Code, Codebook } from "@colloquy/corpus-schema";

/** A code in its place: what a model works with. */
export interface CodeNode {
  readonly code: Code;
  /** Position in `Codebook.codes`. */
  readonly position: number;
  /** The wider code that holds; null at the top, and where the codebook's own says nothing sound. */
  readonly parent: string | null;
}

/**
 * The codes of a codebook as a forest, by id, in the codebook's order, whatever state the codebook is in: of codes
 * with one id the first is kept, and a parent that is missing, or that would close a cycle, is taken as none.
 */
export function codeTree(codebook: Codebook): Map<string, CodeNode> {
  const codes = new Map<string, { code: Code; position: number }>();
  codebook.codes.forEach((code, position) => {
    if (!codes.has(code.id)) codes.set(code.id, { code, position });
  });
  const parents = new Map<string, string | null>();
  for (const [id, { code }] of codes) {
    const parent = code.parentId !== null && codes.has(code.parentId) ? code.parentId : null;
    parents.set(id, parent);
  }
  for (const id of codesThatCloseCycles(parents)) parents.set(id, null);
  return new Map([...codes].map(([id, node]) => [id, { ...node, parent: parents.get(id) ?? null }]));
}

/** One code of each cycle: the first of it in order, so that the rest hangs below it. */
function codesThatCloseCycles(parents: ReadonlyMap<string, string | null>): string[] {
  const closing: string[] = [];
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    const path = new Set<string>();
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && path.has(at)) closing.push(at);
    for (const id of path) settled.add(id);
  }
  return closing;
}

/** The codes of a forest, each after all that it contains. */
export function narrowFirst(tree: ReadonlyMap<string, CodeNode>): CodeNode[] {
  const depths = new Map<string, number>();
  const depthOf = (node: CodeNode): number => {
    const chain: CodeNode[] = [];
    let at: CodeNode | undefined = node;
    while (at !== undefined && !depths.has(at.code.id)) {
      chain.push(at);
      at = at.parent === null ? undefined : tree.get(at.parent);
    }
    let depth = at === undefined ? -1 : (depths.get(at.code.id) ?? -1);
    for (const link of chain.reverse()) depths.set(link.code.id, (depth += 1));
    return depths.get(node.code.id) ?? 0;
  };
  const nodes = [...tree.values()];
  nodes.forEach(depthOf);
  return nodes.sort((a, b) => (depths.get(b.code.id) ?? 0) - (depths.get(a.code.id) ?? 0));
}
