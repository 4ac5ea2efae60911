import { attributeOf, reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { TextElement, TextSource } from "./element.js";
import { meetPrinted } from "./mentions.js";
import { readBoolean, readChoice } from "./read-attributes.js";
import { readFormatting } from "./read-formatting.js";
import { TERM_FORMS } from "./read-label.js";
import { meetCall, type StyleReading } from "./style-reading.js";

/** Reads `cs:text`. */
export function readText(element: XmlElement, reading: StyleReading): TextElement | undefined {
  const source = readSource(element, reading);
  if (source === undefined) return undefined;
  if (source.from === "macro") meetCall(reading, source.macro, element.offset);
  else if (source.from === "variable") meetPrinted(reading.met, source.variable);
  return { kind: "text", source, formatting: readFormatting(element, reading) };
}

function readSource(element: XmlElement, sink: ProblemSink): TextSource | undefined {
  const form = readChoice(element, "form", TERM_FORMS, sink) ?? "long";
  const variable = attributeOf(element, "variable");
  if (variable !== undefined) return { from: "variable", variable, short: form === "short" };
  const macro = attributeOf(element, "macro");
  if (macro !== undefined) return { from: "macro", macro };
  const term = attributeOf(element, "term");
  if (term !== undefined) return { from: "term", term, form, plural: readBoolean(element, "plural", sink) ?? false };
  const value = attributeOf(element, "value");
  if (value !== undefined) return { from: "value", value };
  const hint = 'Add one of the attributes "variable", "macro", "term" and "value".';
  reportError(sink, element, "missing-attribute", "cs:text does not say what it prints.", hint);
  return undefined;
}
