import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonError } from "./find-json-error.js";

const CASES: Record<string, [text: string, offset: number | null]> = {
  "an object is JSON": ['{"a": [1, -2.5e+3, true, null], "b": {}}', null],
  "white space around a value is JSON": [" \t\r\n[ ] ", null],
  "every escape is JSON": ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0aF9"', null],
  "an empty text ends too early": ["", 0],
  "white space alone ends too early": ["  ", 2],
  "an object that is cut off ends too early": ['{"a":', 5],
  "a string that is cut off ends too early": ['{"a": "b', 8],
  "an escape that is cut off ends too early": ['"\\u00', 5],
  "a literal that is cut off ends too early": ["[tru", 4],
  "a minus sign alone ends too early": ["-", 1],
  "a number that is cut off after its point ends too early": ["[1.", 3],
  "a bare word is wrong at its first letter": ["[abc]", 1],
  "a literal is wrong where it leaves the name": ["[trie]", 3],
  "a second value is wrong where it begins": ["1 2", 2],
  "a comma after the last element is wrong at the bracket": ["[1,]", 3],
  "a comma after the last member is wrong at the brace": ['{"a":1,}', 7],
  "a member without a colon is wrong at its value": ['{"a" 1}', 5],
  "a key without quotation marks is wrong where it begins": ["{a: 1}", 1],
  "single quotation marks are wrong": ["{'a': 1}", 1],
  "a bracket of the other kind is wrong": ['{"a": [1}', 8],
  "a closing bracket alone is wrong": ["]", 0],
  "a comma outside of everything is wrong": ["1,2", 1],
  "a leading zero is wrong at the digit after it": ["[012]", 2],
  "a point without digits before it is wrong": [".5", 0],
  "an exponent without digits is wrong after it": ["[1e+]", 4],
  "an unknown escape is wrong at its letter": ['"\\x"', 2],
  "a wrong hexadecimal digit is wrong there": ['"\\u00g0"', 5],
  "a tab inside a string is wrong there": ['"a\tb"', 2],
  "a NUL is wrong there": ["[1]\u0000", 3],
  "NaN is wrong where it begins": ["NaN", 0],
  "a no-break space is no white space of JSON": ["\u00A0[]", 0],
};

test.for(Object.entries(CASES))("%s", ([, [text, offset]]) => {
  expect(findJsonError(text)).toBe(offset);
});

const jsonText = fc.json();

test("agrees with JSON.parse on whether a text is JSON, for every text", () => {
  const characters = Array.from('{}[],:"\\ \t0123456789.-+eEtruefalsn/bu\u0000é');
  const token = fc.constantFrom(...characters, "true", "null", '"a"', "1e5", "\\u00e9");
  const soup = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(soup, jsonText), (text) => {
      expect(findJsonError(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test("never finds an error before the place where JSON was cut off or changed", () => {
  fc.assert(
    fc.property(jsonText, fc.nat(), fc.string({ unit: "binary" }), (text, random, tail) => {
      const at = random % (text.length + 1);
      expect(findJsonError(text.slice(0, at) + tail) ?? Infinity).toBeGreaterThanOrEqual(at);
    }),
  );
});

test("finds the end of every object and array that is cut off", () => {
  const nested = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
  fc.assert(
    fc.property(nested, fc.nat(), (value, random) => {
      const whole = JSON.stringify(value);
      const cut = whole.slice(0, random % whole.length);
      expect(findJsonError(cut)).toBe(cut.length);
    }),
  );
});

test("finds the place behind a million open brackets", () => {
  expect(findJsonError(`${"[".repeat(1_000_000)}x`)).toBe(1_000_000);
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
