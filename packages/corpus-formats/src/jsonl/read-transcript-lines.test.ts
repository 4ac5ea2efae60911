import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInvariants } from "@colloquy/corpus-schema";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { arbitraryTranscript } from "../fixtures/transcript-arbitrary.js";
import type { TranscriptLine } from "./read-line.js";
import { readTranscriptLines, type LineInput, type ReadLinesOptions } from "./read-transcript-lines.js";
import { writeTranscriptLine } from "./write-transcript-line.js";

const one = buildTranscript("Q: Why?\nA: Because.\n");
const two = buildTranscript("Q: Who?\nA: Nobody 👻.\n");
const [lineOne, lineTwo] = [writeTranscriptLine(one), writeTranscriptLine(two)];

async function readAll(input: LineInput, options?: ReadLinesOptions): Promise<TranscriptLine[]> {
  const lines: TranscriptLine[] = [];
  for await (const line of readTranscriptLines(input, options)) lines.push(line);
  return lines;
}

const good = (line: number, value = one): TranscriptLine => ({ line, result: { ok: true, value } });

const WHOLE: Record<string, [text: string, expected: TranscriptLine[]]> = {
  "an empty file has no lines": ["", []],
  "a file of blank lines has no transcripts": ["\n \t\r\n\n", []],
  "two lines are two transcripts": [lineOne + lineTwo, [good(1), good(2, two)]],
  "the last line needs no line feed": [lineOne + lineTwo.trimEnd(), [good(1), good(2, two)]],
  "CRLF ends lines": [(lineOne + lineTwo).replaceAll("\n", "\r\n"), [good(1), good(2, two)]],
  "blank lines are skipped and counted": [`\n${lineOne}\r\n  \n${lineTwo}\n`, [good(2), good(5, two)]],
  "a byte-order mark before the first line is ignored": [`\uFEFF${lineOne}`, [good(1)]],
  "byte-order marks of files put together are ignored": [`\uFEFF${lineOne}\uFEFF${lineTwo}`, [good(1), good(2, two)]],
};

test.for(Object.entries(WHOLE))("%s", async ([, [text, expected]]) => {
  expect(await readAll(text)).toStrictEqual(expected);
  expect(await readAll(new TextEncoder().encode(text))).toStrictEqual(expected);
});

test("no way of cutting a stream into chunks changes what is read, as text or as bytes", async () => {
  const text = `\uFEFF${lineOne}\r\n{"cut\n${lineTwo.trimEnd()}`;
  const whole = await readAll(text);
  const cuts = (length: number): fc.Arbitrary<number[]> =>
    fc.array(fc.nat({ max: length }), { maxLength: 8 }).map((list) => list.sort((a, b) => a - b));
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(cuts(text.length), cuts(bytes.length), async (textCuts, byteCuts) => {
      expect(await readAll(chunks(text, textCuts))).toStrictEqual(whole);
      expect(await readAll(chunks(bytes, byteCuts))).toStrictEqual(whole);
    }),
  );
});

async function* chunks(whole: string | Uint8Array, cuts: readonly number[]): AsyncGenerator<string | Uint8Array> {
  const edges = [0, ...cuts, whole.length];
  for (const [index, edge] of edges.slice(1).entries()) {
    await Promise.resolve();
    yield whole.slice(edges[index], edge);
  }
}

test("text and bytes may be mixed in one line", async () => {
  const [start, end] = [lineTwo.slice(0, lineTwo.indexOf("👻") + 1), lineTwo.slice(lineTwo.indexOf("👻") + 1)];
  const bytes = new TextEncoder().encode(lineOne);
  expect(await readAll([start, end, bytes.slice(0, 9), lineOne.slice(9)])).toStrictEqual([good(1, two), good(2)]);
});

const BAD: Record<string, [line: string, code: string, column: number | undefined]> = {
  "truncated JSON is reported at its end": [lineOne.slice(0, 40), "line-json", 41],
  "a line that is no JSON is reported where it goes wrong": ["[1, oops]", "line-json", 5],
  "a NUL byte is reported at its place": ["{\u0000}", "line-json", 2],
  "a value that is no object is reported": ["[]", "shape-type", undefined],
  "a null is reported": ["null", "shape-type", undefined],
  "another schema version is reported": [
    lineOne.replace('"schemaVersion":1', '"schemaVersion":2'),
    "shape-version",
    undefined,
  ],
  "an unknown field is reported": [lineOne.replace("{", '{"extra":1,'), "shape-unknown-field", undefined],
  "a second transcript of one id is reported": [lineOne, "duplicate-id", undefined],
};

test.for(Object.entries(BAD))("%s, with its line, and the rest goes on", async ([, [bad, code, column]]) => {
  const lines = await readAll(`${lineOne}${bad.trimEnd()}\n${lineTwo}`);
  expect(lines[0]).toStrictEqual(good(1));
  expect(lines[2]).toStrictEqual(good(3, two));
  const result = lines[1]?.result;
  expect(result).toMatchObject({ ok: false, diagnostics: [{ code, severity: "error", span: null, line: 2 }] });
  expect(result?.ok === false && result.diagnostics[0]?.column).toBe(column);
});

test("a duplicate names the line of the first", async () => {
  const [, duplicate] = await readAll(lineOne + lineOne);
  expect(duplicate?.result).toMatchObject({
    diagnostics: [{ message: `Line 2 has the id of line 1, ${one.id}.`, path: "/id" }],
  });
});

test("bytes that are not UTF-8 spoil their own line alone, and nothing is replaced", async () => {
  const encoder = new TextEncoder();
  const input = [encoder.encode(lineOne), new Uint8Array([0x7b, 0xff, 0x7d, 0x0a]), encoder.encode(lineTwo)];
  const lines = await readAll(input);
  expect(lines[0]).toStrictEqual(good(1));
  expect(lines[1]?.result).toMatchObject({ ok: false, diagnostics: [{ code: "line-encoding", line: 2 }] });
  expect(lines[2]).toStrictEqual(good(3, two));
});

test("a line of ten megabytes is read", async () => {
  const long = buildTranscript(`Q: ${"word ".repeat(2_000_000)}?\nA: Yes.\n`);
  const [line] = await readAll(writeTranscriptLine(long) + lineOne);
  expect(line?.result.ok && line.result.value.source.text.length).toBe(10_000_013);
});

test("a line beyond the limit is reported, and the rest goes on", async () => {
  const piece = "x".repeat(1000);
  function* endless(): Generator<string> {
    for (let count = 0; count < 10_000; count += 1) yield piece;
    yield `\n${lineOne}`;
  }
  const [long, next] = await readAll(endless(), { maxLineLength: lineOne.length });
  expect(long?.result).toMatchObject({ ok: false, diagnostics: [{ code: "line-length", line: 1 }] });
  expect(next).toStrictEqual(good(2));
});

test("a line of just the limit is read, one unit more is not", async () => {
  const length = lineOne.length - 1;
  expect(await readAll(lineOne, { maxLineLength: length })).toStrictEqual([good(1)]);
  expect((await readAll(lineOne, { maxLineLength: length - 1 }))[0]?.result.ok).toBe(false);
});

test("chunks may come in the same memory, one after another", async () => {
  const bytes = new TextEncoder().encode(lineOne + lineTwo);
  async function* chunks(memory: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += memory.length) {
      const piece = bytes.subarray(at, at + memory.length);
      memory.set(piece);
      yield memory.subarray(0, piece.length);
      await Promise.resolve();
    }
  }
  expect(await readAll(chunks(Buffer.alloc(100)))).toStrictEqual([good(1), good(2, two)]);
  expect(await readAll(chunks(new Uint8Array(100)))).toStrictEqual([good(1), good(2, two)]);
});

test("no text makes the reader throw, and each line that is not blank gives one answer", async () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    '"',
    "\n",
    "\r\n",
    "[",
    "]",
    "1",
    "\u0000",
    "\uFEFF",
    " ",
    lineOne,
    "\uD800",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
      const text = parts.join("");
      const lines = await readAll(text);
      const expected = text.split("\n").flatMap((line, index) => (/^\uFEFF?[ \t\r]*$/.test(line) ? [] : [index + 1]));
      expect(lines.map(({ line }) => line)).toStrictEqual(expected);
    }),
  );
});

test("every transcript comes back equal through the stream", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTranscript(), async (transcript) => {
      expect(await readAll(writeTranscriptLine(transcript))).toStrictEqual([good(1, transcript)]);
    }),
  );
});

test.for(Object.entries(HARD_TEXTS))("offsets still hold after reading: %s", async ([, text]) => {
  const transcript = buildTranscript(text);
  expect(checkInvariants(transcript)).toStrictEqual([]);
  const [line] = await readAll(new TextEncoder().encode(writeTranscriptLine(transcript)));
  expect(line?.result).toStrictEqual({ ok: true, value: transcript });
});

test("the founding document comes back with every turn at its characters", async () => {
  const path = new URL("../../../../seeds/000_c324e881610add9a.txt", import.meta.url);
  const text = readFileSync(path, "utf8")
    .replace(/^Continent: /gm, "Q: ")
    .replace(/^Tokaev: /gm, "A: ");
  const transcript = buildTranscript(text);
  const [line] = await readAll(writeTranscriptLine(transcript));
  expect(transcript.turns.length).toBeGreaterThan(10);
  expect(checkInvariants(transcript)).toStrictEqual([]);
  expect(line?.result).toStrictEqual({ ok: true, value: transcript });
});
