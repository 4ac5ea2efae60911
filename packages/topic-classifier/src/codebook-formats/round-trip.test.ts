import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import { checkCodebook } from "@colloquy/corpus-schema/check-invariants";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { places } from "../codebooks/places.js";
import { policyAreas } from "../codebooks/policy-areas.js";
import { readCsv, writeCsv } from "./csv/index.js";
import { anyCodebook } from "./fixtures/any-codebook.js";
import type { CodebookReading, CodebookWriting } from "./format-diagnostic.js";
import { readLexicoder, writeLexicoder } from "./lexicoder/index.js";
import { readQuanteda, writeQuanteda } from "./quanteda/index.js";
import { readSkos, writeSkos } from "./skos/index.js";

interface Format {
  readonly write: (codebook: Codebook) => CodebookWriting;
  readonly read: (text: string, codebook: Codebook) => Promise<CodebookReading>;
}

const WHOLE: [string, Format][] = [
  ["Turtle", { write: (codebook) => writeSkos(codebook, "turtle"), read: (text) => readSkos(text) }],
  ["JSON-LD", { write: (codebook) => writeSkos(codebook, "json-ld"), read: (text) => readSkos(text) }],
  ["RDF/XML", { write: (codebook) => writeSkos(codebook, "rdf-xml"), read: (text) => readSkos(text) }],
  ["CSV", { write: (codebook) => writeCsv(codebook), read: readCsv }],
  ["CSV with semicolons", { write: (codebook) => writeCsv(codebook, { delimiter: ";" }), read: readCsv }],
  ["CSV with tabs", { write: (codebook) => writeCsv(codebook, { delimiter: "\t", byteOrderMark: true }), read: readCsv }],
];
const PARTIAL: [string, Format][] = [
  ["quanteda", { write: writeQuanteda, read: readQuanteda }],
  ["Lexicoder", { write: writeLexicoder, read: readLexicoder }],
];

describe.each(WHOLE)("%s", (_, { write, read }) => {
  test.each([policyAreas, places])("carries a shipped codebook there and back", async (codebook) => {
    const { text, diagnostics } = write(codebook);
    expect(diagnostics).toEqual([]);
    expect(await read(text, codebook)).toEqual({ ok: true, value: codebook, diagnostics: [] });
  });
});

describe.each([...WHOLE, ...PARTIAL])("%s", (_, { write, read }) => {
  test("where nothing is reported on writing, reading gives an equal codebook", async () => {
    await fc.assert(
      fc.asyncProperty(anyCodebook, async (codebook) => {
        const { text, diagnostics } = write(codebook);
        const reading = await read(text, codebook);
        if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
        expect(readCodebook(reading.value)).toEqual({ ok: true, value: reading.value });
        expect(checkCodebook(reading.value)).toEqual([]);
        if (diagnostics.length === 0) expect(reading).toEqual({ ok: true, value: codebook, diagnostics: [] });
      }),
      { numRuns: 150 },
    );
  });

  test("what was written once is written the same again", async () => {
    await fc.assert(
      fc.asyncProperty(anyCodebook, async (codebook) => {
        const first = await read(write(codebook).text, codebook);
        if (!first.ok) throw new Error(JSON.stringify(first.diagnostics));
        const second = await read(write(first.value).text, first.value);
        expect(second.ok ? second.value : second.diagnostics).toEqual(first.value);
      }),
      { numRuns: 50 },
    );
  });
});
