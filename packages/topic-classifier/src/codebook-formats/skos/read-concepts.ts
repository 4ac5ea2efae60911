import type { DraftCode, DraftRemark } from "../finish-codebook.js";
import { quoted } from "../findings.js";
import { inLanguages, labelsOf, textsOf } from "./choose-language.js";
import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";
import { iriOf } from "./vocabulary.table.js";

/** What is known when the concepts of a scheme become codes. */
export interface ConceptContext {
  readonly graph: SkosGraph;
  /** Languages of labels, the one that is wanted first. */
  readonly languages: readonly string[];
  /** Whether the file says of itself that it is a codebook of ours: then terms are told apart from labels. */
  readonly isOwn: boolean;
  readonly ids: ReadonlyMap<string, string>;
  /** The facet of a concept, where the file names one. */
  readonly facets: ReadonlyMap<string, string>;
  /** What there is to say of a concept. */
  readonly remarks: ReadonlyMap<string, readonly DraftRemark[]>;
}

/** A concept as a code below the given one. */
export function readConcept(concept: Term, parentId: string | null, context: ConceptContext): DraftCode {
  const { graph, languages, isOwn, ids, facets } = context;
  const id = ids.get(keyOf(concept)) ?? concept.value;
  const texts = (...terms: readonly Term[]): string[] => {
    const fitting = inLanguages(textsOf(graph, terms), languages);
    return fitting.filter(({ language }) => language === fitting[0]?.language).map(({ value }) => (isOwn ? value : value.trim()));
  };
  const remarks: DraftRemark[] = [...(context.remarks.get(keyOf(concept)) ?? [])];
  const label = labelOf(concept, id, context, remarks);
  const notes = [graph.objects(concept, "skos:definition"), graph.objects(concept, "skos:scopeNote")].flatMap((found) =>
    texts(...found).slice(0, isOwn ? 1 : undefined),
  );
  const matches = graph.objects(concept, "skos:exactMatch").map(({ value }) => value);
  const code = {
    id,
    parentId,
    facetId: facets.get(keyOf(concept)) ?? "",
    label,
    ...(notes.length === 0 ? {} : { definition: notes.join("\n") }),
    terms: isOwn ? valuesOf(graph, concept, "colloquy:term") : termsOf(concept, context),
    excludes: isOwn ? valuesOf(graph, concept, "colloquy:exclude") : [],
    examples: isOwn ? valuesOf(graph, concept, "skos:example") : texts(...graph.objects(concept, "skos:example")),
    exactMatch: isOwn ? matches : [...new Set([concept.value, ...matches])],
  };
  return { code, span: null, remarks };
}

function valuesOf(
  graph: SkosGraph,
  concept: Term,
  name: "colloquy:term" | "colloquy:exclude" | "skos:example",
): string[] {
  return graph.objects(concept, name).map(({ value }) => value);
}

/** The preferred label in a wanted language, else in any, else the notation, else none. */
function labelOf(concept: Term, id: string, { graph, languages, isOwn }: ConceptContext, remarks: DraftRemark[]): string {
  const labels = labelsOf(graph, concept, "prefLabel");
  const [label] = inLanguages(labels, languages);
  if (label !== undefined) return isOwn ? label.value : label.value.trim();
  const other = labels[0] ?? textsOf(graph, graph.objects(concept, "rdfs:label"))[0];
  if (other === undefined) return graph.objects(concept, "skos:notation")[0]?.value ?? "";
  const message = `${quoted(id)} has no label in ${languages.join(", ")}: it has the one in ${other.language}.`;
  if (other.language !== "") remarks.push({ kind: "other-language", message, field: "label" });
  return isOwn ? other.value : other.value.trim();
}

/** All labels as terms, without the qualifier in brackets that tells thesaurus entries apart (ISO 25964-1, 6.2). */
function termsOf(concept: Term, { graph, languages }: ConceptContext): string[] {
  const labels = (["prefLabel", "altLabel", "hiddenLabel"] as const).flatMap((kind) =>
    inLanguages(labelsOf(graph, concept, kind), languages).map(({ value }) => value),
  );
  return [...new Set(labels.map(withoutQualifier))];
}

function withoutQualifier(label: string): string {
  const whole = label.trim();
  const bare = whole.endsWith(")") ? whole.slice(0, whole.lastIndexOf("(")).trim() : whole;
  return bare === "" ? whole : bare;
}

/** Whether the publisher of a concept has withdrawn it: as OWL, the IPTC or the European Union say it. */
export function isDeprecated(graph: SkosGraph, concept: Term): boolean {
  const flags = graph.objects(concept, "owl:deprecated").map(({ value }) => value);
  const status = graph.objects(concept, "euvoc:status").map(({ value }) => value);
  return (
    flags.some((flag) => flag === "true" || flag === "1") ||
    status.some((iri) => /\/(?:DEPRECATED|RETIRED|WITHDRAWN|OBSOLETE)$/.test(iri)) ||
    graph.objects(concept, "ikos:retired", "nar:retired").length > 0
  );
}

/** The names of properties that lead to wider concepts (SKOS Reference, section 8; ISO 25964 as SKOS). */
export const BROADER = ["skos:broader", "iso:broaderGeneric", "iso:broaderPartitive", "iso:broaderInstantial"] as const;

/** The collections of a file. */
export function collectionsOf(graph: SkosGraph): Term[] {
  const types = [iriOf("skos:Collection"), iriOf("skos:OrderedCollection")];
  const isCollection = (node: Term): boolean =>
    graph.objects(node, "rdf:type").some(({ value }) => types.includes(value));
  return [...graph.subjects()].filter(isCollection);
}
