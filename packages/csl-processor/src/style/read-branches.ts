import { reportError, type XmlElement } from "../xml/xml-element.js";
import type { Branch, Condition, ConditionTest, RenderingElement } from "./element.js";
import { CONDITION_TESTS } from "./attributes.table.js";
import { compactList } from "./compact-list.js";
import { meetRead } from "./mentions.js";
import { checkAttributes, listed, readChoice } from "./read-attributes.js";
import type { StyleReading } from "./style-reading.js";

const TESTS: ReadonlySet<string> = new Set(CONDITION_TESTS);

const MATCHES = ["all", "any", "none"] as const;

/** Attributes of which only one value can ever hold: several values are alternatives, whatever has to match. */
const EXCLUSIVE: ReadonlySet<ConditionTest> = new Set<ConditionTest>(["locator", "type"]);
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
    const match = readChoice(child, "match", MATCHES, reading) ?? "all";
    const conditions = name === "else" ? NO_CONDITIONS : readConditions(child, match, reading);
    branches.push({ match, conditions, children: readInside(child) });
  }
  return compactList(branches);
}

function readConditions(element: XmlElement, match: Branch["match"], reading: StyleReading): readonly Condition[] {
  const { attributes } = element;
  const { met } = reading;
  const conditions: Condition[] = [];
  for (let index = 0; index < attributes.length; index += 2) {
    const test = attributes[index] ?? "";
    if (!isTest(test)) continue;
    if (test === "disambiguate") met.disambiguation = true;
    const values = listed(attributes[index + 1] ?? "");
    for (const value of values) meetRead(met, value);
    if (match === "all" && EXCLUSIVE.has(test)) conditions.push(...alternatives(test, values));
    else for (const value of values) conditions.push({ test, value });
  }
  if (conditions.length === 0) {
    reportError(reading, element, "missing-attribute", `cs:${element.name} has no condition.`);
  }
  return compactList(conditions);
}

/** One condition that holds when any of the values does; none where there is no value. */
function alternatives(test: ConditionTest, values: readonly string[]): readonly Condition[] {
  let condition: Condition | undefined;
  for (const value of values.toReversed()) condition = condition === undefined ? { test, value } : { test, value, or: condition };
  return condition === undefined ? NO_CONDITIONS : [condition];
}

function isTest(name: string): name is ConditionTest {
  return TESTS.has(name);
}
