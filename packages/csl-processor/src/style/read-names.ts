import { childNamed, childrenNamed, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { EtAlElement, NameElement, NamePart, NamesElement, RenderingElement } from "./element.js";
import { checkAttributes, defined, readChoice, readList, readRequired } from "./read-attributes.js";
import { readLabel } from "./read-label.js";
import { readFormatting } from "./read-formatting.js";
import { readNameOptions } from "./read-name-options.js";

/** Reads `cs:names` with its name, label, et-al and substitute. */
export function readNames(
  element: XmlElement,
  sink: ProblemSink,
  readElements: (parent: XmlElement, sink: ProblemSink) => RenderingElement[],
): NamesElement {
  readRequired(element, "variable", sink);
  for (const child of element.children) checkAttributes(child, sink);
  const name = childNamed(element, "name");
  const label = childNamed(element, "label");
  const etAl = childNamed(element, "et-al");
  const substitute = childNamed(element, "substitute");
  return {
    kind: "names",
    variables: readList(element, "variable"),
    ...defined({
      delimiter: element.attributes.get("delimiter"),
      name: name && readName(name, sink),
      etAl: etAl && readEtAl(etAl, sink),
      label: label && readLabel(label, "", sink),
    }),
    labelFirst: isBefore(element, label, name),
    substitute: substitute === undefined ? [] : readElements(substitute, sink),
    formatting: readFormatting(element, sink),
  };
}

function isBefore(parent: XmlElement, first: XmlElement | undefined, second: XmlElement | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return parent.children.indexOf(first) < parent.children.indexOf(second);
}

function readName(element: XmlElement, sink: ProblemSink): NameElement {
  const parts = new Map<string, NamePart>();
  for (const part of childrenNamed(element, "name-part")) {
    checkAttributes(part, sink);
    const name = readChoice(part, "name", ["given", "family"], sink);
    if (name !== undefined) parts.set(name, { formatting: readFormatting(part, sink) });
  }
  return {
    options: readNameOptions(element, sink),
    formatting: readFormatting(element, sink),
    ...defined({ given: parts.get("given"), family: parts.get("family") }),
  };
}

function readEtAl(element: XmlElement, sink: ProblemSink): EtAlElement {
  return {
    term: readChoice(element, "term", ["et-al", "and others"], sink) ?? "et-al",
    formatting: readFormatting(element, sink),
  };
}
