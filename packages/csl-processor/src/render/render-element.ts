import { renderDate } from "../dates/render-date.js";
import { renderNames } from "../names/render-names.js";
import type { ChooseElement, GroupElement, RenderingElement } from "../style/element.js";
import { applyFormatting } from "./apply-formatting.js";
import { branchHolds } from "./conditions.js";
import type { RenderContext } from "./context.js";
import { EMPTY_PIECE, JoinedPieces, type Piece } from "./piece.js";
import { renderLabel } from "./render-label.js";
import { renderNumber } from "./render-number.js";
import { renderText } from "./render-text.js";

/**
 * Renders elements one after the other and gives the piece of each. A `cs:choose` gives those of its branch, since the
 * delimiter of the element around it stands between them.
 */
export function renderPieces(elements: readonly RenderingElement[], context: RenderContext, give: (piece: Piece) => void): void {
  for (const element of elements) {
    if (element.kind !== "choose") give(renderElement(element, context));
    else renderPieces(heldBranch(element, context), context, give);
  }
}

/** Renders elements one after the other, with the delimiter between those that print something. */
export function renderSequence(elements: readonly RenderingElement[], context: RenderContext, delimiter: string): Piece {
  const [only] = elements;
  if (only !== undefined && elements.length === 1 && only.kind !== "choose") return renderElement(only, context);
  const joined = new JoinedPieces(delimiter);
  renderPieces(elements, context, (piece) => joined.add(piece));
  return joined.piece();
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

/** What is in the first branch of a `cs:choose` whose conditions hold. */
function heldBranch(choose: ChooseElement, context: RenderContext): readonly RenderingElement[] {
  return choose.branches.find((candidate) => branchHolds(candidate, context))?.children ?? [];
}

function renderElement(element: Exclude<RenderingElement, ChooseElement>, context: RenderContext): Piece {
  switch (element.kind) {
    case "text":
      return renderText(element, context, renderSequence);
    case "number":
      return renderNumber(element, context);
    case "date":
      return renderDate(element, context);
    case "label":
      return renderLabel(element, context);
    case "names":
      return renderNames(element, context, renderSequence);
    case "group":
      return renderGroup(element, context);
    case "empty":
      return EMPTY_PIECE;
  }
}
