import { reportError, type XmlElement } from "../xml/xml-element.js";
import type { Branch, Condition, ConditionTest, RenderingElement } from "./element.js";
import { compactList } from "./compact-list.js";
import { meetRead } from "./mentions.js";
import { checkAttributes, listed, readChoice } from "./read-attributes.js";
import type { StyleReading } from "./style-reading.js";

const TESTS: ReadonlySet<string> = new Set<ConditionTest>([
  "disambiguate",
  "is-numeric",
  "is-uncertain-date",
  "locator",
  "position",
  "type",
  "variable",
]);

const MATCHES = ["all", "any", "none"] as const;
const NO_CONDITIONS: readonly Condition[] = [];

/** Reads the branches of `cs:choose` (CSL 1.0.2, "Choose"). */
export function readBranches(
  choose: XmlElement,
  reading: StyleReading,
  readInside: (branch: XmlElement) => readonly RenderingElement[],
): readonly Branch[] {
  const branches: Branch[] = [];
  for (const child of choose.children) {
    checkAttributes(child, reading);
    const { name } = child;
    if (name !== "if" && name !== "else-if" && name !== "else") {
      reportError(reading, child, "unknown-element", `cs:${name} is not allowed in cs:choose.`);
      continue;
    }
    const conditions = name === "else" ? NO_CONDITIONS : readConditions(child, reading);
    const match = readChoice(child, "match", MATCHES, reading) ?? "all";
    branches.push({ match, conditions, children: readInside(child) });
  }
  return compactList(branches);
}

function readConditions(element: XmlElement, reading: StyleReading): readonly Condition[] {
  const { attributes } = element;
  const { met } = reading;
  const conditions: Condition[] = [];
  for (let index = 0; index < attributes.length; index += 2) {
    const test = attributes[index] ?? "";
    if (!isTest(test)) continue;
    if (test === "disambiguate") met.disambiguation = true;
    for (const value of listed(attributes[index + 1] ?? "")) {
      meetRead(met, value);
      conditions.push({ test, value });
    }
  }
  if (conditions.length === 0) {
    reportError(reading, element, "missing-attribute", `cs:${element.name} has no condition.`);
  }
  return compactList(conditions);
}

function isTest(name: string): name is ConditionTest {
  return TESTS.has(name);
}
