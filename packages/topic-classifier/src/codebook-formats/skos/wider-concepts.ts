import type { DraftRemark } from "../finish-codebook.js";
import { quoted } from "../findings.js";
import { BROADER } from "./read-concepts.js";
import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";

/** The wider concept of each concept that has one, by key, and what is to be said of those with several. */
export interface WiderConcepts {
  readonly wider: ReadonlyMap<string, Term>;
  readonly remarks: ReadonlyMap<string, readonly DraftRemark[]>;
}

/**
 * Finds the wider concepts of each concept: those that it names, then those that name it as narrower. Of several the
 * first one inside of the scheme counts.
 */
export function widerConcepts(
  graph: SkosGraph,
  concepts: readonly Term[],
  ids: ReadonlyMap<string, string>,
): WiderConcepts {
  const named = new Map<string, Map<string, Term>>();
  for (const concept of concepts) {
    const above = new Map(graph.objects(concept, ...BROADER).map((wider) => [keyOf(wider), wider]));
    named.set(keyOf(concept), above);
  }
  for (const concept of concepts) {
    for (const narrower of graph.objects(concept, "skos:narrower")) {
      const above = named.get(keyOf(narrower));
      if (above?.has(keyOf(concept)) === false) above.set(keyOf(concept), concept);
    }
  }
  const wider = new Map<string, Term>();
  const remarks = new Map<string, DraftRemark[]>();
  for (const [key, above] of named) {
    const [first, ...others] = [...above.values()];
    if (first === undefined) continue;
    const chosen = [first, ...others].find((term) => ids.has(keyOf(term))) ?? first;
    wider.set(key, chosen);
    if (others.length > 0) remarks.set(key, [remarkOf(key, chosen, above, ids)]);
  }
  return { wider, remarks };
}

function remarkOf(
  key: string,
  chosen: Term,
  above: ReadonlyMap<string, Term>,
  ids: ReadonlyMap<string, string>,
): DraftRemark {
  const nameOf = (termKey: string, term?: Term): string => quoted(ids.get(termKey) ?? term?.value ?? termKey);
  const others = [...above].filter(([, term]) => term !== chosen).map(([other, term]) => nameOf(other, term));
  const names = others.slice(0, 3).join(", ");
  const message = `${nameOf(key)} is put below ${nameOf(keyOf(chosen), chosen)}, and not below ${names}.`;
  return { kind: "several-parents", message, field: "parentId" };
}
