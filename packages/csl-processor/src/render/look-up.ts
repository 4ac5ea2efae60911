import { citationLabel } from "../item/citation-label.js";
import type { DateValue } from "../dates/date-value.js";
import type { Name } from "../names/name.js";
import type { RenderContext } from "./context.js";

/** The value of a text or number variable, or the empty string; suppressed variables are empty. */
export function lookUpText(context: RenderContext, variable: string): string {
  return context.trace.suppressed.has(variable) ? "" : textValue(context, variable);
}

/** The value of a text or number variable, whether or not a substitution has used it up: what conditions test. */
export function textValue(context: RenderContext, variable: string): string {
  const computed = COMPUTED.get(variable);
  return computed === undefined ? context.cite.item.texts.get(variable) ?? "" : computed(context);
}

/** The variables whose value comes from the cite, not from the item. */
const COMPUTED: ReadonlyMap<string, (context: RenderContext) => string> = new Map([
  ["locator", (context: RenderContext) => context.cite.locator],
  ["citation-number", (context: RenderContext) => String(context.cite.citationNumber)],
  ["citation-label", (context: RenderContext) => citationLabel(context.cite.item)],
  ["year-suffix", (context: RenderContext) => context.disambiguation.yearSuffix],
  ["first-reference-note-number", (context: RenderContext) => String(context.cite.firstNote ?? "")],
]);

/** The value of a text variable in its short form, or the long one (CSL 1.0.2, "Text"). */
export function lookUpShortText(context: RenderContext, variable: string): { variable: string; text: string } {
  const short = lookUpText(context, `${variable}-short`);
  return short === ""
    ? { variable, text: lookUpText(context, variable) }
    : { variable: `${variable}-short`, text: short };
}

/** The names of a variable; none when it is empty or suppressed. */
export function lookUpNames(context: RenderContext, variable: string): readonly Name[] {
  return context.trace.suppressed.has(variable) ? [] : context.cite.item.names.get(variable) ?? [];
}

/** The date of a variable. */
export function lookUpDate(context: RenderContext, variable: string): DateValue | undefined {
  return context.trace.suppressed.has(variable) ? undefined : context.cite.item.dates.get(variable);
}

/** Whether a variable of any kind has a value, used up or not. */
export function hasValue(context: RenderContext, variable: string): boolean {
  const { names, dates } = context.cite.item;
  return textValue(context, variable) !== "" || names.has(variable) || dates.has(variable);
}
