import fc from "fast-check";
import { expect, test } from "vitest";
import { isReadableFormat, type ImportFile } from "./corpus-format.js";
import { exportCorpus } from "./export-corpus.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { timeTurns } from "./fixtures/time-turns.js";
import { HARD_TEXTS } from "./fixtures/hard-texts.js";
import { arbitraryTranscript } from "./fixtures/transcript-arbitrary.js";
import { CORPUS_FORMATS } from "./formats.js";
import { importCorpus } from "./import-corpus.js";
import { jsonlFormat } from "./jsonl/jsonl-format.js";

const hard = Object.values(HARD_TEXTS).map(buildTranscript).map(timeTurns);
const corpus = { title: "Hard texts", licence: "CC0-1.0", transcripts: hard };

test("formats have distinct ids and extensions", () => {
  expect(new Set(CORPUS_FORMATS.map(({ id }) => id)).size).toBe(CORPUS_FORMATS.length);
  const extensions = CORPUS_FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test.for(CORPUS_FORMATS.map((format) => [format.id, format] as const))(
  "%s writes files of its extensions with distinct names, and the same files again",
  ([, format]) => {
    const { files } = exportCorpus(corpus, format);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    const isOwn = (name: string): boolean => format.extensions.some((extension) => name.endsWith(`.${extension}`));
    expect(files.filter(({ name }) => isOwn(name)).length).toBeGreaterThan(0);
    expect(files.filter(({ name }) => !isOwn(name) && name !== "corpus.json")).toStrictEqual([]);
    expect(files.filter(({ mediaType }) => mediaType.startsWith(format.mediaType)).length).toBeGreaterThan(0);
    expect(exportCorpus(corpus, format).files).toStrictEqual(files);
  },
);

test.for(CORPUS_FORMATS.map((format) => [format.id, format] as const))(
  "%s gives each loss a count and a reason, and writes a corpus without transcripts",
  ([, format]) => {
    const { files, losses } = exportCorpus(corpus, format);
    expect(losses.filter(({ count, reason }) => count < 1 || reason === "")).toStrictEqual([]);
    expect(exportCorpus([], format).losses).toStrictEqual([]);
    const isOfTranscripts = files.length === hard.length;
    expect(exportCorpus([], format).files.length > 0).toBe(!isOfTranscripts);
  },
);

test("a corpus is a file or some files, or a file for each transcript", () => {
  const counts = CORPUS_FORMATS.map((format) => [format.id, exportCorpus(corpus, format).files.length]);
  const own = hard.length;
  expect(counts).toStrictEqual([
    ["jsonl", 2],
    ["csv", 4],
    ["html", 1],
    ["markdown", own],
    ["webvtt", own],
    ["srt", own],
  ]);
});

test.for(CORPUS_FORMATS.map((format) => [format.id, format] as const))(
  "%s writes every transcript that the schema allows, whether the invariants hold or not",
  ([, format]) => {
    fc.assert(
      fc.property(fc.array(arbitraryTranscript(), { maxLength: 2 }), (transcripts) => {
        const { files, losses } = exportCorpus(transcripts, format);
        expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
        expect(losses.filter(({ count }) => count < 1)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test("JSON lines bring transcripts back, no other format does", () => {
  expect(CORPUS_FORMATS.filter(isReadableFormat)).toStrictEqual([jsonlFormat]);
});

test.for(CORPUS_FORMATS.filter(isReadableFormat).map((format) => [format.id, format] as const))(
  "every corpus in %s comes back equal, and nothing is lost",
  ([, format]) => {
    const transcripts = fc.uniqueArray(arbitraryTranscript(), { maxLength: 3, selector: ({ id }) => id });
    fc.assert(
      fc.property(transcripts, (values) => {
        const { files, losses } = exportCorpus(values, format);
        expect(losses).toStrictEqual([]);
        expect(importCorpus(files, format)).toStrictEqual({ transcripts: values, manifest: null, diagnostics: [] });
      }),
    );
  },
);

test("a corpus comes back equal with its manifest, from text and from bytes", () => {
  const { files } = exportCorpus(corpus, jsonlFormat);
  const encoder = new TextEncoder();
  const bytes: ImportFile[] = files.map(({ name, text }) => ({ name: `corpora/${name}`, bytes: encoder.encode(text) }));
  for (const given of [files, bytes]) {
    const { transcripts, manifest, diagnostics } = importCorpus(given, jsonlFormat);
    expect(diagnostics).toStrictEqual([]);
    expect(transcripts).toStrictEqual(hard);
    expect(manifest).toMatchObject({ title: "Hard texts", licence: "CC0-1.0", counts: { transcripts: hard.length } });
  }
});

test("a bad line, an unknown file and a duplicate in another file are reported, and the rest is read", () => {
  const [one, two] = hard;
  const text = exportCorpus([...(one ? [one] : []), ...(two ? [two] : [])], jsonlFormat).files[0]?.text ?? "";
  const { transcripts, diagnostics } = importCorpus(
    [
      { name: "transcripts-1.jsonl", text: `{\n${text}` },
      { name: "transcripts-2.jsonl", text: `\n${text}` },
      { name: "notes.txt", text: "mine" },
    ],
    jsonlFormat,
  );
  expect(transcripts).toStrictEqual([one, two]);
  expect(diagnostics).toMatchObject([
    { code: "line-json", file: "transcripts-1.jsonl", line: 1, column: 2 },
    {
      code: "duplicate-id",
      file: "transcripts-2.jsonl",
      line: 2,
      message: `Line 2 has the id of line 2 of transcripts-1.jsonl, ${one?.id}.`,
    },
    { code: "duplicate-id", file: "transcripts-2.jsonl", line: 3 },
    { code: "file-unknown", severity: "warning", file: "notes.txt" },
  ]);
});
