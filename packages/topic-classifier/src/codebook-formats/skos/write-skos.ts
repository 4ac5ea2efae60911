import type { Codebook } from "@colloquy/corpus-schema";
import { createFindings } from "../findings.js";
import type { CodebookWriting } from "../format-diagnostic.js";
import { soundCodebook } from "../sound-codebook.js";
import { codebookNodes, type SkosNode } from "./codebook-nodes.js";
import { writeJsonLd } from "./json-ld/write-json-ld.js";
import { writeRdfXml } from "./rdf-xml/write-rdf-xml.js";
import { isAbsoluteIri } from "./resolve-iri.js";
import type { SkosSyntax, SkosWriteOptions } from "./skos-options.js";
import { writeTurtle } from "./turtle/write-turtle.js";

/** Each syntax with its writer. */
const WRITERS: Readonly<Record<SkosSyntax, (nodes: readonly SkosNode[]) => string>> = {
  turtle: writeTurtle,
  "json-ld": writeJsonLd,
  "rdf-xml": writeRdfXml,
};

/**
 * Writes a codebook as a concept scheme of SKOS (SKOS Reference): codes as concepts, facets as collections, terms as
 * alternative labels and stems as hidden ones. Ids, terms as they are, and excluded phrases stand besides in words of
 * our own, so that `readSkos` gives an equal codebook back. What cannot be said is reported: a text that a list has
 * twice, a match that is no absolute IRI, a character that XML cannot hold.
 *
 * @throws TypeError where `baseIri` is no absolute IRI; never because of what is in the codebook
 */
export function writeSkos(codebook: Codebook, syntax: SkosSyntax, options: SkosWriteOptions = {}): CodebookWriting {
  const { baseIri } = options;
  if (baseIri !== undefined && !isAbsoluteIri(baseIri)) {
    throw new TypeError(`${JSON.stringify(baseIri)} is no absolute IRI.`);
  }
  const findings = createFindings();
  const nodes = codebookNodes(soundCodebook(codebook, findings), baseIri, findings);
  return { text: WRITERS[syntax](nodes), diagnostics: findings.list() };
}
