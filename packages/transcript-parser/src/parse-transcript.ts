import type { ParserDiagnostic } from "./diagnostics.js";
import { chooseFormat, chooseTextFormat, type FormatTrial } from "./formats/choose-format.js";
import { plainDocument, type ReadContext, type SourceDocument, type SourceFormat, type SourceReader } from "./formats/source-format.js";
import type { ParseOptions } from "./parse-options.js";
import type { ParseResult } from "./parse-result.js";

/**
 * Parses a document into transcripts. Bytes are decoded and their format is recognised; text is taken as it is, and
 * its format is recognised too. Of an archive each document is parsed by itself. Bad input never rejects: it gives
 * diagnostics, and a transcript in which every character is still accounted for. Readers, and what makes transcripts of
 * what they have read, are loaded when they are needed.
 *
 * @throws the reason of `options.signal` when it is aborted
 */
export async function parseTranscript(
  input: Uint8Array | string | Blob,
  options: ParseOptions = {},
): Promise<ParseResult> {
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: "read", share: 0 });
  const given = typeof input === "string" || input instanceof Uint8Array ? input : new Uint8Array(await input.arrayBuffer());
  options.signal?.throwIfAborted();
  const recognised = await recognise(given, options);
  const { reader, format, trials } = recognised;
  if (reader?.unpack === undefined || format === null || typeof given === "string") return parseOne(given, recognised, options);
  const unpack = reader.unpack.bind(reader);
  const { parseArchive } = await import("./parse-archive.js");
  const archive = { bytes: given, format, trials, unpack, context: readContext(options) };
  // What is in an archive is never opened as an archive again.
  return parseArchive(archive, options, async (bytes, known) => parseOne(bytes, await recognise(bytes, known), known));
}

async function parseOne(given: Uint8Array | string, recognised: Recognised, options: ParseOptions): Promise<ParseResult> {
  const { format, trials, text, findings } = recognised;
  const document = recognised.unread ?? (await read(given, recognised.reader, options));
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: "hash", share: READING });
  const { buildSource, parseDocument } = await import("./pipeline.js");
  options.signal?.throwIfAborted();
  const source = buildSource(document, typeof given === "string" ? null : given, options, text);
  const result = parseDocument(document, source, options, { format: format ?? "text", formatsTried: trials, text });
  return { ...result, diagnostics: [...findings, ...document.diagnostics, ...remaining(result, document)] };
}

/** A document of which the reader has said why it has no text need not be called empty. */
function remaining({ diagnostics }: ParseResult, document: SourceDocument): readonly ParserDiagnostic[] {
  const isExplained = document.diagnostics.some(({ severity }) => severity === "error");
  return isExplained ? diagnostics.filter(({ code }) => code !== "empty-input") : diagnostics;
}

/** What an input is, and what reads it. */
interface Recognised {
  /** The document that stands for a file in which there is no text to read; else null. */
  readonly unread: SourceDocument | null;
  readonly reader: SourceReader | undefined;
  /** Null where the format that was asked for does not exist. */
  readonly format: string | null;
  readonly trials: readonly FormatTrial[];
  readonly text: SourceFormat["text"];
  /** What was found in recognising the format. */
  readonly findings: readonly ParserDiagnostic[];
}

async function recognise(input: Uint8Array | string, options: ParseOptions): Promise<Recognised> {
  const { recogniseUnread, findMismatch } = await import("./formats/recognition.js");
  const unread = typeof input === "string" || options.format !== undefined ? null : recogniseUnread(input);
  if (unread !== null) return { unread, reader: undefined, format: null, trials: [], text: "extraction", findings: [] };
  const { format, trials } =
    typeof input === "string"
      ? chooseTextFormat(input, options.fileName, options.format)
      : chooseFormat(input, options.fileName, options.format);
  const reader = await (format ?? chooseFormat(new Uint8Array(0)).format)?.load();
  options.signal?.throwIfAborted();
  if (format === null) return { unread, reader, format, trials, text: "file", findings: [unknownFormat(options.format, trials)] };
  const mismatch = options.format === undefined ? findMismatch(options.fileName, format.id, trials) : null;
  return { unread, reader, format: format.id, trials, text: format.text, findings: mismatch === null ? [] : [mismatch] };
}

async function read(input: Uint8Array | string, reader: SourceReader | undefined, options: ParseOptions): Promise<SourceDocument> {
  const document =
    typeof input === "string" ? reader?.readText?.(input, options) : await reader?.read(input, readContext(options));
  return document ?? plainDocument(typeof input === "string" ? input : "");
}

/** How much of a parse is reading the file. */
const READING = 0.1;

function readContext(options: ParseOptions): ReadContext {
  return { ...options, onShare: (share) => options.onProgress?.({ stage: "read", share: READING * share }) };
}

function unknownFormat(id: string | undefined, trials: readonly FormatTrial[]): ParserDiagnostic {
  const known = trials.map((trial) => trial.id).join(", ");
  return {
    code: "format-unknown",
    severity: "error",
    message: id === undefined ? "No format recognised the input." : `There is no format ${JSON.stringify(id)}.`,
    span: null,
    hint: `The formats are: ${known}. The input was read as text.`,
  };
}
