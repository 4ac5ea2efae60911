import type { CorpusManifest, Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { ExportFile, ExportResult, ImportFile, ImportResult, ReadableFormat } from "../corpus-format.js";
import { fileWarning, type FileDiagnostic } from "../diagnostic.js";
import { createManifest } from "../manifest/create-manifest.js";
import { describeFile, type FileDescription } from "../manifest/describe-file.js";
import { readManifest } from "../manifest/read-manifest.js";
import { verifyManifest } from "../manifest/verify-manifest.js";
import { writeManifest } from "../manifest/write-manifest.js";
import { createLineReader } from "./read-line.js";
import { MAX_LINE_LENGTH } from "./read-transcript-lines.js";
import { createLineSplitter, type SplitLine } from "./split-lines.js";
import { writeTranscriptLine } from "./write-transcript-line.js";

const MANIFEST_NAME = "corpus.json";
const LINES_NAME = "transcripts.jsonl";

/**
 * JSON lines, the format of Colloquy itself: `transcripts.jsonl` with a line per transcript and, where the corpus has a
 * title, `corpus.json` with counts and hashes. Lossless: what is read equals what was written.
 */
export const jsonlFormat: ReadableFormat = {
  id: "jsonl",
  title: "JSON lines",
  extensions: ["jsonl"],
  mediaType: "application/jsonl",
  write: writeJsonl,
  read: readJsonl,
};

function writeJsonl(transcripts: readonly Transcript[], details: CorpusDetails | null): ExportResult {
  const text = transcripts.map(writeTranscriptLine).join("");
  const lines: ExportFile = { name: LINES_NAME, mediaType: "application/jsonl; charset=utf-8", text };
  if (details === null) return { files: [lines], losses: [] };
  const manifest = createManifest(details, [describeFile(LINES_NAME, text, transcripts)]);
  const manifestFile = { name: MANIFEST_NAME, mediaType: "application/json", text: writeManifest(manifest) };
  return { files: [manifestFile, lines], losses: [] };
}

function readJsonl(files: readonly ImportFile[]): ImportResult {
  const transcripts: Transcript[] = [];
  const descriptions: FileDescription[] = [];
  const diagnostics: FileDiagnostic[] = [];
  const read = createLineReader();
  let manifest: CorpusManifest | null = null;
  for (const file of files) {
    const content = "text" in file ? file.text : file.bytes;
    if (baseName(file.name) === MANIFEST_NAME) {
      const result = readManifest(content);
      if (result.ok) manifest = result.value;
      else diagnostics.push(...result.diagnostics.map((finding) => ({ ...finding, file: file.name })));
    } else if (file.name.endsWith(".jsonl")) {
      const own = readLines(file.name, content, read, diagnostics);
      transcripts.push(...own);
      descriptions.push(describeFile(baseName(file.name), content, own));
    } else {
      diagnostics.push(unknownFile(file.name));
    }
  }
  if (manifest !== null) diagnostics.push(...verifyManifest(manifest, descriptions));
  return { transcripts, manifest, diagnostics };
}

function readLines(
  file: string,
  content: string | Uint8Array,
  read: ReturnType<typeof createLineReader>,
  diagnostics: FileDiagnostic[],
): Transcript[] {
  const transcripts: Transcript[] = [];
  for (const line of splitContent(content)) {
    const result = read(line, file)?.result;
    if (result === undefined) continue;
    if (result.ok) transcripts.push(result.value);
    else diagnostics.push(...result.diagnostics.map((finding) => ({ ...finding, file })));
  }
  return transcripts;
}

function* splitContent(content: string | Uint8Array): Generator<SplitLine> {
  const splitter = createLineSplitter(MAX_LINE_LENGTH);
  yield* splitter.push(content);
  yield* splitter.end();
}

function unknownFile(file: string): FileDiagnostic {
  const hint = `A corpus in JSON lines is ${MANIFEST_NAME} and files that end in .jsonl.`;
  return fileWarning("file-unknown", `${file} is no file of this format and was not read.`, { file, hint });
}

/** The last part of a path: a manifest names the files beside it. */
function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
