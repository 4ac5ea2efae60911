import type { ProblemSink, XmlElement } from "../xml/xml-element.js";
import type { LabelElement, TermForm } from "./element.js";
import { readChoice } from "./read-attributes.js";
import { readFormatting } from "./read-formatting.js";

/** The forms of a term, as styles write them. */
export const TERM_FORMS: readonly TermForm[] = ["long", "short", "verb", "verb-short", "symbol"];

const PLURALS = ["contextual", "always", "never"] as const;

/** Reads `cs:label` for a variable; inside `cs:names` the variable is empty. */
export function readLabel(element: XmlElement, variable: string, sink: ProblemSink): LabelElement {
  return {
    kind: "label",
    variable,
    form: readChoice(element, "form", TERM_FORMS, sink) ?? "long",
    plural: readChoice(element, "plural", PLURALS, sink) ?? "contextual",
    formatting: readFormatting(element, sink),
  };
}
