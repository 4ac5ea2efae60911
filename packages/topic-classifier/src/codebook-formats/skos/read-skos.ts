import { requireLanguageTags } from "../codebook-options.js";
import { decodeInput } from "../decode-input.js";
import { finishCodebook } from "../finish-codebook.js";
import { createFindings, type Findings } from "../findings.js";
import type { CodebookReading } from "../format-diagnostic.js";
import { chooseScheme } from "./choose-scheme.js";
import { draftCodebook } from "./draft-codebook.js";
import { createSkosGraph, type SkosGraph } from "./skos-graph.js";
import type { SkosReadOptions, SkosSyntax } from "./skos-options.js";
import { sniffSyntax } from "./sniff-syntax.js";

/**
 * Reads a concept scheme of SKOS as a codebook, from Turtle, JSON-LD or RDF/XML: SKOS Reference with SKOS-XL labels, as
 * the IPTC (Media Topics) and the European Union (EuroVoc) publish theirs.
 *
 * Concepts become codes; of several wider concepts the first counts. The label is the preferred one in the first
 * language that is wanted and there is; it, the alternative and the hidden labels of that language become terms.
 * Definition and scope note become the definition. The IRI of a concept is the first of its exact matches. Close and
 * other matches, relations, other notes and collections have no place in a codebook, which is reported. What
 * `writeSkos` wrote is read as it was.
 *
 * Never fetches anything. Memory is linear in the length of the file, and nesting is bounded.
 *
 * @throws TypeError where an option is no language tag; never because of what is in the file
 */
export async function readSkos(input: string | Uint8Array, options: SkosReadOptions = {}): Promise<CodebookReading> {
  requireLanguageTags(options.languages ?? []);
  const findings = createFindings();
  const text = decodeInput(input, findings);
  const graph = text === null ? null : await readGraph(text, options, findings);
  const scheme = graph === null ? null : chooseScheme(graph, options.scheme, findings);
  if (graph === null || scheme === null) return { ok: false, diagnostics: findings.list() };
  const draft = draftCodebook(graph, scheme, options, findings);
  const value = finishCodebook(draft, options, findings);
  for (const [name, count] of graph.unread) {
    findings.report("unread", `A codebook has no place for ${name} (${count} not read).`);
  }
  return { ok: true, value, diagnostics: findings.list() };
}

async function readGraph(text: string, options: SkosReadOptions, findings: Findings): Promise<SkosGraph | null> {
  const syntax = options.syntax ?? sniffSyntax(text);
  if (syntax === null) {
    findings.report("unknown-syntax", "The file is neither Turtle nor JSON-LD nor RDF/XML.");
    return null;
  }
  const graph = createSkosGraph(options.languages);
  const whole = await READERS[syntax](text, options.baseIri ?? "", graph, findings);
  return whole ? graph : null;
}

type Reader = (text: string, baseIri: string, graph: SkosGraph, findings: Findings) => Promise<boolean>;

/** Each syntax with its reader, which is loaded when it is needed. */
const READERS: Readonly<Record<SkosSyntax, Reader>> = {
  turtle: async (text, base, { add }, findings) =>
    (await import("./turtle/read-turtle.js")).readTurtle(text, base, add, findings),
  "json-ld": async (text, base, { add }, findings) =>
    (await import("./json-ld/read-json-ld.js")).readJsonLd(text, base, add, findings),
  "rdf-xml": async (text, base, { add }, findings) =>
    (await import("./rdf-xml/read-rdf-xml.js")).readRdfXml(text, base, add, findings),
};
