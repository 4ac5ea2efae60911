import fc from "fast-check";
import { expect, test } from "vitest";
import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript } from "../../index.js";
import { fixtureOf } from "./read-document.test-data.js";

/** A file of each format: cut, changed and repeated bytes never throw. */
const FILES: readonly (readonly [format: string, name: string])[] = [
  ["chat", "codes.cha"],
  ["textgrid", "words-and-sounds.TextGrid"],
  ["table", "founding-nvivo.txt"],
  ["time-marks", "founding.txt"],
  ["inqscribe", "founding.inqscr"],
  ["otranscribe", "founding.otr"],
];
const SIZE = 3000;

const mutation = fc.record({ kind: fc.constantFrom("flip", "cut", "repeat", "drop"), at: fc.nat(SIZE), length: fc.integer({ min: 1, max: 400 }), value: fc.nat(255) });

function mutate(bytes: Uint8Array, { kind, at, length, value }: { kind: string; at: number; length: number; value: number }): Uint8Array {
  const from = at % Math.max(1, bytes.length);
  if (kind === "cut") return bytes.slice(0, from);
  if (kind === "drop") return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
  if (kind === "repeat") return Uint8Array.from([...bytes.subarray(0, from + length), ...bytes.subarray(from)]);
  const changed = Uint8Array.from(bytes);
  if (from < changed.length) changed[from] = value;
  return changed;
}

test.each(FILES)("%s: a file with changed bytes never throws, and every character is accounted for", async (format, name) => {
  const original = fixtureOf(format, name).slice(0, SIZE);
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const bytes = mutations.reduce(mutate, original);
      const { transcripts } = await parseTranscript(bytes, { format });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
