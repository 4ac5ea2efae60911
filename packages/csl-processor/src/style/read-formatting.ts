import type { ProblemSink, XmlElement } from "../xml/xml-element.js";
import type { Font, Formatting } from "./formatting.js";
import { defined, readBoolean, readChoice } from "./read-attributes.js";

/** Formatting that changes nothing. */
export const PLAIN: Formatting = { font: {}, prefix: "", suffix: "", quotes: false, stripPeriods: false };

/** Reads the font attributes (CSL 1.0.2, "Formatting"). */
export function readFont(element: XmlElement, sink: ProblemSink): Font {
  return defined({
    style: readChoice(element, "font-style", ["normal", "italic", "oblique"], sink),
    variant: readChoice(element, "font-variant", ["normal", "small-caps"], sink),
    weight: readChoice(element, "font-weight", ["normal", "bold", "light"], sink),
    decoration: readChoice(element, "text-decoration", ["none", "underline"], sink),
    align: readChoice(element, "vertical-align", ["baseline", "sup", "sub"], sink),
  });
}

/** Reads the text-case attribute. */
export function readTextCase(element: XmlElement, sink: ProblemSink): Pick<Formatting, "textCase"> {
  const choices = ["lowercase", "uppercase", "capitalize-first", "capitalize-all", "sentence", "title"] as const;
  return defined({ textCase: readChoice(element, "text-case", choices, sink) });
}

/** Reads font, affixes, quotes, strip-periods, text-case and display: those that the element carries. */
export function readFormatting(element: XmlElement, sink: ProblemSink): Formatting {
  return {
    font: readFont(element, sink),
    prefix: element.attributes.get("prefix") ?? "",
    suffix: element.attributes.get("suffix") ?? "",
    quotes: readBoolean(element, "quotes", sink) ?? false,
    stripPeriods: readBoolean(element, "strip-periods", sink) ?? false,
    ...readTextCase(element, sink),
    ...defined({ display: readChoice(element, "display", ["block", "left-margin", "right-inline", "indent"], sink) }),
  };
}
