import fc from "fast-check";
import { expect, test } from "vitest";
import { textDirection } from "./text-direction.js";
import { writeCsv } from "./write-csv.js";

test.each([
  ["Is it open?", "ltr"],
  ["هل هو مفتوح؟", "rtl"],
  ["האם NATO הוא פתוח?", "rtl"],
  ["Открыто?", "ltr"],
  ["12.5 %", "ltr"],
  ["", "ltr"],
])("%o is written %s", (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

test("cells are quoted where they must be, and are no formulas", () => {
  expect(writeCsv({ head: ["who", "what"], rows: [["Ann, \"A\"", "=1+1"], ["two\nlines", -3]] })).toBe(
    'who,what\r\n"Ann, ""A""",\'=1+1\r\n"two\nlines",-3\r\n',
  );
});

/** Reads CSV as RFC 4180 describes it, sign by sign. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === "\r")) {
      row.push(cell);
      cell = "";
      if (sign === "\r") {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else cell += sign;
  }
  return rows;
}

test("every table is read back, cell by cell", () => {
  const cells = fc.array(fc.constantFrom("a", ",", '"', "\n", "\r", "é", " "), { maxLength: 6 }).map((all) => `x${all.join("")}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { maxLength: 6 }), (rows) => {
      expect(readCsv(writeCsv({ head: ["one", "two"], rows }))).toEqual([["one", "two"], ...rows]);
    }),
  );
});
