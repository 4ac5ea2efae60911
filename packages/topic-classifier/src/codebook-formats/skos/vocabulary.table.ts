/** Names of the vocabularies that are read and written, by prefix. */
export const NAMESPACES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  skosxl: "http://www.w3.org/2008/05/skos-xl#",
  dct: "http://purl.org/dc/terms/",
  dc: "http://purl.org/dc/elements/1.1/",
  owl: "http://www.w3.org/2002/07/owl#",
  euvoc: "http://publications.europa.eu/ontology/euvoc#",
  nar: "http://iptc.org/std/nar/2006-10-01/",
  ikos: "http://cv.iptc.org/newscodes/ikos/",
  iso: "http://purl.org/iso25964/skos-thes#",
  /** What SKOS has no word for: terms that are no labels, phrases that do not count. */
  colloquy: "urn:colloquy:vocabulary:",
} as const;

type Prefix = keyof typeof NAMESPACES;

/** An IRI of a vocabulary with its prefix: `skos:broader`. */
export type Name = `${Prefix}:${string}`;

/** The IRI that a name with a prefix stands for. */
export function iriOf(name: Name): string {
  const colon = name.indexOf(":");
  return NAMESPACES[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

/**
 * Everything of a file that is looked at (SKOS Reference, sections 4 to 10 and appendix B; Dublin Core Terms), besides
 * what IPTC and the Publications Office of the European Union say of withdrawn concepts.
 */
const READ: readonly Name[] = [
  "rdf:type",
  "rdf:value",
  "rdfs:label",
  "skos:inScheme",
  "skos:hasTopConcept",
  "skos:topConceptOf",
  "skos:prefLabel",
  "skos:altLabel",
  "skos:hiddenLabel",
  "skos:notation",
  "skos:definition",
  "skos:scopeNote",
  "skos:example",
  "skos:broader",
  "skos:narrower",
  "skos:exactMatch",
  "skos:member",
  "skosxl:prefLabel",
  "skosxl:altLabel",
  "skosxl:hiddenLabel",
  "skosxl:literalForm",
  "iso:broaderGeneric",
  "iso:broaderPartitive",
  "iso:broaderInstantial",
  "dct:identifier",
  "dct:title",
  "dct:description",
  "dct:language",
  "dct:issued",
  "dct:modified",
  "dc:title",
  "dc:description",
  "owl:versionInfo",
  "owl:deprecated",
  "euvoc:status",
  "nar:retired",
  "ikos:retired",
  "ikos:dateReleased",
  "colloquy:schemaVersion",
  "colloquy:term",
  "colloquy:exclude",
];

/** The same, by IRI. */
export const READ_NAMES: ReadonlyMap<string, Name> = new Map(READ.map((name) => [iriOf(name), name]));

/** What says something of meaning for which a codebook has no place: it is counted, and reported once. */
const UNREAD: readonly Name[] = [
  "skos:closeMatch",
  "skos:broadMatch",
  "skos:narrowMatch",
  "skos:relatedMatch",
  "skos:related",
  "skos:note",
  "skos:changeNote",
  "skos:editorialNote",
  "skos:historyNote",
];

/** The same, by IRI. */
export const UNREAD_NAMES: ReadonlyMap<string, Name> = new Map(UNREAD.map((name) => [iriOf(name), name]));
