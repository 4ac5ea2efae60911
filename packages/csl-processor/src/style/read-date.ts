import { childrenNamed, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { DateElement, DatePart, DatePartName } from "./element.js";
import { checkAttributes, defined, readBoolean, readChoice, readRequired } from "./read-attributes.js";
import { readFont, readFormatting, readTextCase } from "./read-formatting.js";

const PART_NAMES: readonly DatePartName[] = ["year", "month", "day"];

const SMALLEST = { "year-month-day": "day", "year-month": "month", year: "year" } as const;

/** Reads `cs:date` of a style. */
export function readDate(element: XmlElement, sink: ProblemSink): DateElement {
  const shown = readChoice(element, "date-parts", ["year-month-day", "year-month", "year"], sink) ?? "year-month-day";
  return {
    kind: "date",
    variable: readRequired(element, "variable", sink) ?? "",
    ...defined({ form: readChoice(element, "form", ["numeric", "text"], sink) }),
    smallest: SMALLEST[shown],
    parts: readDateParts(element, sink),
    delimiter: element.attributes.get("delimiter") ?? "",
    formatting: readFormatting(element, sink),
  };
}

/** Reads the `cs:date-part` elements of a date, in order. */
export function readDateParts(element: XmlElement, sink: ProblemSink): DatePart[] {
  return childrenNamed(element, "date-part").flatMap((part) => {
    checkAttributes(part, sink);
    readRequired(part, "name", sink);
    const name = readChoice(part, "name", PART_NAMES, sink);
    return name === undefined ? [] : [readDatePart(part, name, sink)];
  });
}

function readDatePart(part: XmlElement, name: DatePartName, sink: ProblemSink): DatePart {
  const forms = ["numeric", "numeric-leading-zeros", "ordinal", "long", "short"] as const;
  return {
    name,
    font: readFont(part, sink),
    ...readTextCase(part, sink),
    ...defined({
      form: readChoice(part, "form", forms, sink),
      rangeDelimiter: part.attributes.get("range-delimiter"),
      prefix: part.attributes.get("prefix"),
      suffix: part.attributes.get("suffix"),
      stripPeriods: readBoolean(part, "strip-periods", sink),
    }),
  };
}
