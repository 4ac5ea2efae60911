import type { SaxesTagNS } from "saxes";
import { NAMESPACES } from "../vocabulary.table.js";

/** What the attributes of a tag say: those of the syntax by their names, and all others as properties. */
export interface TagSyntax {
  about?: string;
  ID?: string;
  nodeID?: string;
  resource?: string;
  parseType?: string;
  lang?: string;
  base?: string;
  readonly properties: { readonly iri: string; readonly value: string }[];
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

const IN_XML = ["lang", "base"] as const;
const IN_RDF = ["about", "ID", "nodeID", "resource", "parseType"] as const;
/** Attributes of the syntax that say nothing here (RDF 1.1 XML Syntax, section 6.1.4). */
const IDLE = new Set(["datatype", "li", "bagID", "aboutEach", "aboutEachPrefix"]);

/** Reads the attributes of a tag in one go. Attributes without a namespace say nothing. */
export function readTagSyntax(tag: SaxesTagNS): TagSyntax {
  const syntax: TagSyntax = { properties: [] };
  for (const name of Object.keys(tag.attributes)) {
    const { uri, local = "", value } = tag.attributes[name] ?? { uri: "", value: "" };
    if (uri === "" || uri === XMLNS) continue;
    const known = uri === XML ? IN_XML.find((found) => found === local) : undefined;
    const own = uri === NAMESPACES.rdf ? IN_RDF.find((found) => found === local) : undefined;
    if (known !== undefined) syntax[known] = value;
    else if (own !== undefined) syntax[own] = value;
    else if (uri !== XML && !(uri === NAMESPACES.rdf && IDLE.has(local))) {
      syntax.properties.push({ iri: uri + local, value });
    }
  }
  return syntax;
}
