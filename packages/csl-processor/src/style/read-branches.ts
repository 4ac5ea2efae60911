import { reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";
import type { Branch, Condition, ConditionTest, RenderingElement } from "./element.js";
import { checkAttributes, readChoice, readList } from "./read-attributes.js";

const TESTS: readonly ConditionTest[] = [
  "disambiguate",
  "is-numeric",
  "is-uncertain-date",
  "locator",
  "position",
  "type",
  "variable",
];

/** Reads the branches of `cs:choose` (CSL 1.0.2, "Choose"). */
export function readBranches(
  choose: XmlElement,
  sink: ProblemSink,
  readElements: (parent: XmlElement, sink: ProblemSink) => RenderingElement[],
): Branch[] {
  return choose.children.flatMap((child) => {
    checkAttributes(child, sink);
    if (!["if", "else-if", "else"].includes(child.name)) {
      reportError(sink, child, "unknown-element", `cs:${child.name} is not allowed in cs:choose.`);
      return [];
    }
    const conditions = child.name === "else" ? [] : readConditions(child, sink);
    const match = readChoice(child, "match", ["all", "any", "none"], sink) ?? "all";
    return [{ match, conditions, children: readElements(child, sink) }];
  });
}

function readConditions(element: XmlElement, sink: ProblemSink): Condition[] {
  const conditions = TESTS.flatMap((test) => readList(element, test).map((value) => ({ test, value })));
  if (conditions.length === 0) {
    reportError(sink, element, "missing-attribute", `cs:${element.name} has no condition.`);
  }
  return conditions;
}
