import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine, printable } from "./printable.js";

test.each([
  ["an escape sequence", "\u001B[31mred", "<U+001B>[31mred"],
  ["a C1 control", "\u009B31m", "<U+009B>31m"],
  ["an override of the writing direction", "\u202Eabc\u202C", "<U+202E>abc<U+202C>"],
  ["a carriage return", "a\r\nb", "a\nb"],
  ["marks of right-to-left text, which only order neighbours", "\u200Fשלום", "\u200Fשלום"],
])("%s is shown and not obeyed", (_name, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test("no text commands a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text).replace(/[\n\t]/g, "")).not.toMatch(/\p{Cc}/u);
      expect(oneLine(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});
