import { attributeOf, childNamed, childrenNamed, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { EtAlElement, NameElement, NamesElement, RenderingElement } from "./element.js";
import { checkAttributes, listed, readChoice, readRequired } from "./read-attributes.js";
import { readFormatting } from "./read-formatting.js";
import { readLabel } from "./read-label.js";
import { readNameOptions } from "./read-name-options.js";
import type { StyleReading } from "./style-reading.js";
import type { Writable } from "./writable.js";

type ReadSubstitute = (
  substitute: XmlElement,
  reading: StyleReading,
  standsFor: NamesElement,
) => readonly RenderingElement[];

const PARTS = ["given", "family"] as const;
const TERMS = ["et-al", "and others"] as const;

/**
 * Reads `cs:names` with its name, label, et-al and substitute. What it inherits is part of it: the options of style and
 * section and, without children inside a substitute, all of the `cs:names` that it stands for.
 */
export function readNames(
  element: XmlElement,
  reading: StyleReading,
  readSubstitute: ReadSubstitute,
  standsFor?: NamesElement,
): NamesElement {
  for (const child of element.children) checkAttributes(child, reading);
  const own = readOwnNames(element, reading);
  const isBare = own.name === undefined && own.etAl === undefined && own.label === undefined;
  const names = isBare && standsFor !== undefined ? inheritNames(own, standsFor, element) : own;
  const substitute = childNamed(element, "substitute");
  if (substitute !== undefined) names.substitute = readSubstitute(substitute, reading, names);
  return names;
}

function readOwnNames(element: XmlElement, reading: StyleReading): Writable<NamesElement> {
  const name = childNamed(element, "name");
  const label = childNamed(element, "label");
  const etAl = childNamed(element, "et-al");
  const names: Writable<NamesElement> = {
    kind: "names",
    variables: listed(readRequired(element, "variable", reading) ?? ""),
    options: readNameOptions(element, name, reading),
    labelFirst: isBefore(element, label, name),
    substitute: [],
    formatting: readFormatting(element, reading),
  };
  if (name !== undefined) names.name = readName(name, reading);
  if (etAl !== undefined) names.etAl = readEtAl(etAl, reading);
  if (label !== undefined) names.label = readLabel(label, "", reading);
  return names;
}

/** `cs:names` without children inside a substitute takes over those of the element that it stands for. */
function inheritNames(own: NamesElement, standsFor: NamesElement, element: XmlElement): Writable<NamesElement> {
  const { variables } = own;
  const namesDelimiter = attributeOf(element, "delimiter");
  if (namesDelimiter === undefined) return { ...standsFor, variables, substitute: [] };
  const { citation, bibliography } = standsFor.options;
  const options = {
    citation: { ...citation, namesDelimiter },
    bibliography: { ...bibliography, namesDelimiter },
  };
  return { ...standsFor, variables, options, substitute: [] };
}

function isBefore(parent: XmlElement, first: XmlElement | undefined, second: XmlElement | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return parent.children.indexOf(first) < parent.children.indexOf(second);
}

function readName(element: XmlElement, sink: ProblemSink): NameElement {
  const name: Writable<NameElement> = { formatting: readFormatting(element, sink) };
  for (const part of childrenNamed(element, "name-part")) {
    checkAttributes(part, sink);
    const key = readChoice(part, "name", PARTS, sink);
    if (key !== undefined) name[key] = { formatting: readFormatting(part, sink) };
  }
  return name;
}

function readEtAl(element: XmlElement, sink: ProblemSink): EtAlElement {
  return {
    term: readChoice(element, "term", TERMS, sink) ?? "et-al",
    formatting: readFormatting(element, sink),
  };
}
