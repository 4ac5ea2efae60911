import { DATE_VARIABLES, NAME_VARIABLES, NUMBER_VARIABLES, TEXT_VARIABLES } from "./variables.table.js";

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_VARIABLES);
const TEXTS: ReadonlySet<string> = new Set([...NUMBER_VARIABLES, ...TEXT_VARIABLES]);

/** Whether the variable holds names. */
export function isNameVariable(variable: string): boolean {
  return NAMES.has(variable);
}

/** Whether the variable holds a date. */
export function isDateVariable(variable: string): boolean {
  return DATES.has(variable);
}

/** Whether the variable is one of the number variables. */
export function isNumberVariable(variable: string): boolean {
  return NUMBERS.has(variable);
}

/** Whether the variable holds text or a number. */
export function isTextVariable(variable: string): boolean {
  return TEXTS.has(variable);
}
