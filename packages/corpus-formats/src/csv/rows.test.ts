import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, wellFormedText } from "../fixtures/transcript-arbitrary.js";
import { listCell, optionalCell, textCell, wholeCell, requiredCell } from "./cell-types.js";
import type { CsvOptions } from "./csv-options.js";
import { readRows } from "./read-rows.js";
import { columnsOf, type Table } from "./table.js";
import { writeRows } from "./write-rows.js";

interface Row {
  readonly at: number;
  readonly text: string;
  readonly name: string | null;
  readonly tags: readonly string[];
}

const column = columnsOf<Row>();
const table: Table<Row> = {
  name: "rows",
  columns: [
    column("at", "at_utf16", wholeCell),
    column("text", "text", textCell),
    column("name", "name", optionalCell(requiredCell)),
    column("tags", "tags", listCell),
  ],
};

const row = (text: string): Row => ({ at: 0, text, name: null, tags: [] });

const WRITTEN: Record<string, [options: Partial<CsvOptions>, text: string]> = {
  "rows end in CR LF": [{}, 'at_utf16,text,name,tags\r\n0,"a ""b"", c",,\r\n'],
  "rows may end in a line feed": [{ newline: "\n" }, 'at_utf16,text,name,tags\n0,"a ""b"", c",,\n'],
  "cells may have a semicolon between them": [{ delimiter: ";" }, 'at_utf16;text;name;tags\r\n0;"a ""b"", c";;\r\n'],
  "a table may begin with a byte-order mark": [
    { byteOrderMark: true },
    '\uFEFFat_utf16,text,name,tags\r\n0,"a ""b"", c",,\r\n',
  ],
};

test.for(Object.entries(WRITTEN))("%s", ([, [options, text]]) => {
  expect(writeRows(table, [row('a "b", c')], options)).toBe(text);
  expect(readRows(table, text, options)).toStrictEqual({ rows: [row('a "b", c')], diagnostics: [] });
});

const CELLS: Record<string, [value: string, cell: string]> = {
  "a line break stays as it is": ["a\nb", '"a\nb"'],
  "CR LF stays as it is": ["a\r\nb", '"a\r\nb"'],
  "a carriage return stays as it is": ["a\rb", '"a\rb"'],
  "spaces at the ends stay": [" a ", '" a "'],
  "a formula is guarded": ["=1+1", "'=1+1"],
  "a no-break space stays": ["\u00A0", "\u00A0"],
  "a NUL stays": ["\u0000", "\u0000"],
};

test.for(Object.entries(CELLS))("in a cell, %s", ([, [value, cell]]) => {
  const text = writeRows(table, [row(value)]);
  expect(text).toBe(`at_utf16,text,name,tags\r\n0,${cell},,\r\n`);
  expect(readRows(table, text).rows).toStrictEqual([row(value)]);
});

const options = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\r\n", "\n"),
  byteOrderMark: fc.boolean(),
  formulaGuard: fc.boolean(),
});
const rowsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Row[]> => {
  const some = text.filter((value) => value !== "");
  const model = { at: fc.nat(), text, name: fc.option(some), tags: fc.array(some, { maxLength: 3 }) };
  return fc.array(fc.record(model, { noNullPrototype: true }), { maxLength: 4 });
};

// Without the guard, a cell that happens to look guarded is not touched when the reader is told so.
test("every table of rows comes back equal, with any options", () => {
  fc.assert(
    fc.property(rowsOf(anyText), options, (rows, chosen) => {
      expect(readRows(table, writeRows(table, rows, chosen), chosen)).toStrictEqual({ rows, diagnostics: [] });
    }),
    { numRuns: 500 },
  );
});

test("every table of rows in UTF-8 comes back equal from its bytes", () => {
  fc.assert(
    fc.property(rowsOf(wellFormedText), options, (rows, chosen) => {
      const bytes = new TextEncoder().encode(writeRows(table, rows, chosen));
      expect(readRows(table, bytes, chosen)).toStrictEqual({ rows, diagnostics: [] });
    }),
  );
});

const HEADER = "at_utf16,text,name,tags\r\n";
const BAD: Record<string, [text: string, findings: object[], rows: Row[]]> = {
  "an empty file has no header": [
    "",
    ["at_utf16", "text", "name", "tags"].map((name) => ({
      code: "csv-column",
      message: `The column ${name} is missing.`,
    })),
    [],
  ],
  "a missing column is named": ["at_utf16,text,name\r\n", [{ code: "csv-column", severity: "error", line: 1 }], []],
  "a column of a person's own is a warning": [
    `at_utf16,notes,text,name,tags\r\n0,mine,a,,\r\n`,
    [{ code: "csv-column", severity: "warning", line: 1, column: 2 }],
    [row("a")],
  ],
  "a column that is there twice is an error": [
    "at_utf16,text,name,tags,text\r\n0,a,,,b\r\n",
    [{ code: "csv-column", severity: "error", column: 5 }],
    [],
  ],
  "a cell of another type is named, and the rest goes on": [
    `${HEADER}x,a,,\r\n0,b,,\r\n`,
    [
      {
        code: "csv-value",
        line: 2,
        column: 1,
        message: 'Row 2, at_utf16: expected a whole number from 0, found "x".',
      },
    ],
    [row("b")],
  ],
  "a short row is named, and the rest goes on": [
    `${HEADER}0,a\r\n0,b,,\r\n`,
    [{ code: "csv-row", line: 2, message: "Row 2 has 2 cells, the header has 4." }],
    [row("b")],
  ],
  "a long row is named, and the rest goes on": [
    `${HEADER}0,a,,,\r\n0,b,,\r\n`,
    [{ code: "csv-row", line: 2 }],
    [row("b")],
  ],
  "rows keep their numbers behind an empty line": [`${HEADER}\r\n0\r\n`, [{ code: "csv-row", line: 3 }], []],
  "a quoted cell that is never closed is named": [
    `${HEADER}0,"a,,\r\n`,
    [
      { code: "csv-quote", line: 2 },
      { code: "csv-row", line: 2 },
    ],
    [],
  ],
};

test.for(Object.entries(BAD))("%s", ([, [text, findings, rows]]) => {
  const result = readRows(table, text);
  expect(result.diagnostics).toMatchObject(findings);
  expect(result.rows).toStrictEqual(rows);
});

test("columns are found in any order", () => {
  expect(readRows(table, "tags,name,text,at_utf16\na; b,N,t,7\n")).toStrictEqual({
    rows: [{ at: 7, text: "t", name: "N", tags: ["a", "b"] }],
    diagnostics: [],
  });
});

test("a table that is not UTF-8 is reported", () => {
  expect(readRows(table, new Uint8Array([0x61, 0xff])).diagnostics).toMatchObject([{ code: "csv-encoding" }]);
});

test("each row is read or reported with its number, in its place among the others", () => {
  const record = fc.constantFrom<[cells: string, isGood: boolean]>(
    ["7,a,,", true],
    ['7,"a\r\nb",n,x; y', true],
    ["7,a,", false],
    ["-7,a,,", false],
    ["7,a,,;", false],
    ["7,a,,,", false],
  );
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const { rows, diagnostics } = readRows(table, HEADER + records.map(([cells]) => `${cells}\r\n`).join(""));
      const bad = records.flatMap(([, isGood], index) => (isGood ? [] : [index + 2]));
      expect(diagnostics.map(({ line }) => line)).toStrictEqual(bad);
      expect(rows.length).toBe(records.length - bad.length);
    }),
  );
});

test("no text makes the reader throw, and what it reads comes back from what it wrote", () => {
  const characters = Array.from("\",\r\n0a=';\uFEFF\u0000\uD800");
  const piece = fc.constantFrom(...characters, HEADER, "0,a,,\r\n");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
      const { rows } = readRows(table, HEADER + parts.join(""));
      expect(readRows(table, writeRows(table, rows)).rows).toStrictEqual(rows);
    }),
    { numRuns: 500 },
  );
});
