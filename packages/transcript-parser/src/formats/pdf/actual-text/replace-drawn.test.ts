import { describe, expect, it, test } from "vitest";
import type { PdfContentMark, PdfTextItem } from "../pdfjs.js";
import { hasSpans, replaceDrawn, withoutMarks } from "./replace-drawn.js";

const SIZE = 10;
const BEGIN: PdfContentMark = { type: "beginMarkedContentProps", tag: "Span" };
const PLAIN: PdfContentMark = { type: "beginMarkedContent", tag: "P" };
const END: PdfContentMark = { type: "endMarkedContent" };

/** Text that is drawn, each letter half as wide as it is high. */
function item(str: string, x: number, y = 700, width = (str.length * SIZE) / 2): PdfTextItem {
  return { str, transform: [SIZE, 0, 0, SIZE, x, y], width, height: SIZE, fontName: "f" };
}

const span = (actualText: string | null, tag = "Span"): { tag: string; actualText: string | null } => ({ tag, actualText });
const places = (items: readonly PdfTextItem[]): [string, number, number, number][] =>
  items.map(({ str, transform, width }) => [str, transform[4] ?? 0, transform[5] ?? 0, width]);

describe("what the file says that it reads", () => {
  test.each<[string, (PdfTextItem | PdfContentMark)[], ReturnType<typeof span>[], [string, number, number, number][]]>([
    ["stands where its glyphs are", [item("a", 0), BEGIN, item("\0", 5), item("c", 10), END, item("d", 15)], [span("bc")], [["a", 0, 700, 5], ["bc", 5, 700, 10], ["d", 15, 700, 5]]],
    ["leaves the white space around them", [BEGIN, item(" ", 0), item("x", 5), item(" ", 10), END], [span("y")], [[" ", 0, 700, 5], ["y", 5, 700, 5], [" ", 10, 700, 5]]],
    ["stands on the line of the widest, where a mark is raised", [BEGIN, item("^", 6, 703, 0), item("u", 4), END], [span("û")], [["û", 4, 700, 5]]],
    ["is that of the outermost", [BEGIN, item("a", 0), BEGIN, item("b", 5), END, END], [span("xy"), span("z")], [["xy", 0, 700, 10]]],
    ["is not taken across lines", [BEGIN, item("a", 0), item("b", 0, 680), END], [span("ab")], [["a", 0, 700, 5], ["b", 0, 680, 5]]],
    ["is not taken where it has lines", [BEGIN, item("a", 0), END], [span("a\nb")], [["a", 0, 700, 5]]],
    ["takes nothing away", [BEGIN, item("a", 0), END], [span("")], [["a", 0, 700, 5]]],
    ["is left out where nothing is drawn", [item("a", 0), BEGIN, END], [span("figure")], [["a", 0, 700, 5]]],
    ["is a sign without a width behind the letter before it", [item("a", 0), BEGIN, END, item("b", 5)], [span("\u200C")], [["a", 0, 700, 5], ["\u200C", 5, 700, 0], ["b", 5, 700, 5]]],
    ["is not taken where the marks are others", [BEGIN, item("a", 0), END], [span("b", "P")], [["a", 0, 700, 5]]],
    ["is not taken where there are more marks", [BEGIN, item("a", 0), END], [span("b"), span("c")], [["a", 0, 700, 5]]],
    ["goes to the end where a mark is not closed", [PLAIN, BEGIN, item("a", 0)], [span(null, "P"), span("b")], [["b", 0, 700, 5]]],
  ])("%s", (_name, items, marks, expected) => {
    expect(places(replaceDrawn(items, marks))).toEqual(expected);
  });

  it("is not known", () => {
    expect(replaceDrawn([BEGIN, item("a", 0), END], null).map(({ str }) => str)).toEqual(["a"]);
  });

  it("is looked for where text is marked as such", () => {
    expect(hasSpans([PLAIN, item("a", 0), END])).toBe(false);
    expect(hasSpans([PLAIN, BEGIN, item("a", 0), END, END])).toBe(true);
    expect(withoutMarks([PLAIN, item("a", 0), END]).map(({ str }) => str)).toEqual(["a"]);
  });
});
