import type { SkosNode, Value } from "../codebook-nodes.js";
import { NAMESPACES } from "../vocabulary.table.js";

/** The prefixes of what is written. */
const PREFIXES = ["skos", "dct", "owl", "colloquy"] as const;

/** Nodes as RDF 1.1 Turtle. */
export function writeTurtle(nodes: readonly SkosNode[]): string {
  const head = PREFIXES.map((prefix) => `@prefix ${prefix}: <${NAMESPACES[prefix]}> .`);
  return [...head, ...nodes.flatMap((node) => ["", block(node)]), ""].join("\n");
}

function block({ iri, type, properties }: SkosNode): string {
  const lines = properties.map(([name, values]) => `  ${name} ${values.map(valueOf).join(", ")}`);
  return `${[`<${iri}> a ${type}`, ...lines].join(" ;\n")} .`;
}

function valueOf(value: Value): string {
  if ("iri" in value) return `<${value.iri}>`;
  return `"${escapeString(value.text)}"${value.language === "" ? "" : `@${value.language}`}`;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text as it stands in a short string (RDF 1.1 Turtle, section 6.4). */
function escapeString(text: string): string {
  return text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}
