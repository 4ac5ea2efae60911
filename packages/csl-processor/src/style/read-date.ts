import { attributeOf, childrenNamed, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { DateElement, DatePart, DatePartName } from "./element.js";
import { checkAttributes, defined, readBoolean, readChoice, readRequired } from "./read-attributes.js";
import { readFont, readFormatting, readTextCase } from "./read-formatting.js";

const PART_NAMES: readonly DatePartName[] = ["year", "month", "day"];

const SMALLEST = { "year-month-day": "day", "year-month": "month", year: "year" } as const;

const SHOWN = ["year-month-day", "year-month", "year"] as const;
const DATE_FORMS = ["numeric", "text"] as const;
const PART_FORMS = ["numeric", "numeric-leading-zeros", "ordinal", "long", "short"] as const;

/** Reads `cs:date` of a style. */
export function readDate(element: XmlElement, sink: ProblemSink): DateElement {
  const form = readChoice(element, "form", DATE_FORMS, sink);
  const date: DateElement = {
    kind: "date",
    variable: readRequired(element, "variable", sink) ?? "",
    smallest: SMALLEST[readChoice(element, "date-parts", SHOWN, sink) ?? "year-month-day"],
    parts: readDateParts(element, sink),
    delimiter: attributeOf(element, "delimiter") ?? "",
    formatting: readFormatting(element, sink),
  };
  return form === undefined ? date : { ...date, form };
}

/** Reads the `cs:date-part` elements of a date, in order. */
export function readDateParts(element: XmlElement, sink: ProblemSink): DatePart[] {
  const parts: DatePart[] = [];
  for (const part of childrenNamed(element, "date-part")) {
    checkAttributes(part, sink);
    readRequired(part, "name", sink);
    const name = readChoice(part, "name", PART_NAMES, sink);
    if (name !== undefined) parts.push(readDatePart(part, name, sink));
  }
  return parts;
}

function readDatePart(part: XmlElement, name: DatePartName, sink: ProblemSink): DatePart {
  const inherited = defined({
    form: readChoice(part, "form", PART_FORMS, sink),
    rangeDelimiter: attributeOf(part, "range-delimiter"),
    prefix: attributeOf(part, "prefix"),
    suffix: attributeOf(part, "suffix"),
    textCase: readTextCase(part, sink),
    stripPeriods: readBoolean(part, "strip-periods", sink),
  });
  return { name, font: readFont(part, sink), ...inherited };
}
