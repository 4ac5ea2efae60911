import { formatLabelled } from "../numbers/format-labelled.js";
import { formatNumber } from "../numbers/format-number.js";
import { formatPages } from "../numbers/page-range.js";
import { markInline, textInline, type Inline } from "../output/inline.js";
import type { NumberElement } from "../style/element.js";
import { applyFormatting } from "./apply-formatting.js";
import { notePrinted, type RenderContext } from "./context.js";
import { lookUpText } from "./look-up.js";
import { EMPTY_PIECE, type Piece } from "./piece.js";

/** Digits of a sort key for numbers: enough for any number that sorts as one. */
const KEY_LENGTH = 12;

/** Renders `cs:number` (CSL 1.0.2, "Number"). */
export function renderNumber(element: NumberElement, context: RenderContext): Piece {
  const value = lookUpText(context, element.variable);
  if (value === "") return EMPTY_PIECE;
  notePrinted(context, element.variable);
  const content = context.sorting ? textInline(numberKey(value)) : numberInlines(element, value, context);
  return { inlines: applyFormatting(content, element.formatting, context), variables: "printed" };
}

function numberInlines(element: NumberElement, value: string, context: RenderContext): readonly Inline[] {
  const { variable, form } = element;
  const text = textInline(
    formatLabelled(value, variable, context, (first) => {
      const formatted = formatNumber(first, variable, form, context.localisation);
      return form === "numeric" ? formatPages(formatted, variable, context) : formatted;
    }),
  );
  return variable === "citation-number" ? markInline("citation-number", text) : text;
}

/** The number with leading zeros, so that text order is number order; other text as it stands. */
export function numberKey(value: string): string {
  return value.replace(/\d+/g, (digits) => digits.padStart(KEY_LENGTH, "0"));
}
