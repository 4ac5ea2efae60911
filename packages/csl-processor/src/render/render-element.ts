import { renderDate } from "../dates/render-date.js";
import { renderNames } from "../names/render-names.js";
import type { ChooseElement, GroupElement, RenderingElement } from "../style/element.js";
import { applyFormatting } from "./apply-formatting.js";
import { branchHolds } from "./conditions.js";
import type { RenderContext } from "./context.js";
import { EMPTY_PIECE, joinPieces, type Piece } from "./piece.js";
import { renderLabel } from "./render-label.js";
import { renderNumber } from "./render-number.js";
import { renderText } from "./render-text.js";

const EMPTY_PIECES = [EMPTY_PIECE];

/**
 * Renders an element. A `cs:choose` yields the pieces of its branch, since the delimiter of the element around it
 * stands between them; every other element yields one.
 */
export function renderElement(element: RenderingElement, context: RenderContext): readonly Piece[] {
  switch (element.kind) {
    case "text":
      return [renderText(element, context, renderSequence)];
    case "number":
      return [renderNumber(element, context)];
    case "date":
      return [renderDate(element, context)];
    case "label":
      return [renderLabel(element, context)];
    case "names":
      return [renderNames(element, context, renderSequence)];
    case "group":
      return [renderGroup(element, context)];
    case "choose":
      return renderChoose(element, context);
    case "empty":
      return EMPTY_PIECES;
  }
}

/** Renders elements one after the other, with the delimiter between those that print something. */
export function renderSequence(
  elements: readonly RenderingElement[],
  context: RenderContext,
  delimiter: string,
): Piece {
  return joinPieces(
    elements.flatMap((element) => renderElement(element, context)),
    delimiter,
  );
}

/** How an element renders those inside it; passed along, so that the files need not import each other. */
export type RenderSequence = typeof renderSequence;

function renderGroup(group: GroupElement, context: RenderContext): Piece {
  const piece = renderSequence(group.children, context, group.delimiter);
  if (piece.variables === "empty") return EMPTY_PIECE;
  if (piece.inlines.length === 0) return piece;
  // To the group around it, a group that prints is a variable that is not empty.
  return { inlines: applyFormatting(piece.inlines, group.formatting, context), variables: "printed" };
}

function renderChoose(choose: ChooseElement, context: RenderContext): readonly Piece[] {
  const branch = choose.branches.find((candidate) => branchHolds(candidate, context));
  return branch?.children.flatMap((element) => renderElement(element, context)) ?? [];
}
