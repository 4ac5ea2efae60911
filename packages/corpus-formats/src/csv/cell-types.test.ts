import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../fixtures/transcript-arbitrary.js";
import {
  choiceCell,
  listCell,
  optionalCell,
  requiredCell,
  textCell,
  unitCell,
  wholeCell,
  type CellType,
} from "./cell-types.js";

const READ: Record<string, [type: Pick<CellType<unknown>, "read">, cell: string, value: unknown]> = {
  "text may be empty": [textCell, "", ""],
  "required text may not be empty": [requiredCell, "", undefined],
  "a whole number is read": [wholeCell, "1200", 1200],
  "a negative number is no offset": [wholeCell, "-1", undefined],
  "a decimal number is no offset": [wholeCell, "1.5", undefined],
  "a number with separators is no offset": [wholeCell, "1,200", undefined],
  "an empty cell is no offset": [wholeCell, "", undefined],
  "a number beyond what is exact is no offset": [wholeCell, "12345678901234567", undefined],
  "a share is read": [unitCell, "0.25", 0.25],
  "a share with an exponent is read": [unitCell, "1e-7", 1e-7],
  "a share above 1 is none": [unitCell, "1.01", undefined],
  "a share with a decimal comma is none": [unitCell, "0,5", undefined],
  "a negative share is none": [unitCell, "-0.5", undefined],
  "a word of the list is read": [choiceCell(["question", "answer"]), "answer", "answer"],
  "another word is none": [choiceCell(["question", "answer"]), "Answer", undefined],
  "an empty cell is null where the value may be absent": [optionalCell(wholeCell), "", null],
  "a wrong cell is wrong even where the value may be absent": [optionalCell(wholeCell), "x", undefined],
  "an empty list is an empty cell": [listCell, "", []],
  "a list may be written without spaces": [listCell, "a;b", ["a", "b"]],
  "only one space belongs to the separator": [listCell, "a;  b", ["a", " b"]],
  "an escaped semicolon belongs to its entry": [listCell, "a\\; b; c", ["a; b", "c"]],
  "an escaped backslash belongs to its entry": [listCell, "a\\\\; b", ["a\\", "b"]],
  "a list with an empty entry is none": [listCell, "a; ; b", undefined],
  "a list that ends with its separator is none": [listCell, "a; ", undefined],
};

test.for(Object.entries(READ))("%s", ([, [type, cell, value]]) => {
  expect(type.read(cell)).toStrictEqual(value);
});

test("every list of texts that are not empty comes back from its cell", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, fc.constantFrom(";", "\\", "; ", " ", "\\;")).filter((text) => text !== "")),
      (values) => {
        expect(listCell.read(listCell.write(values))).toStrictEqual(values);
      },
    ),
  );
});

test("every share comes back from its cell", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      expect(unitCell.read(unitCell.write(value))).toBe(value + 0);
    }),
  );
});

test("every offset comes back from its cell", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 30 }), (value) => {
      expect(wholeCell.read(wholeCell.write(value))).toBe(value);
    }),
  );
});
