import { isPlural } from "../numbers/parse-number.js";
import { splitLabels } from "../numbers/split-labels.js";
import { textInline } from "../output/inline.js";
import type { LabelElement } from "../style/element.js";
import { applyFormatting } from "./apply-formatting.js";
import { isUsedUpJustNow, type RenderContext } from "./context.js";
import { lookUpText, textValue } from "./look-up.js";
import { EMPTY_PIECE, NO_PIECE, type Piece } from "./piece.js";

/** Variables that count something: plural when above one, not when they list several numbers. */
const COUNTS: readonly string[] = ["number-of-pages", "number-of-volumes"];

/** Renders `cs:label` for a number variable (CSL 1.0.2, "Label"). */
export function renderLabel(element: LabelElement, context: RenderContext): Piece {
  const value = labelledValue(element.variable, context);
  if (value === "") return EMPTY_PIECE;
  const contextual = COUNTS.includes(element.variable)
    ? Number.parseInt(value, 10) > 1
    : isPlural(firstStretch(value, context), context.localisation.term("and"));
  const plural = element.plural === "always" || (element.plural === "contextual" && contextual);
  const name = element.variable === "locator" ? context.cite.label : element.variable;
  const { localisation } = context;
  // Older locales write "sub verbo" where CSL 1.0.2 has "sub-verbo".
  const known = localisation.hasTerm(name) ? name : name.replaceAll("-", " ");
  const term = localisation.term(known, element.form, plural);
  // A label is no variable: it neither keeps a group nor drops it.
  return { ...NO_PIECE, inlines: applyFormatting(textInline(term), element.formatting, context) };
}

/** Within a substitute, a variable that was just printed may have its label after it. */
function labelledValue(variable: string, context: RenderContext): string {
  return isUsedUpJustNow(context.trace, variable) ? textValue(context, variable) : lookUpText(context, variable);
}

/** The label counts what stands before the next label in the text. */
function firstStretch(value: string, { localisation }: RenderContext): string {
  return splitLabels(value, localisation.locatorWord)[0]?.value ?? value;
}
