import fc from "fast-check";
import { expect, test } from "vitest";
import { joinList, splitList } from "./list-cell.js";
import { splitRows } from "./split-rows.js";

const cellsOf = (text: string, delimiter: "," | ";" | "\t" = ","): readonly (readonly string[])[] =>
  [...splitRows(text, delimiter)].map(({ cells }) => cells);

test.each<[string, string, string[][]]>([
  ["cells", "a,b,c", [["a", "b", "c"]]],
  ["line ends of all kinds", "a\r\nb\nc\rd\r\n", [["a"], ["b"], ["c"], ["d"]]],
  ["empty cells", ",\n,", [["", ""], ["", ""]]],
  ["quoted cells", '"a,b","c\nd","e""f",""', [["a,b", "c\nd", 'e"f', ""]]],
  ["space behind a quoted cell", '"a" ,b', [["a ", "b"]]],
  ["a quoted cell that is not closed", 'a,"b\nc', [["a", "b\nc"]]],
  ["nothing", "", []],
])("%s", (_, text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test("a row is the slice of its span, and rows and line ends are the whole text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", ",", '"', "\n", "\r", "\r\n")).map((parts) => parts.join("")), (text) => {
      let at = 0;
      for (const { span, cells } of splitRows(text, ",")) {
        expect(text.slice(at, span.start)).toMatch(/^(?:\r\n|\r|\n)?$/);
        if (!text.slice(span.start, span.end).includes('"')) expect(cells.join(",")).toBe(text.slice(span.start, span.end));
        at = span.end;
      }
      expect(text.slice(at)).toMatch(/^(?:\r\n|\r|\n)?$/);
    }),
  );
});

test.each([
  ["a|b", ["a", "b"]],
  [" a | b |", ["a", "b"]],
  ["a\\|b", ["a|b"]],
  ["a\\\\|b", ["a\\", "b"]],
  ["C:\\d", ["C:\\d"]],
  ["", []],
])("the cell %j holds %j", (cell, items) => {
  expect(splitList(cell)).toEqual(items);
});

test("every list of texts without space around them comes back", () => {
  const item = fc.string({ minLength: 1 }).filter((text) => text === text.trim());
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});
