import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";
import type { SkosReadOptions } from "./skos-options.js";

/** The id of each concept, by its key. */
export function codeIds(
  graph: SkosGraph,
  concepts: readonly Term[],
  isOwn: boolean,
  ids: SkosReadOptions["ids"] = "short",
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { value } of concepts) counts.set(lastPart(value), (counts.get(lastPart(value)) ?? 0) + 1);
  const short = (iri: string): string => {
    const part = lastPart(iri);
    return part !== "" && counts.get(part) === 1 ? part : iri;
  };
  return new Map(
    concepts.map((concept) => {
      const given = graph.objects(concept, isOwn ? "dct:identifier" : "skos:notation")[0]?.value;
      const wanted = isOwn || ids === "notation" ? given : undefined;
      return [keyOf(concept), wanted ?? (ids === "iri" ? concept.value : short(concept.value))];
    }),
  );
}

/** What stands behind the last slash, hash or colon of an IRI, one at its very end aside. */
export function lastPart(iri: string): string {
  const end = iri.endsWith("/") || iri.endsWith("#") ? iri.length - 1 : iri.length;
  const start = Math.max(...["/", "#", ":"].map((sign) => iri.lastIndexOf(sign, end - 1)));
  return iri.slice(start + 1, end);
}
