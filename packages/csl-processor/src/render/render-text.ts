import { isNumberVariable } from "../item/variables.js";
import { formatLabelled } from "../numbers/format-labelled.js";
import { formatPages } from "../numbers/page-range.js";
import { markInline, textInline, type Inline } from "../output/inline.js";
import { parseMarkup } from "../output/markup.js";
import type { TextElement } from "../style/element.js";
import { applyFormatting } from "./apply-formatting.js";
import { notePrinted, type RenderContext } from "./context.js";
import { linkUrl } from "./link-url.js";
import { lookUpShortText, lookUpText } from "./look-up.js";
import type { RenderSequence } from "./render-element.js";
import { EMPTY_PIECE, NO_PIECE, variablePiece, type Piece } from "./piece.js";

/** Renders `cs:text` (CSL 1.0.2, "Text"). */
export function renderText(element: TextElement, context: RenderContext, renderSequence: RenderSequence): Piece {
  const piece = renderSource(element, context, renderSequence);
  if (piece.inlines.length === 0) return piece;
  return { inlines: applyFormatting(piece.inlines, element.formatting, context), variables: piece.variables };
}

function renderSource({ source, formatting }: TextElement, context: RenderContext, renderSequence: RenderSequence): Piece {
  switch (source.from) {
    case "variable":
      return variableOf(source.variable, source.short, context);
    case "macro": {
      const piece = renderSequence(context.elements.macro(source.macro), context, "");
      // A macro is to its caller what a group is: dropped when all its variables are empty, else not empty.
      if (piece.variables === "empty") return EMPTY_PIECE;
      return piece.inlines.length === 0 ? piece : { ...piece, variables: "printed" };
    }
    case "term": {
      const inlines = parseMarkup(context.localisation.term(source.term, source.form, source.plural));
      // A term is capitalised at the start of a sentence, unless the style wants it in lower case.
      return { ...NO_PIECE, inlines: formatting.textCase === "lowercase" ? inlines : markInline("term", inlines) };
    }
    case "value":
      return { ...NO_PIECE, inlines: parseMarkup(source.value) };
  }
}

function yearSuffixInlines(context: RenderContext): readonly Inline[] {
  context.trace.yearSuffixPrinted = true;
  return markInline("year-suffix", textInline(context.disambiguation.yearSuffix));
}

/** Variables whose characters are never markup. */
const VERBATIM: readonly string[] = ["URL", "DOI", "PMID", "PMCID", "ISBN", "ISSN", "citation-number"];

/** The suffix that tells items apart is no variable of the item: whether it is there does not decide on a group. */
function variableOf(variable: string, short: boolean, context: RenderContext): Piece {
  const piece = variablePiece(renderVariable(variable, short, context));
  return variable === "year-suffix" && piece.inlines.length === 0 ? NO_PIECE : piece;
}

function numberText(text: string, variable: string, context: RenderContext): string {
  return formatLabelled(text, variable, context, (value) => formatPages(value, variable, context));
}

function renderVariable(asked: string, short: boolean, context: RenderContext): readonly Inline[] {
  const { variable, text } = short
    ? lookUpShortText(context, asked)
    : { variable: asked, text: lookUpText(context, asked) };
  if (text === "") return [];
  notePrinted(context, variable);
  if (variable === "citation-number") return markInline("citation-number", textInline(text));
  if (variable === "year-suffix") return yearSuffixInlines(context);
  if (variable === "citation-label") return [...textInline(text), ...yearSuffixInlines(context)];
  if (isNumberVariable(variable)) return parseMarkup(numberText(text, variable, context));
  return VERBATIM.includes(variable) ? verbatimInlines(variable, text, context) : parseMarkup(text);
}

/** An identifier as it stands, as a link where links are asked for and it can be one. */
function verbatimInlines(variable: string, text: string, context: RenderContext): readonly Inline[] {
  const url = context.links ? linkUrl(variable, text) : undefined;
  const children = textInline(text);
  return url === undefined ? children : [{ kind: "link", url, children }];
}
