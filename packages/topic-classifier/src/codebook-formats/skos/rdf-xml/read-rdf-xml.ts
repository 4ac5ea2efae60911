import type { Findings } from "../../findings.js";
import { walkXml } from "../../xml/walk-xml.js";
import type { StatementSink } from "../skos-graph.js";
import { createStriper } from "./striper.js";

/**
 * Reads the statements of a document in RDF 1.1 XML: nodes and properties by turns, typed nodes, properties as
 * attributes, `rdf:about`, `ID`, `nodeID`, `resource`, `parseType`, `xml:lang` and `xml:base`. Containers and
 * collections give a statement per member without their order; statements about statements are not read.
 *
 * @returns whether the whole document was well-formed
 */
export function readRdfXml(text: string, baseIri: string, add: StatementSink, findings: Findings): Promise<boolean> {
  return walkXml(text, createStriper(baseIri, add), findings);
}
