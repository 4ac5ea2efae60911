import type { SkosNode, Value } from "../codebook-nodes.js";
import { iriOf, type Name } from "../vocabulary.table.js";

/** Nodes as JSON-LD 1.1, compacted, with the context in the text. */
export function writeJsonLd(nodes: readonly SkosNode[]): string {
  const names = new Set(nodes.flatMap(({ type, properties }) => [type, ...properties.map(([name]) => name)]));
  const context = Object.fromEntries([...names].map((name) => [termOf(name), { "@id": iriOf(name) }]));
  const graph = nodes.map(({ iri, type, properties }) => ({
    "@id": iri,
    "@type": termOf(type),
    ...Object.fromEntries(properties.map(([name, values]) => [termOf(name), values.map(valueOf)])),
  }));
  return `${JSON.stringify({ "@context": context, "@graph": graph }, null, 2)}\n`;
}

/** A name without its prefix: no two that are written end alike. A term that is defined at length is no prefix. */
function termOf(name: Name): string {
  return name.slice(name.indexOf(":") + 1);
}

function valueOf(value: Value): Readonly<Record<string, string>> {
  if ("iri" in value) return { "@id": value.iri };
  return { "@value": value.text, ...(value.language === "" ? {} : { "@language": value.language }) };
}
