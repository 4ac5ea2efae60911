import { sha256Hex, type CorpusManifest, type Transcript } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import type { ExportFile } from "../corpus-format.js";
import { exportCorpus } from "../export-corpus.js";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { importCorpus } from "../import-corpus.js";
import { jsonlFormat } from "../jsonl/jsonl-format.js";
import { createManifest } from "./create-manifest.js";
import { describeFile } from "./describe-file.js";
import { readManifest } from "./read-manifest.js";
import { verifyManifest } from "./verify-manifest.js";
import { writeManifest } from "./write-manifest.js";

const plain = buildTranscript("Q: Why?\nA: Because 👻.\n");
const uri = "https://example.org/people/1";
const known: Transcript = {
  ...buildTranscript("Q: Who?\nA: Me.\n"),
  speakers: buildTranscript("Q: Who?\nA: Me.\n").speakers.map((speaker) => ({ ...speaker, sameAs: [uri] })),
  classifications: [
    { codebookId: "b", codebookVersion: "1", assignedBy: "x", threshold: 0, abstained: [], assignments: [] },
    { codebookId: "a", codebookVersion: "2", assignedBy: "x", threshold: 0, abstained: [], assignments: [] },
    { codebookId: "b", codebookVersion: "1", assignedBy: "y", threshold: 0, abstained: [], assignments: [] },
  ],
};
const parts = [describeFile("1.jsonl", "one 👻", [plain]), describeFile("2.jsonl", "two", [known, plain])];
const manifest = createManifest({ title: "Talks", licence: "CC0-1.0" }, parts);

test("a manifest counts, hashes, and lists codebooks and people once", () => {
  expect(manifest).toStrictEqual({
    schemaVersion: 1,
    offsetUnit: "utf16",
    title: "Talks",
    licence: "CC0-1.0",
    codebooks: [
      { id: "a", version: "2" },
      { id: "b", version: "1" },
    ],
    people: [{ uri, name: "Speaker Q" }],
    counts: { transcripts: 3, turns: 6, exchanges: 3, speakers: 6 },
    files: [
      { name: "1.jsonl", sha256: sha256Hex(new TextEncoder().encode("one 👻")), transcripts: 1 },
      { name: "2.jsonl", sha256: sha256Hex(new TextEncoder().encode("two")), transcripts: 2 },
    ],
  });
});

test("a file is described alike from its text and from its bytes", () => {
  expect(describeFile("1.jsonl", new TextEncoder().encode("one 👻"), [plain])).toStrictEqual(parts[0]);
});

test("a label that may hide several people is no person", () => {
  const speakers = known.speakers.map((speaker) => ({ ...speaker, kind: "unidentified" as const }));
  expect(describeFile("1.jsonl", "", [{ ...known, speakers }]).people).toStrictEqual([]);
});

test("a manifest comes back equal from its text and from its bytes, with or without a byte-order mark", () => {
  const text = writeManifest(manifest);
  const encoder = new TextEncoder();
  for (const content of [text, `\uFEFF${text}`, encoder.encode(text), encoder.encode(`\uFEFF${text}`)]) {
    expect(readManifest(content)).toStrictEqual({ ok: true, value: manifest });
  }
});

const UNREADABLE: Record<string, [content: string | Uint8Array, finding: object]> = {
  "a manifest that is cut off": ['{\n  "title": ', { code: "manifest-json", line: 2, column: 12 }],
  "a manifest that is no JSON": ['{\n  "title": oops', { code: "manifest-json", line: 2, column: 12 }],
  "a manifest that is not UTF-8": [new Uint8Array([0xff]), { code: "manifest-json" }],
  "a manifest that is no object": ["[]", { code: "shape-type" }],
  "a manifest of another version": [
    writeManifest(manifest).replace('"schemaVersion": 1', '"schemaVersion": 2'),
    { code: "shape-version", path: "/schemaVersion" },
  ],
};

test.for(Object.entries(UNREADABLE))("%s is reported with its place", ([, [content, finding]]) => {
  expect(readManifest(content)).toMatchObject({ ok: false, diagnostics: [finding] });
});

test("files that are those of the manifest have no findings", () => {
  expect(verifyManifest(manifest, parts)).toStrictEqual([]);
  expect(verifyManifest(manifest, [...parts].reverse())).toStrictEqual([]);
});

test("a missing file is an error, and so are the counts without it", () => {
  expect(verifyManifest(manifest, parts.slice(0, 1))).toMatchObject([
    { code: "manifest-file", severity: "error", file: "2.jsonl", path: "/files/1" },
    {
      code: "manifest-count",
      path: "/counts/transcripts",
      message: "The manifest says 3 transcripts, the files hold 1.",
    },
    { code: "manifest-count", path: "/counts/turns" },
    { code: "manifest-count", path: "/counts/exchanges" },
    { code: "manifest-count", path: "/counts/speakers" },
  ]);
});

test("a changed file is an error, even where the counts agree", () => {
  const changed = [describeFile("1.jsonl", "one", [plain]), ...parts.slice(1)];
  expect(verifyManifest(manifest, changed)).toMatchObject([
    { code: "manifest-hash", severity: "error", file: "1.jsonl", path: "/files/0/sha256" },
  ]);
});

test("a file that the manifest does not name is a warning", () => {
  expect(verifyManifest(manifest, [...parts, describeFile("3.jsonl", "", [])])).toMatchObject([
    { code: "manifest-file", severity: "warning", file: "3.jsonl" },
  ]);
});

test("one changed character of an exported corpus is noticed when it is imported", () => {
  const { files } = exportCorpus({ title: "Talks", transcripts: [plain] }, jsonlFormat);
  const changed = files.map((file): ExportFile => ({ ...file, text: file.text.replace(/Because/g, "Becouse") }));
  expect(importCorpus(changed, jsonlFormat).diagnostics).toMatchObject([
    { code: "manifest-hash", file: "transcripts.jsonl" },
  ]);
});

test("a manifest that cannot be read is reported with its file, and the transcripts are read", () => {
  const [, lines] = exportCorpus({ title: "Talks", transcripts: [plain] }, jsonlFormat).files;
  const result = importCorpus([{ name: "corpus.json", text: "{" }, ...(lines ? [lines] : [])], jsonlFormat);
  expect(result.manifest).toBeNull();
  expect(result.transcripts).toStrictEqual([plain]);
  expect(result.diagnostics).toMatchObject([{ code: "manifest-json", file: "corpus.json", line: 1, column: 2 }]);
});

test("no manifest is invented for transcripts without a title", () => {
  const names = exportCorpus([plain], jsonlFormat).files.map(({ name }) => name);
  expect(names).toStrictEqual(["transcripts.jsonl"]);
});

test("a licence that nobody gave is absent", () => {
  const bare: CorpusManifest = createManifest({ title: "Talks" }, []);
  expect("licence" in bare).toBe(false);
});
