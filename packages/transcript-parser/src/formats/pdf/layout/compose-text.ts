import type { Edit, Location } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../../source-format.js";
import { learnBodyType, type BodyType } from "./body-type.js";
import { listEntries, type LineEntry } from "./line-entries.js";
import type { PageLayout } from "./page-layout.js";
import type { Line } from "./piece.js";

/** The text of a document with what is known of its stretches. */
export interface ComposedText {
  readonly text: string;
  readonly styles: readonly StyledSpan[];
  readonly locations: readonly Location[];
  /** Numbers of lines that do not count every line, which nobody reads; breaks of lines within headings. */
  readonly markup: readonly Edit[];
}

/** Type larger than that of most of the text, by this much, is that of a heading. */
const HEADING = 1.15;
const MOST_HEADING = 200;
const SEPARATORS = { wrap: "\n", line: "\n", paragraph: "\n\n" } as const;

/**
 * Writes the pages one after the other, line by line, with an empty line between paragraphs. Linear in their lines.
 *
 * @param labels the names of the pages, where the document gives them other names than their number
 */
export function composeText(pages: readonly PageLayout[], labels: readonly string[] = []): ComposedText {
  const body = learnBodyType(pages);
  const entries = listEntries(pages, body);
  const numbers = entries.flatMap(({ number }) => (number === null ? [] : [Number(number.text)]));
  const countsLines = numbers.some((value, index) => index > 0 && value - (numbers[index - 1] ?? 0) === 1);
  const parts: string[] = [];
  const styles: StyledSpan[] = [];
  const markup: Edit[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let last: LineEntry | null = null;
  for (const entry of entries) {
    const separator = parts.length === 0 ? "" : SEPARATORS[entry.before];
    const { number, line } = entry;
    const margin = number === null ? " ".repeat(entry.indent) : `${number.text}${line.text === "" ? "" : "  "}${" ".repeat(line.text === "" ? 0 : entry.indent)}`;
    parts.push(separator, margin, line.text);
    // A heading over several lines is one.
    const isOneHeading = entry.before === "wrap" && last !== null && [last, entry].every((one) => !one.isAside && isHeading(one.line, body));
    if (isOneHeading) markup.push({ span: { start: at, end: at + separator.length }, text: " ", reason: "markup" });
    last = entry;
    const start = at + separator.length;
    at = start + margin.length + line.text.length;
    starts.push(start);
    ends.push(at);
    if (number !== null && !countsLines) markup.push({ span: { start, end: start + margin.length }, text: "", reason: "markup" });
    styles.push(...stylesOf(entry, body, start + margin.length));
  }
  return { text: parts.join(""), styles: joinStyles(styles), locations: locationsOf(entries, starts, ends, labels), markup };
}

function stylesOf({ line, isAside }: LineEntry, body: BodyType, start: number): StyledSpan[] {
  const span = { start, end: start + line.text.length };
  if (line.text === "") return [];
  if (isAside) return [{ span, style: "aside" }];
  const styles: StyledSpan[] = isHeading(line, body) ? [{ span, style: "heading" }] : [];
  for (const run of line.runs) {
    const place = { start: start + run.start, end: start + run.end };
    if (run.strong && !body.isStrong) styles.push({ span: place, style: "strong" });
    if (run.emphasis && !body.isEmphasis) styles.push({ span: place, style: "emphasis" });
  }
  return styles;
}

function isHeading({ size, text }: Line, body: BodyType): boolean {
  return size >= HEADING * body.size && text.length <= MOST_HEADING && /\p{L}/u.test(text);
}

/** Styles that go on from line to line as one. Sorted by start. */
function joinStyles(styles: readonly StyledSpan[]): StyledSpan[] {
  const joined: StyledSpan[] = [];
  const open = new Map<TextStyle, number>();
  for (const { span, style } of styles) {
    const index = open.get(style) ?? -1;
    const last = joined[index];
    // One character is the line feed; two are a new paragraph.
    if (last !== undefined && span.start - last.span.end <= 1 && style !== "aside") {
      joined[index] = { style, span: { start: last.span.start, end: span.end } };
      continue;
    }
    open.set(style, joined.length);
    joined.push({ span, style });
  }
  return joined.sort((a, b) => a.span.start - b.span.start);
}

/** The stretches of pages, and of columns where a page has several. Sorted by start. */
function locationsOf(entries: readonly LineEntry[], starts: readonly number[], ends: readonly number[], labels: readonly string[]): Location[] {
  const locations: Location[] = [];
  const open = new Map<string, number>();
  entries.forEach(({ page, column, isAside }, index) => {
    const end = ends[index] ?? 0;
    const places: { readonly kind: "page" | "column"; readonly key: string; readonly label: string }[] = [
      { kind: "page", key: `${page}`, label: labels[page] ?? `${page + 1}` },
    ];
    if (column > 0 && !isAside) places.push({ kind: "column", key: `${page} ${column}`, label: `${column}` });
    for (const { kind, key, label } of places) {
      const at = open.get(key);
      const known = at === undefined ? undefined : locations[at];
      if (at === undefined || known === undefined) {
        open.set(key, locations.length);
        locations.push({ kind, span: { start: starts[index] ?? 0, end }, label });
      } else locations[at] = { ...known, span: { start: known.span.start, end } };
    }
  });
  return locations.filter(({ span }) => span.start < span.end);
}
