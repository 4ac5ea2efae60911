import type { XmlElement } from "../xml/xml-element.js";
import type { XmlName } from "../xml/namespace-scopes.js";

/** The usual prefix of each namespace, transitional and strict (ECMA-376, parts 1 and 4). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ep"],
  ["http://purl.oclc.org/ooxml/officeDocument/extended-properties", "ep"],
]);

/**
 * The name of an element with the usual prefix of its namespace, whatever prefix the file uses: `w:p`. A prefix that
 * nothing declares is taken for the usual one, as in a piece of a file that has lost its beginning.
 */
export function nameOf({ namespace, prefix, localName }: XmlName): string {
  const usual = PREFIXES.get(namespace) ?? (namespace === "" ? prefix : "");
  return usual === "" ? localName : `${usual}:${localName}`;
}

/** An attribute in the namespace of its element, or without any: `w:val`. */
export function ownAttribute(element: XmlElement, localName: string): string | null {
  return element.attribute(localName, element.namespace) ?? element.attribute(localName);
}

/** An attribute by its prefixed name as {@link nameOf} gives it: `r:id`. */
export function prefixedAttribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((attribute) => nameOf(attribute) === name)?.value ?? null;
}

/** An on-off value (section 22.9.2.7): on where the element is there without a value. */
export function isOn(element: XmlElement): boolean {
  const value = ownAttribute(element, "val");
  return value === null || !["0", "false", "off"].includes(value.toLowerCase());
}
