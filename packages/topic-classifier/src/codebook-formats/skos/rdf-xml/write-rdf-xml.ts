import { escapeXml } from "../../xml/escape-xml.js";
import type { SkosNode, Value } from "../codebook-nodes.js";
import { NAMESPACES, type Name } from "../vocabulary.table.js";

const PREFIXES = ["rdf", "skos", "dct", "owl", "colloquy"] as const;

/** Nodes as RDF 1.1 XML. */
export function writeRdfXml(nodes: readonly SkosNode[]): string {
  const namespaces = PREFIXES.map((prefix) => `  xmlns:${prefix}="${NAMESPACES[prefix]}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF\n${namespaces.join("\n")}>`,
    ...nodes.flatMap(element),
    "</rdf:RDF>",
    "",
  ].join("\n");
}

function element({ iri, type, properties }: SkosNode): string[] {
  return [
    `  <${type} rdf:about="${escapeXml(iri)}">`,
    ...properties.flatMap(([name, values]) => values.map((value) => `    ${property(name, value)}`)),
    `  </${type}>`,
  ];
}

function property(name: Name, value: Value): string {
  if ("iri" in value) return `<${name} rdf:resource="${escapeXml(value.iri)}"/>`;
  const language = value.language === "" ? "" : ` xml:lang="${escapeXml(value.language)}"`;
  return `<${name}${language}>${escapeXml(value.text)}</${name}>`;
}
