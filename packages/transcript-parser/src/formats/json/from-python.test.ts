import fc from "fast-check";
import { expect, test } from "vitest";
import { found, parseSpeech, said, timesOf } from "../speech/read-speech.test-data.js";
import { fromPython, isPrinted } from "./from-python.js";

/** A value as Python prints it. */
function printed(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") {
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    return quote + value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`).replaceAll("\n", "\\n").replaceAll("\u00a0", "\\xa0").replaceAll("\u{1F30A}", "\\U0001f30a") + quote;
  }
  if (Array.isArray(value)) return `[${value.map(printed).join(", ")}]`;
  return `{${Object.entries(value as object).map(([key, member]) => `${printed(key)}: ${printed(member)}`).join(", ")}}`;
}

test("what Python prints of any value is read as the value", () => {
  const string = fc.array(fc.constantFrom("a", "'", '"', "\\", " ", "é", "\n", "\u00a0", "\u{1F30A}", "None", "(", "[", ":", ",", "x"), { maxLength: 8 }).map((parts) => parts.join(""));
  const key = fc.constantFrom("text", "it's", 'a"b', "True");
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, string, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true })),
  }));
  fc.assert(
    fc.property(value, (written) => {
      expect(JSON.parse(fromPython(printed(written)))).toEqual(JSON.parse(JSON.stringify(written)));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, string]>([
  ["('a', 1)", '["a", 1]'],
  ["[np.float64(0.5), (np.int64(2), nan)]", "[0.5, [2, NaN]]"],
  ["{'a': inf}", '{"a": Infinity}'],
  ["{'a': 'cut o", '{"a": "cut o'],
  ["{'a': 'cut\\", '{"a": "cut\\'],
  [")(", "]["],
])("%s", (written, expected) => {
  expect(fromPython(written)).toBe(expected);
});

test.each<[string, boolean]>([
  ["{'text': 'a'}", true],
  ["[\n {'text': 'a'}]", true],
  ['{"text": "it\'s"}', false],
  ["'Twas in the harbour: all of us.", false],
  ["['Applause'] Q: Why?", false],
  ["{'Music'}", false],
])("whether %o is printed by Python: %o", (text, expected) => {
  expect(isPrinted(text)).toBe(expected);
});

test("a transcript that was printed is read, and that is told", async () => {
  const text = "{'text': ' Who\\'s there? It\\'s me.', 'segments': [{'id': 0, 'start': 0.0, 'end': 1.5, 'text': \" Who's there?\", 'speaker': None},\n {'id': 1, 'start': 1.5, 'end': 3.0, 'text': ' \"Me.\"', 'tokens': [1, 2]}], 'language': 'en'}";
  const result = await parseSpeech(text);
  expect(result.report.format).toBe("whisper");
  expect(said(result)).toEqual(['-: Who\'s there? "Me."']);
  expect(timesOf(result, "cue")).toEqual(["0-1500 Who's there?", '1500-3000 "Me."']);
  expect(result.transcripts[0].metadata.language).toBe("en");
  expect(found(result)).toEqual(["file-damaged: This is no JSON, but what Python prints of a dictionary, in single quotation marks. It was read as such."]);
});

test("a printed text without end costs no more than its length", () => {
  const long = `{'a': ${"('".repeat(200_000)}`;
  expect(fromPython(long).length).toBeGreaterThan(long.length / 2);
});
