import { NAMESPACES } from "../vocabulary.table.js";

const labels = ["prefLabel", "altLabel", "hiddenLabel", "definition", "scopeNote", "example"];
const links = [
  "inScheme",
  "hasTopConcept",
  "topConceptOf",
  "broader",
  "narrower",
  "related",
  "member",
  "exactMatch",
  "closeMatch",
  "broadMatch",
  "narrowMatch",
  "relatedMatch",
];

/**
 * The names that publishers of SKOS usually give in their contexts: assumed where a context is elsewhere. Names as in
 * the SKOS vocabulary, those of JSON of the IPTC, and the aliases of keywords that both use.
 */
export const USUAL_TERMS: Readonly<Record<string, unknown>> = {
  ...NAMESPACES,
  uri: "@id",
  id: "@id",
  type: "@type",
  graph: "@graph",
  conceptSet: "@graph",
  lang: "@language",
  value: "@value",
  ...Object.fromEntries(labels.map((name) => [name, { "@id": `skos:${name}`, "@container": "@language" }])),
  ...Object.fromEntries(links.map((name) => [name, { "@id": `skos:${name}`, "@type": "@id" }])),
  ...Object.fromEntries(["notation", "Concept", "ConceptScheme", "Collection"].map((name) => [name, `skos:${name}`])),
  title: { "@id": "dct:title", "@container": "@language" },
  description: { "@id": "dct:description", "@container": "@language" },
  identifier: "dct:identifier",
  modified: "dct:modified",
  deprecated: "owl:deprecated",
  dateReleased: "ikos:dateReleased",
  retired: "ikos:retired",
};
