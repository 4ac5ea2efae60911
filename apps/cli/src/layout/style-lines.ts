import type { Citation } from "@colloquy/citation-formatter";
import { findStyle } from "@colloquy/citation-formatter/styles";
import { FORMS } from "../citing/cited-forms.js";
import type { Output } from "../io/io.js";
import type { KnownStyle } from "../style-store/known-style.js";
import { EXAMPLE_TURN } from "../style-store/style-example.js";
import { alignColumns, type Cell } from "./columns.js";
import { displayWidth, padTo, shorten } from "./display-width.js";
import { paintFor, type Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { shellWord } from "./shell.js";
import { foldFor, LEAST_WIDTH } from "./wrap.js";

/** A style with what it makes of the founding interview; without where that was not asked for. */
export interface ShownStyle {
  readonly style: KnownStyle;
  readonly example: Citation | undefined;
}

/** Narrower terminals have no room for examples. */
const LEAST_COLUMNS = 40;
/** Values are not set in less room than this beside their names. */
const LEAST_VALUE = 24;

/** A list of styles: id, kind and title of each, and below them what it makes. Examples are cut at the edge of a terminal. */
export function layoutStyles(shown: readonly ShownStyle[], output: Output): string {
  const paint = paintFor(output);
  const rows = headRows(shown.map(({ style }) => style), output, paint);
  const cut = (text: string): string => (output.isTerminal ? shorten(text, output.columns - 2) : text);
  const lines = shown.flatMap(({ example }, index) => {
    const examples = example === undefined || (output.isTerminal && output.columns < LEAST_COLUMNS) ? [] : exampleTexts(example);
    const gap = examples.length > 0 && index > 0 ? [""] : [];
    return [...gap, rows[index] ?? "", ...examples.map((text) => `  ${paint.faint(cut(text))}`)];
  });
  return `${lines.join("\n")}\n`;
}

function headRows(styles: readonly KnownStyle[], output: Output, paint: Paint): string[] {
  const heads = styles.map(({ name, kind }): Cell[] => [{ text: oneLine(name), paint: paint.strong }, { text: oneLine(kind), paint: paint.accent }]);
  const width = (column: number): number => Math.max(0, ...heads.map((cells) => displayWidth(cells[column]?.text ?? "")));
  const room = output.isTerminal ? Math.max(LEAST_WIDTH, output.columns - width(0) - width(1) - 4) : Infinity;
  return alignColumns(heads.map((cells, index): Cell[] => [...cells, { text: shorten(titleOf(styles[index]), room) }]));
}

function titleOf(style: KnownStyle | undefined): string {
  if (style === undefined) return "";
  const { from, name, title } = style;
  // By the id of one of our own, that one is meant: the other is here for styles that have its rules.
  const origin = from !== "added" ? "" : findStyle(name) === undefined ? " (added)" : " (added, for others)";
  return oneLine(title) + origin;
}

/** What tells a style: its note, or what stands in the text and the entry that it leads to. */
function exampleTexts({ note, inText, bibliography }: Citation): string[] {
  return (note === null ? [inText, bibliography] : [note]).flatMap((text) => (text === null || text === "" ? [] : [oneLine(text)]));
}

/** All about a style. */
export function layoutStyle({ style, example }: ShownStyle, output: Output): string {
  const paint = paintFor(output);
  const blocks = [
    ...foldFor(output, oneLine(style.title), 0).map(paint.strong),
    ...named(styleFacts(style), output, paint.faint),
    ...(example === undefined ? [] : exampleBlocks(example, output, paint)),
    "",
    `Next: colloquy cite interview.txt --turn 2 --style ${shellWord(style.name)}`,
  ];
  return `${blocks.join("\n")}\n`;
}

type Row = readonly [name: string, value: string];

function styleFacts({ name, kind, guide, from, added, sha256, details, loaded }: KnownStyle): Row[] {
  const origin = { program: "comes with this program", added: added?.url ?? "", file: name }[from];
  const parent = loaded.files[1]?.id;
  const rows: (readonly [string, string | null | undefined])[] = [
    ["Id", from === "file" ? null : name],
    ["Kind", kind],
    ["Guide", guide],
    ["From", origin],
    ["Rules of", parent],
    ["Updated", details.updated?.slice(0, "2024-05-06".length)],
    ["Licence", details.licence ?? details.rights],
    ["SHA-256", sha256],
  ];
  return rows.flatMap(([label, value]) => (value === null || value === undefined || value === "" ? [] : [[label, oneLine(value)] as const]));
}

function exampleBlocks(example: Citation, output: Output, paint: Paint): string[] {
  const forms = FORMS.flatMap(({ title, of }): Row[] => {
    const text = of(example);
    return text === null || text === "" ? [] : [[title, oneLine(text)]];
  });
  const missing = example.notPrinted.map(({ label, value }): Row => [label, value === "true" ? "" : oneLine(value)]);
  return [
    "",
    ...foldFor(output, `Turn ${EXAMPLE_TURN} of the interview that comes with the program`, 0).map(paint.strong),
    ...named(forms, output, paint.accent),
    "",
    paint.strong("What is known of it, and not printed"),
    ...(missing.length === 0 ? ["  Nothing: all of it is printed."] : named(missing, output, paint.faint)),
  ];
}

/** Names and values, two columns in, the values beside the names or, where there is no room, below; wrapped on a terminal. */
function named(rows: readonly Row[], output: Output, paint: (text: string) => string): string[] {
  const width = Math.max(0, ...rows.map(([name]) => displayWidth(name)));
  if (output.isTerminal && output.columns < width + LEAST_VALUE) {
    return rows.flatMap(([name, value]) => [`  ${paint(name)}`, ...(value === "" ? [] : foldFor(output, value, 4).map((line) => `    ${line}`))]);
  }
  const indent = width + 4;
  return rows.flatMap(([name, value]) => {
    const [first = "", ...rest] = foldFor(output, value, indent);
    const head = first === "" ? `  ${paint(name)}` : `  ${paint(padTo(name, width))}  ${first}`;
    return [head, ...rest.map((line) => " ".repeat(indent) + line)];
  });
}
