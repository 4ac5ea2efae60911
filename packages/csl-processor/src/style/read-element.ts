import { attributeOf, reportError, type XmlElement } from "../xml/xml-element.js";
import type { ChooseElement, GroupElement, LabelElement, NamesElement, NumberElement, RenderingElement } from "./element.js";
import { compactList } from "./compact-list.js";
import { meetPrinted, meetRead } from "./mentions.js";
import { checkAttributes, readChoice, readRequired } from "./read-attributes.js";
import { readBranches } from "./read-branches.js";
import { readDate } from "./read-date.js";
import { readFormatting } from "./read-formatting.js";
import { readLabel } from "./read-label.js";
import { readNames } from "./read-names.js";
import { readText } from "./read-text.js";
import type { StyleReading } from "./style-reading.js";

type Reader = (element: XmlElement, reading: StyleReading, standsFor?: NamesElement) => RenderingElement | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["text", readText],
  ["number", readNumber],
  ["date", readDate],
  ["label", readLoneLabel],
  ["names", (element, reading, standsFor) => readNames(element, reading, readElements, standsFor)],
  ["group", readGroup],
  ["choose", readChoose],
]);

const NUMBER_FORMS = ["numeric", "ordinal", "long-ordinal", "roman"] as const;

/**
 * Reads the rendering elements inside an element; anything else inside is reported. Inside a substitute, `standsFor` is
 * the `cs:names` that they stand for.
 */
export function readElements(
  parent: XmlElement,
  reading: StyleReading,
  standsFor?: NamesElement,
): readonly RenderingElement[] {
  const elements: RenderingElement[] = [];
  reading.depth += 1;
  for (const child of parent.children) {
    const reader = READERS.get(child.name);
    if (reader === undefined) {
      reportError(reading, child, "unknown-element", `cs:${child.name} is not a rendering element.`);
      continue;
    }
    checkAttributes(child, reading);
    const element = reader(child, reading, standsFor);
    if (element !== undefined) elements.push(element);
  }
  reading.depth -= 1;
  return compactList(elements);
}

function readNumber(element: XmlElement, reading: StyleReading): NumberElement {
  const variable = readRequired(element, "variable", reading) ?? "";
  meetPrinted(reading.met, variable);
  return {
    kind: "number",
    variable,
    form: readChoice(element, "form", NUMBER_FORMS, reading) ?? "numeric",
    formatting: readFormatting(element, reading),
  };
}

function readLoneLabel(element: XmlElement, reading: StyleReading): LabelElement {
  const variable = readRequired(element, "variable", reading) ?? "";
  meetRead(reading.met, variable);
  return readLabel(element, variable, reading);
}

function readGroup(element: XmlElement, reading: StyleReading): GroupElement {
  return {
    kind: "group",
    delimiter: attributeOf(element, "delimiter") ?? "",
    children: readElements(element, reading),
    formatting: readFormatting(element, reading),
  };
}

/** Inside a substitute, the elements of a branch are substitutes themselves. */
function readChoose(element: XmlElement, reading: StyleReading, standsFor?: NamesElement): ChooseElement {
  return { kind: "choose", branches: readBranches(element, reading, (branch) => readElements(branch, reading, standsFor)) };
}
