import type { XmlName } from "../xml/namespace-scopes.js";
import type { XmlElement } from "../xml/xml-element.js";

const OPEN_DOCUMENT = /^urn:oasis:names:tc:opendocument:xmlns:(office|style|text|table|meta|drawing|manifest):1\.0$/;

/** The usual prefixes of namespaces that are not those of OpenDocument's own scheme. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"],
  ["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/1998/Math/MathML", "math"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/**
 * The name of an element with the usual prefix of its namespace, whatever prefix the file uses: `text:p`. A prefix that
 * nothing declares is taken for the usual one, as in a file that has lost its beginning.
 */
export function odtName({ namespace, prefix, localName }: XmlName): string {
  const own = OPEN_DOCUMENT.exec(namespace)?.[1];
  const usual = own === "drawing" ? "draw" : (own ?? PREFIXES.get(namespace) ?? (namespace === "" ? prefix : "other"));
  return usual === "" ? localName : `${usual}:${localName}`;
}

/** An attribute by its name with the usual prefix: `text:style-name`. */
export function odtAttribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => odtName(attribute) === name)?.value ?? null;
}
