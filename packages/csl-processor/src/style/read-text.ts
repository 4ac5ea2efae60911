import { reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { TextElement, TextSource } from "./element.js";
import { readBoolean, readChoice } from "./read-attributes.js";
import { readFormatting } from "./read-formatting.js";

/** Reads `cs:text`. */
export function readText(element: XmlElement, sink: ProblemSink): TextElement | undefined {
  const source = readSource(element, sink);
  return source === undefined ? undefined : { kind: "text", source, formatting: readFormatting(element, sink) };
}

function readSource(element: XmlElement, sink: ProblemSink): TextSource | undefined {
  const { attributes } = element;
  const form = readChoice(element, "form", ["long", "short", "verb", "verb-short", "symbol"], sink) ?? "long";
  const variable = attributes.get("variable");
  if (variable !== undefined) return { from: "variable", variable, short: form === "short" };
  const macro = attributes.get("macro");
  if (macro !== undefined) return { from: "macro", macro };
  const term = attributes.get("term");
  if (term !== undefined) return { from: "term", term, form, plural: readBoolean(element, "plural", sink) ?? false };
  const value = attributes.get("value");
  if (value !== undefined) return { from: "value", value };
  const hint = 'Add one of the attributes "variable", "macro", "term" and "value".';
  reportError(sink, element, "missing-attribute", "cs:text does not say what it prints.", hint);
  return undefined;
}
