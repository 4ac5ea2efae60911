import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "./json-value.js";
import { readJson } from "./read-json.js";

/** A value as JSON.parse gives it. What is no value of JSON is its text. */
function plain(value: JsonValue | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.kind === "array") return [...value.elements()].map(plain);
  if (value.kind === "object") {
    const object: Record<string, unknown> = {};
    for (const [key, member] of value.members()) Object.defineProperty(object, key, { value: plain(member), enumerable: true, configurable: true, writable: true });
    return object;
  }
  if (value.kind === "string") return value.string();
  if (value.kind === "number") return value.number();
  return value.kind === "boolean" ? value.boolean() : value.literal();
}

function read(text: string): unknown {
  const { values } = readJson(text);
  return values.length === 1 ? plain(values[0]) : values.map(plain);
}

function faults(text: string): string[] {
  return readJson(text).diagnostics.map(({ message }) => message);
}

test("any JSON is read as JSON.parse reads it, and nothing is wrong with it", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5, stringUnit: "binary" }), fc.constantFrom(undefined, 1, "\t"), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      expect(readJson(text).diagnostics).toEqual([]);
      expect(read(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

test("of JSON that is cut off anywhere, what stands before the cut is read", () => {
  const values = fc.array(fc.record({ a: fc.string(), b: fc.array(fc.integer()) }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (written, share) => {
      const text = JSON.stringify(written);
      const cut = text.slice(0, Math.max(1, Math.floor(share * text.length)));
      const whole = written.filter((_value, index) => JSON.stringify(written.slice(0, index + 1)).length - 1 <= cut.length);
      expect((read(cut) as unknown[]).slice(0, whole.length)).toEqual(whole);
      expect(faults(cut).some((fault) => fault.includes("cut off"))).toBe(cut !== text);
    }),
    { numRuns: 300 },
  );
});

test("never throws, whatever stands there, and takes every value once", () => {
  const piece = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"b\\"', '"', "\\", "1", "-", "true", "nul", "NaN", " ", "\n", "é", "\uD83D", "\u0000", "'x'", "//");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { values, diagnostics } = readJson(text);
      values.forEach((value) => JSON.stringify(plain(value)));
      for (const { message, hint, span } of diagnostics) {
        expect(message).toMatch(/line \d+, column \d+ \(offset \d+\)/);
        expect([typeof hint, span]).toEqual(["string", null]);
      }
    }),
    { numRuns: 2000 },
  );
});

describe("what is wrong is told with its place, and the rest is read", () => {
  test.each<[string, string, unknown, string]>([
    ["cut off in a string", '{"text":"the tide', { text: "the tide" }, "cut off: it ends at line 1, column 18 (offset 17)"],
    ["cut off in an escape", '["a\\u00', ["a"], "cut off"],
    ["cut off after a backslash", '["a\\', ["a"], "cut off"],
    ["cut off after an escaped backslash", '["a\\\\', ["a\\"], "cut off"],
    ["cut off after a key", '{"a":1,"b"', { a: 1, b: null }, "cut off"],
    ["cut off after a colon", '{"a":1,"b":', { a: 1, b: null }, "cut off"],
    ["cut off after a comma", '{"a":[1,', { a: [1] }, "cut off"],
    ["a comma too many", '{\n "a": 1,\n}', { a: 1 }, "line 3, column 1 (offset 11): a key in quotation marks was expected, and there is \"}\""],
    ["a comma too many in a list", "[1,]", [1], "line 1, column 4 (offset 3): a value was expected"],
    ["two commas", "[1,,2]", [1, 2], "column 4 (offset 3): a value was expected"],
    ["a missing comma", '[1 "b"]', [1, "b"], "column 4 (offset 3): a comma or a closing bracket was expected"],
    ["a missing comma in an object", '{"a":1 "b":2}', { a: 1, b: 2 }, "column 8 (offset 7)"],
    ["a missing colon", '{"a" 1}', { a: 1 }, "column 6 (offset 5): a colon was expected"],
    ["a missing value", '{"a":,"b":2}', { a: null, b: 2 }, "column 6 (offset 5): a value was expected"],
    ["a missing value at the end", '{"a":}', { a: null }, "column 6 (offset 5): a value was expected"],
    ["a key without quotation marks", '{a: "x"}', { a: "x" }, "column 2 (offset 1): a key in quotation marks was expected"],
    ["another bracket", '{"a":[1}', { a: [1] }, "column 8 (offset 7)"],
    ["a bracket that nothing opens", "[1]]", [1], "column 4 (offset 3)"],
    ["a word that is no value", '{"a":undefined}', { a: "undefined" }, "column 6 (offset 5): a value was expected, and there is \"undefined}\""],
    ["a key that stands twice", '{"a":1,"a":2}', { a: 2 }, 'A key stands twice in one object: "\\"a\\":2}" at line 1, column 8 (offset 7)'],
  ])("%s", (_name, text, expected, fault) => {
    expect(read(text)).toEqual(expected);
    expect(faults(text)[0]).toContain(fault);
    expect(faults(text)).toHaveLength(1);
  });

  test("many faults of one kind are one diagnostic with their number", () => {
    expect(faults(`[${"1 ".repeat(10_000)}]`)).toEqual([expect.stringContaining("broken in 9998 more places")]);
  });

  test("a key that stands twice: the last one is what the object has", () => {
    const [value] = readJson('[{"a":1,"a":{"b":2}},{"a":3}]').values;
    expect([...(value?.elements() ?? [])].map((element) => plain(element.get("a")))).toEqual([{ b: 2 }, 3]);
  });
});

describe("what other readers stumble over", () => {
  test.each<[string, string, unknown]>([
    ["NaN and Infinity, which Python writes", "[NaN,Infinity,-Infinity]", [Number.NaN, Number.NaN, Number.NaN]],
    ["numbers without end", `[${"9".repeat(400)},1e999,-1e-999]`, [Infinity, Infinity, -0]],
    ["keys of the prototype", '{"__proto__":{"a":1},"constructor":2}', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
    ["line ends in strings", '["a\nb"]', ["a\nb"]],
    ["an escape that does not exist", '["a\\qb"]', ["a\\qb"]],
    ["JSON Lines", '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ["nothing", " \n", []],
    ["a key with escapes", '{"\\u0061":1}', { a: 1 }],
  ])("%s", (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(faults(text)).toEqual([]);
  });

  test("a key that is written with escapes is found", () => {
    const [value] = readJson('{"\\u0061b":1,"ab ":2}').values;
    expect(value?.get("ab")?.number()).toBe(1);
    expect(value?.get("b")).toBeUndefined();
  });

  test.each([
    ["a hundred thousand brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 0],
    ["a hundred thousand brackets that nothing closes", "[".repeat(100_000), 1],
    ["a hundred thousand objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, 0],
    ["a hundred thousand brackets that close the other kind", `${"[".repeat(100_000)}${"}".repeat(100_000)}`, 2],
    ["a hundred thousand backslashes", `["${"\\".repeat(100_000)}"]`, 0],
    ["an object with a hundred thousand keys", `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":0`).join(",")}}`, 0],
  ])("%s", (_name, text, count) => {
    expect(faults(text)).toHaveLength(count);
  });
});
