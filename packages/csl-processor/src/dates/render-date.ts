import { fontInline, markInline, textInline, joinInlines, type Inline } from "../output/inline.js";
import { changeCase } from "../output/letter-case.js";
import { parseMarkup } from "../output/markup.js";
import { applyFormatting } from "../render/apply-formatting.js";
import { notePrinted, type RenderContext } from "../render/context.js";
import { lookUpDate } from "../render/look-up.js";
import { EMPTY_PIECE, variablePiece, type Piece } from "../render/piece.js";
import type { DateElement, DatePart, DatePartName } from "../style/element.js";
import { dateKey } from "./date-key.js";
import type { DatePoint, DateValue } from "./date-value.js";
import { formatDatePart } from "./format-date-part.js";

/** Renders `cs:date` (CSL 1.0.2, "Date"). */
export function renderDate(element: DateElement, context: RenderContext): Piece {
  const value = lookUpDate(context, element.variable);
  if (value === undefined) return EMPTY_PIECE;
  const format = formatOf(element, context);
  const content = context.sorting
    ? textInline(
        dateKey(
          value,
          format.parts.map((part) => part.name),
        ),
      )
    : dateInlines(value, format, context);
  if (content.length > 0) notePrinted(context, element.variable);
  return variablePiece(applyFormatting(content, element.formatting, context));
}

interface Format {
  readonly parts: readonly DatePart[];
  readonly delimiter: string;
}

const RANK: Readonly<Record<DatePartName, number>> = { year: 0, month: 1, day: 2 };

/** The parts to print: the style's own, or the locale's with what the style overrides. */
function formatOf(element: DateElement, context: RenderContext): Format {
  if (element.form === undefined) return element;
  const localised = context.localisation.dateFormat(element.form);
  if (localised === undefined) return { parts: [], delimiter: "" };
  const parts = localised.parts
    .filter((part) => RANK[part.name] <= RANK[element.smallest])
    .map((part) =>
      overridePart(
        part,
        element.parts.find((own) => own.name === part.name),
      ),
    );
  return { parts, delimiter: localised.delimiter };
}

function overridePart(part: DatePart, own: DatePart | undefined): DatePart {
  if (own === undefined) return part;
  const { prefix: _prefix, suffix: _suffix, ...attributes } = own;
  return { ...part, ...attributes, font: { ...part.font, ...own.font } };
}

function dateInlines(value: DateValue, format: Format, context: RenderContext): readonly Inline[] {
  const { start, end } = value;
  if (start === undefined) return printsYear(format) ? parseMarkup(value.literal) : [];
  if (end === undefined) return printParts(start, format.parts, format, context);
  if (end === "open") return printOpenRange(start, format, context);
  return printRange(start, end, format, context);
}

/** A date that is a text stands where its year would: a style that prints month and day elsewhere prints it once. */
function printsYear({ parts }: Format): boolean {
  return parts.length === 0 || parts.some((part) => part.name === "year");
}

function printParts(
  point: DatePoint,
  parts: readonly DatePart[],
  format: Format,
  context: RenderContext,
  /** The side on which a range delimiter stands: no affix comes between. */
  joined?: "before" | "after",
): Inline[] {
  const printable = parts.filter((part) => formatDatePart(point, part, context.localisation) !== "");
  const pieces = printable.map((part, index) => {
    const bare = {
      ...(joined === "before" && index === 0 && { prefix: "" }),
      ...(joined === "after" && index === printable.length - 1 && { suffix: "" }),
    };
    return printPart(point, { ...part, ...bare }, context);
  });
  return joinInlines(pieces, format.delimiter);
}

function printPart(point: DatePoint, part: DatePart, context: RenderContext): readonly Inline[] {
  const text = formatDatePart(point, part, context.localisation);
  const cased =
    part.textCase === undefined
      ? textInline(text)
      : changeCase(textInline(text), part.textCase, context.localisation.lang);
  const content = part.name === "year" ? [...markInline("year", cased), ...yearSuffix(context)] : cased;
  return [...textInline(part.prefix ?? ""), ...fontInline(part.font, content), ...textInline(part.suffix ?? "")];
}

/** The year suffix, after the first year that is printed, unless the style places it itself. */
function yearSuffix(context: RenderContext): readonly Inline[] {
  const { yearSuffix: suffix } = context.disambiguation;
  if (suffix === "" || context.explicitYearSuffix || context.trace.yearSuffixPrinted) return [];
  context.trace.yearSuffixPrinted = true;
  return markInline("year-suffix", textInline(suffix));
}

/** A range that has not ended: `2004–`. */
function printOpenRange(start: DatePoint, format: Format, context: RenderContext): readonly Inline[] {
  const delimiter = format.parts.find((part) => part.name === "year")?.rangeDelimiter ?? "–";
  const printed = printParts(start, format.parts, format, context, "after");
  return printed.length === 0 ? [] : [...printed, ...textInline(delimiter)];
}

/**
 * A range: parts larger than the largest one that differs are printed once, before or after the rest; the others for
 * both ends (CSL 1.0.2, "Date Ranges").
 */
function printRange(start: DatePoint, end: DatePoint, format: Format, context: RenderContext): readonly Inline[] {
  const largest = largestDifference(start, end, format.parts);
  if (largest === undefined) return printParts(start, format.parts, format, context);
  const differs = (part: DatePart): boolean => RANK[part.name] >= RANK[largest];
  const first = format.parts.findIndex(differs);
  const before = format.parts.slice(0, first);
  const ranged = format.parts.filter(differs);
  const after = format.parts.slice(first).filter((part) => !differs(part));
  const delimiter = format.parts.find((part) => part.name === largest)?.rangeDelimiter ?? "–";
  const both = [
    ...printParts(start, ranged, format, context, "after"),
    ...textInline(delimiter),
    ...printParts(end, ranged, format, context, "before"),
  ];
  return joinInlines(
    [printParts(start, before, format, context), both, printParts(start, after, format, context)],
    format.delimiter,
  );
}

function largestDifference(start: DatePoint, end: DatePoint, parts: readonly DatePart[]): DatePartName | undefined {
  const names: readonly DatePartName[] = ["year", "month", "day"];
  return names
    .filter((name) => parts.some((part) => part.name === name))
    .find((name) => valueOf(start, name) !== valueOf(end, name));
}

function valueOf(point: DatePoint, name: DatePartName): number {
  if (name === "month") return point.month ?? (point.season === undefined ? 0 : point.season + 12);
  return point[name] ?? 0;
}
