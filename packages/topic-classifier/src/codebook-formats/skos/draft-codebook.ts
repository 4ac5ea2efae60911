import type { Facet } from "@colloquy/corpus-schema";
import type { Draft, DraftCode } from "../finish-codebook.js";
import { quoted, type Findings } from "../findings.js";
import { canonicalTag, inLanguages, labelsOf, mainLanguage, textsOf } from "./choose-language.js";
import type { SkosScheme } from "./choose-scheme.js";
import { codeIds, lastPart } from "./code-ids.js";
import { collectionsOf, isDeprecated, readConcept, type ConceptContext } from "./read-concepts.js";
import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";
import type { SkosReadOptions } from "./skos-options.js";
import type { Name } from "./vocabulary.table.js";
import { widerConcepts } from "./wider-concepts.js";

/** What a file says of a scheme and its concepts, as a codebook that may not be sound yet. */
export function draftCodebook(
  graph: SkosGraph,
  scheme: SkosScheme,
  options: SkosReadOptions,
  findings: Findings,
): Draft {
  const isOwn = scheme.node !== null && graph.objects(scheme.node, "colloquy:schemaVersion").length > 0;
  const named = scheme.concepts.filter((concept) => isNamed(concept, findings));
  const languages = options.languages ?? [mainLanguage(graph, named)].filter((language) => language !== "");
  const ids = codeIds(graph, named, isOwn, options.ids);
  const facets = isOwn ? ownFacets(graph) : null;
  const context = { graph, languages, isOwn, ids, facets: facets?.members ?? new Map<string, string>() };
  return {
    ...headOf(graph, scheme.node, isOwn, languages),
    ...(facets === null ? {} : { facets: facets.list }),
    codes: readHierarchy(named, context, options.deprecated === "keep", findings),
  };
}

function isNamed(concept: Term, findings: Findings): boolean {
  if (concept.kind === "iri") return true;
  findings.report("unnamed-code", "A concept without an IRI was left out.", { hint: "Give the concept an IRI." });
  return false;
}

function headOf(
  graph: SkosGraph,
  node: Term | null,
  isOwn: boolean,
  languages: readonly string[],
): Omit<Draft, "codes"> {
  const language = canonicalTag(languages[0] ?? "");
  if (node === null) return { language };
  const text = (...terms: readonly Term[]): string => inLanguages(textsOf(graph, terms), languages)[0]?.value ?? "";
  const value = (...names: readonly Name[]): string =>
    graph.objects(node, ...names).find(({ kind }) => kind === "literal")?.value ?? "";
  const titles = graph.objects(node, "dct:title", "dc:title", "rdfs:label");
  const label = inLanguages(labelsOf(graph, node, "prefLabel"), languages)[0]?.value ?? "";
  const title = (isOwn ? value("dct:title") : text(...titles)) || label;
  const description = isOwn
    ? value("dct:description")
    : text(...graph.objects(node, "dct:description", "dc:description", "skos:definition"));
  return {
    id: (isOwn ? value("dct:identifier") : "") || lastPart(node.value),
    version: value("owl:versionInfo") || value("ikos:dateReleased", "dct:modified", "dct:issued"),
    language: isOwn ? value("dct:language") : language,
    title,
    ...(description === "" ? {} : { description }),
  };
}

/** The facets of a file that `writeSkos` wrote: its collections, and the facet of each concept by its key. */
function ownFacets(graph: SkosGraph): { list: Facet[]; members: Map<string, string> } {
  const members = new Map<string, string>();
  const list = collectionsOf(graph).map((collection) => {
    const [id, label, definition] = [
      graph.objects(collection, "dct:identifier"),
      graph.objects(collection, "skos:prefLabel"),
      graph.objects(collection, "skos:definition"),
    ].map((found) => found[0]?.value ?? "");
    for (const member of graph.objects(collection, "skos:member")) members.set(keyOf(member), id ?? "");
    return { id: id ?? "", label: label ?? "", ...(definition ? { definition } : {}) };
  });
  return { list, members };
}

/** The concepts as codes; where withdrawn ones are left out, what is below them moves up. */
function readHierarchy(
  concepts: readonly Term[],
  context: Omit<ConceptContext, "remarks">,
  keepDeprecated: boolean,
  findings: Findings,
): DraftCode[] {
  const { graph, ids } = context;
  const omitted = new Set(
    keepDeprecated ? [] : concepts.filter((concept) => isDeprecated(graph, concept)).map((concept) => keyOf(concept)),
  );
  if (omitted.size > 0) {
    const names = [...omitted].slice(0, 3).map((key) => quoted(ids.get(key) ?? key));
    const rest = omitted.size > names.length ? ` and ${omitted.size - names.length} more` : "";
    findings.report("deprecated-code", `Withdrawn concepts were left out: ${names.join(", ")}${rest}.`);
  }
  const { wider, remarks } = widerConcepts(graph, concepts, ids);
  const above = passOver(wider, omitted);
  return concepts
    .filter((concept) => !omitted.has(keyOf(concept)))
    .map((concept) => {
      const parent = above(concept);
      const parentId = parent === undefined ? null : (ids.get(keyOf(parent)) ?? parent.value);
      return readConcept(concept, parentId, { ...context, remarks });
    });
}

/** The nearest wider concept that is not omitted. Each concept is passed over once, whatever is below it. */
function passOver(
  wider: ReadonlyMap<string, Term>,
  omitted: ReadonlySet<string>,
): (concept: Term) => Term | undefined {
  const settled = new Map<string, Term | undefined>();
  return (concept) => {
    const passed: string[] = [];
    let above = wider.get(keyOf(concept));
    while (above !== undefined && omitted.has(keyOf(above))) {
      const key = keyOf(above);
      if (settled.has(key)) {
        above = settled.get(key);
        break;
      }
      settled.set(key, undefined);
      passed.push(key);
      above = wider.get(key);
    }
    for (const key of passed) settled.set(key, above);
    return above;
  };
}
