import { quoted, type Findings } from "../findings.js";
import { keyOf, type SkosGraph, type Term } from "./skos-graph.js";
import { iriOf } from "./vocabulary.table.js";

/** A concept scheme with its concepts, in the order of the file. */
export interface SkosScheme {
  /** Null where the file has concepts and no scheme. */
  readonly node: Term | null;
  readonly concepts: readonly Term[];
}

/**
 * The scheme that was asked for, by its IRI or the end of it; else the one with the most concepts, and a finding where
 * there are others. A concept that names no scheme is in whichever is read. Null, with a finding, where there is none.
 */
export function chooseScheme(graph: SkosGraph, asked: string | undefined, findings: Findings): SkosScheme | null {
  const concepts = conceptsOf(graph);
  const schemes = schemesOf(graph, concepts);
  if (schemes.size === 0 && concepts.length === 0) {
    findings.report("no-codes", "The file has neither concepts nor a concept scheme.");
    return null;
  }
  const chosen = asked === undefined ? largest(schemes, findings) : named(schemes, asked, findings);
  if (chosen === null && asked !== undefined) return null;
  if (chosen === null) return { node: null, concepts };
  const { members } = chosen;
  const placed = new Set([...schemes.values()].flatMap((scheme) => [...scheme.members]));
  const isInside = (concept: Term): boolean => members.has(keyOf(concept)) || !placed.has(keyOf(concept));
  return { node: chosen.node, concepts: concepts.filter(isInside) };
}

interface Scheme {
  readonly node: Term;
  readonly members: Set<string>;
}

/** Whatever is said to be a concept, or is placed in a scheme or in a hierarchy without being anything else. */
function conceptsOf(graph: SkosGraph): Term[] {
  const concepts = new Map<string, Term>();
  for (const subject of graph.subjects()) {
    const types = graph.objects(subject, "rdf:type").map(({ value }) => value);
    const isOther = OTHER_TYPES.some((type) => types.includes(type));
    const isPlaced = graph.objects(subject, ...PLACES).length > 0;
    if (types.includes(CONCEPT) || (isPlaced && !isOther)) concepts.set(keyOf(subject), subject);
  }
  return [...concepts.values()];
}

const PLACES = ["skos:broader", "skos:narrower", "skos:inScheme", "skos:topConceptOf"] as const;
const CONCEPT = iriOf("skos:Concept");
const SCHEME = iriOf("skos:ConceptScheme");
const OTHER_TYPES = [SCHEME, iriOf("skos:Collection"), iriOf("skos:OrderedCollection"), iriOf("skosxl:Label")];

function schemesOf(graph: SkosGraph, concepts: readonly Term[]): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  const schemeOf = (node: Term): Scheme => {
    const scheme = schemes.get(keyOf(node)) ?? { node, members: new Set<string>() };
    schemes.set(keyOf(node), scheme);
    return scheme;
  };
  for (const subject of graph.subjects()) {
    if (graph.objects(subject, "rdf:type").some(({ value }) => value === SCHEME)) schemeOf(subject);
    for (const top of graph.objects(subject, "skos:hasTopConcept")) schemeOf(subject).members.add(keyOf(top));
  }
  for (const concept of concepts) {
    for (const scheme of graph.objects(concept, "skos:inScheme", "skos:topConceptOf")) {
      schemeOf(scheme).members.add(keyOf(concept));
    }
  }
  return schemes;
}

function largest(schemes: ReadonlyMap<string, Scheme>, findings: Findings): Scheme | null {
  const [first, ...others] = [...schemes.values()].sort((a, b) => b.members.size - a.members.size);
  if (first === undefined) return null;
  if (others.some(({ members }) => members.size > 0)) {
    const names = others.slice(0, 3).map(({ node }) => quoted(node.value));
    const rest = others.length > names.length ? ` and ${others.length - names.length} more` : "";
    findings.report("several-schemes", `Read was ${quoted(first.node.value)}, and not ${names.join(", ")}${rest}.`);
  }
  return first;
}

function named(schemes: ReadonlyMap<string, Scheme>, asked: string, findings: Findings): Scheme | null {
  const all = [...schemes.values()];
  const found =
    all.find(({ node }) => node.value === asked) ??
    all.find(({ node }) => node.value.replace(/[/#]$/, "").endsWith(asked) && /[/#:]$/.test(before(node.value, asked)));
  if (found !== undefined) return found;
  const names = all.slice(0, 5).map(({ node }) => quoted(node.value));
  const hint = names.length === 0 ? "The file has no concept scheme." : `The file has ${names.join(", ")}.`;
  findings.report("unknown-scheme", `There is no concept scheme ${quoted(asked)}.`, { hint });
  return null;
}

function before(iri: string, end: string): string {
  const trimmed = iri.replace(/[/#]$/, "");
  return trimmed.slice(0, trimmed.length - end.length);
}
