import type { RenderContext } from "../render/context.js";
import { formatPages } from "./page-range.js";
import { isNumeric, isPlural } from "./parse-number.js";
import { splitLabels, type LabelledNumber } from "./split-labels.js";

/**
 * Writes the value of a number variable in which further labels may stand, as in `12, n. 3-4`: each label in the number
 * that its value asks for, each range as the locale has it.
 *
 * @param formatFirst writes what stands before the first label.
 */
export function formatLabelled(
  value: string,
  variable: string,
  context: RenderContext,
  formatFirst: (value: string) => string,
): string {
  return splitLabels(value, context.localisation.locatorWord)
    .map((stretch) =>
      stretch.label === undefined ? formatFirst(stretch.value) : formatStretch(stretch, variable, context),
    )
    .join("");
}

function formatStretch({ label, value }: LabelledNumber, variable: string, context: RenderContext): string {
  if (label === undefined) return value;
  const { localisation } = context;
  const plural = isNumeric(value) && isPlural(value, localisation.term("and"));
  const number = formatPages(value, variable, context, label.term);
  return `${label.before}${localisation.term(label.term, label.form, plural)}${label.after}${number}`;
}
