import type { Item } from "../item/item.js";
import { isNumeric } from "../numbers/parse-number.js";
import type { Cite } from "../render/context.js";
import type { Branch, Condition } from "../style/element.js";

/** The variables whose value comes from the cite or its place in the document, not from the item. */
const OF_THE_CITE: ReadonlySet<string> = new Set([
  "locator",
  "citation-number",
  "citation-label",
  "year-suffix",
  "first-reference-note-number",
]);

/** What is known of a cite before anything of it is rendered. */
export interface Facts {
  readonly item: Item;
  /** Undefined in the bibliography, where no condition of position holds. */
  readonly position: Cite["position"] | undefined;
  /** The kind of locator; undefined where there is none. */
  readonly locator: string | undefined;
  readonly refersToNote: boolean;
}

/** Whether a text, number, date or name variable has a value: yes, no, or undefined where only rendering tells. */
function isFilled({ item, locator, refersToNote }: Facts, variable: string): boolean | undefined {
  if (!OF_THE_CITE.has(variable)) return hasText(item, variable) || item.names.has(variable) || item.dates.has(variable);
  if (variable === "locator") return locator !== undefined;
  return variable === "first-reference-note-number" ? refersToNote : undefined;
}

/** Whether a text or number variable is known to print nothing. */
export function isWithoutText(facts: Facts, variable: string): boolean {
  return OF_THE_CITE.has(variable) ? isFilled(facts, variable) === false : !hasText(facts.item, variable);
}

function hasText({ texts }: Item, variable: string): boolean {
  return (texts.get(variable) ?? "") !== "";
}

/** Whether the conditions of a branch hold: yes, no, or undefined where only rendering tells (CSL 1.0.2, "Choose"). */
export function branchDecision({ conditions, match }: Branch, facts: Facts): boolean | undefined {
  // A condition of disambiguation is counted when it is met: it is never decided beforehand.
  if (conditions.some(({ test }) => test === "disambiguate")) return undefined;
  const holds = conditions.map((condition) => conditionDecision(condition, facts));
  if (conditions.length === 0) return true;
  const decisive = match !== "all";
  if (holds.includes(decisive)) return match === "any";
  if (holds.includes(undefined)) return undefined;
  return match !== "any";
}

function conditionDecision(condition: Condition, facts: Facts): boolean | undefined {
  const holds = testDecision(condition, facts);
  return holds === false && condition.or !== undefined ? conditionDecision(condition.or, facts) : holds;
}

function testDecision({ test, value }: Condition, facts: Facts): boolean | undefined {
  const { item, position, locator } = facts;
  switch (test) {
    case "type":
      return item.type === value;
    case "variable":
      return isFilled(facts, value);
    case "is-numeric":
      return OF_THE_CITE.has(value) ? undefined : isNumeric(item.texts.get(value) ?? "");
    case "is-uncertain-date":
      return item.dates.get(value)?.circa ?? false;
    case "locator":
      return locator === value;
    case "position":
      return position === undefined ? false : isPosition(position, value);
    case "disambiguate":
      return undefined;
  }
}

/** Whether a cite is in a position (CSL 1.0.2, "Choose", `position`). */
export function isPosition({ kind, nearNote }: Cite["position"], wanted: string): boolean {
  switch (wanted) {
    case "near-note":
      return nearNote;
    case "subsequent":
      return kind !== "first";
    case "ibid":
      return kind === "ibid" || kind === "ibid-with-locator";
    default:
      return kind === wanted;
  }
}
