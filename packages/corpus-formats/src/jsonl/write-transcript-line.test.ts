import { readTranscript, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { arbitraryTranscript } from "../fixtures/transcript-arbitrary.js";
import { writeTranscriptLine } from "./write-transcript-line.js";

/** Everything that Python's `splitlines` splits at: the longest list of the tools that read lines. */
const LINE_ENDS = "\n\r\u000B\u000C\u001C\u001D\u001E\u0085\u2028\u2029";

test("a line begins with the version, the offset unit and the id", () => {
  const transcript = buildTranscript("Q: Why?\nA: Because.\n");
  const start = `{"schemaVersion":1,"offsetUnit":"utf16","id":"${transcript.id}","source":{"encoding":`;
  expect(writeTranscriptLine(transcript).slice(0, start.length)).toBe(start);
});

test("every transcript comes back equal from its line", () => {
  fc.assert(
    fc.property(arbitraryTranscript(), (transcript) => {
      expect(JSON.parse(writeTranscriptLine(transcript))).toStrictEqual(transcript);
    }),
  );
});

test("every arbitrary transcript has the shape that the schema asks for", () => {
  fc.assert(
    fc.property(arbitraryTranscript(), (transcript) => {
      expect(readTranscript(transcript)).toStrictEqual({ ok: true, value: transcript });
    }),
  );
});

test.for(Object.entries(HARD_TEXTS))("a line carries %s", ([, text]) => {
  const transcript = buildTranscript(text);
  expect(JSON.parse(writeTranscriptLine(transcript))).toStrictEqual(transcript);
});

test("no line has a character that any tool takes for a line end, but the line feed at its end", () => {
  fc.assert(
    fc.property(arbitraryTranscript(), (transcript) => {
      const line = writeTranscriptLine(transcript);
      expect(Array.from(LINE_ENDS, (end) => line.indexOf(end)).filter((at) => at !== -1)).toStrictEqual([
        line.length - 1,
      ]);
    }),
  );
});

test("every line survives UTF-8, lone surrogates included", () => {
  fc.assert(
    fc.property(arbitraryTranscript(), (transcript) => {
      const line = writeTranscriptLine(transcript);
      expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(line))).toBe(
        line,
      );
    }),
  );
});

test("equal transcripts give equal lines, however their keys are ordered", () => {
  fc.assert(
    fc.property(arbitraryTranscript(), (transcript) => {
      const reversed: unknown = reverseKeys(transcript);
      const result = readTranscript(reversed);
      expect(result.ok && writeTranscriptLine(result.value)).toBe(writeTranscriptLine(transcript));
      expect(writeTranscriptLine(reverseTopKeys(transcript))).toBe(writeTranscriptLine(transcript));
    }),
  );
});

test("the transcript that is written is not changed", () => {
  const transcript = buildTranscript(HARD_TEXTS["emoji of several code points"] ?? "");
  const before = structuredClone(transcript);
  writeTranscriptLine(transcript);
  expect(transcript).toStrictEqual(before);
});

function reverseKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reverseKeys);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}

function reverseTopKeys({ classifications, turns, id, ...rest }: Transcript): Transcript {
  return { classifications, turns, ...rest, id };
}
