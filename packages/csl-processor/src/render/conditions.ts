import { isNumeric } from "../numbers/parse-number.js";
import { isPosition } from "../specialise/facts.js";
import type { Branch, Condition, ConditionTest } from "../style/element.js";
import type { RenderContext } from "./context.js";
import { hasValue, textValue } from "./look-up.js";

type Test = (context: RenderContext, value: string) => boolean;

const TESTS: Readonly<Record<ConditionTest, Test>> = {
  disambiguate: (context) => {
    context.trace.conditionsMet += 1;
    return context.trace.conditionsMet <= context.disambiguation.conditions;
  },
  "is-numeric": (context, variable) => isNumeric(textValue(context, variable)),
  "is-uncertain-date": (context, variable) => context.cite.item.dates.get(variable)?.circa ?? false,
  locator: (context, label) => context.cite.locator !== "" && context.cite.label === label,
  position: testPosition,
  type: (context, type) => context.cite.item.type === type,
  variable: hasValue,
};

/** Whether the conditions of a branch hold (CSL 1.0.2, "Choose"); `cs:else` has none and always does. */
export function branchHolds(branch: Branch, context: RenderContext): boolean {
  const holds = branch.conditions.map((condition) => conditionHolds(condition, context));
  if (branch.conditions.length === 0) return true;
  if (branch.match === "any") return holds.includes(true);
  return branch.match === "none" ? !holds.includes(true) : !holds.includes(false);
}

function conditionHolds({ test, value, or }: Condition, context: RenderContext): boolean {
  return TESTS[test](context, value) || (or !== undefined && conditionHolds(or, context));
}

function testPosition(context: RenderContext, wanted: string): boolean {
  if (context.section === "bibliography") return false;
  return isPosition(context.cite.position, wanted);
}
