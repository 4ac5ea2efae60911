import { reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { ChooseElement, GroupElement, NumberElement, RenderingElement } from "./element.js";
import { checkAttributes, readChoice, readRequired } from "./read-attributes.js";
import { readBranches } from "./read-branches.js";
import { readDate } from "./read-date.js";
import { readFormatting } from "./read-formatting.js";
import { readLabel } from "./read-label.js";
import { readNames } from "./read-names.js";
import { readText } from "./read-text.js";

type Reader = (element: XmlElement, sink: ProblemSink) => RenderingElement | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["text", readText],
  ["number", readNumber],
  ["date", readDate],
  ["label", (element, sink) => readLabel(element, readRequired(element, "variable", sink) ?? "", sink)],
  ["names", (element, sink) => readNames(element, sink, readElements)],
  ["group", readGroup],
  ["choose", readChoose],
]);

/** Reads the rendering elements inside an element; anything else inside is reported. */
export function readElements(parent: XmlElement, sink: ProblemSink): RenderingElement[] {
  return parent.children.flatMap((child) => {
    const reader = READERS.get(child.name);
    if (reader === undefined) {
      reportError(sink, child, "unknown-element", `cs:${child.name} is not a rendering element.`);
      return [];
    }
    checkAttributes(child, sink);
    const element = reader(child, sink);
    return element === undefined ? [] : [element];
  });
}

function readNumber(element: XmlElement, sink: ProblemSink): NumberElement {
  return {
    kind: "number",
    variable: readRequired(element, "variable", sink) ?? "",
    form: readChoice(element, "form", ["numeric", "ordinal", "long-ordinal", "roman"], sink) ?? "numeric",
    formatting: readFormatting(element, sink),
  };
}

function readGroup(element: XmlElement, sink: ProblemSink): GroupElement {
  return {
    kind: "group",
    delimiter: element.attributes.get("delimiter") ?? "",
    children: readElements(element, sink),
    formatting: readFormatting(element, sink),
  };
}

function readChoose(element: XmlElement, sink: ProblemSink): ChooseElement {
  return { kind: "choose", branches: readBranches(element, sink, readElements) };
}
