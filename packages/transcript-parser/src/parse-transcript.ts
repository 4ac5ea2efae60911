import type { Transcript } from "@colloquy/corpus-schema";
import { buildSource } from "./build-source.js";
import type { ParserDiagnostic } from "./diagnostics.js";
import { chooseFormat, chooseTextFormat, type FormatTrial } from "./formats/choose-format.js";
import { markdownReader } from "./formats/markdown/read-markdown.js";
import type { SourceDocument } from "./formats/source-format.js";
import { parseDocument } from "./parse-document.js";
import type { ParseOptions, ParseTextOptions } from "./parse-options.js";
import type { ParseReport } from "./parse-report.js";

/** What comes of a document: at least one transcript, everything that should be looked at, and how it was read. */
export interface ParseResult {
  readonly transcripts: readonly [Transcript, ...Transcript[]];
  readonly diagnostics: readonly ParserDiagnostic[];
  readonly report: ParseReport;
}

/**
 * Parses a document into transcripts. Bytes are decoded and their format is recognised; text is taken as it is, and
 * its format is recognised too. Bad input never rejects: it gives diagnostics, and a transcript in which every
 * character is still accounted for.
 *
 * @throws the reason of `options.signal` when it is aborted
 */
export async function parseTranscript(
  input: Uint8Array | string | Blob,
  options: ParseOptions = {},
): Promise<ParseResult> {
  options.signal?.throwIfAborted();
  options.onProgress?.({ stage: "read", share: 0 });
  const bytes = typeof input === "string" || input instanceof Uint8Array ? input : new Uint8Array(await input.arrayBuffer());
  options.signal?.throwIfAborted();
  const { format, trials } =
    typeof bytes === "string"
      ? chooseTextFormat(bytes, options.fileName, options.format)
      : chooseFormat(bytes, options.fileName, options.format);
  const reader = await (format ?? chooseFormat(new Uint8Array(0)).format)?.load();
  options.signal?.throwIfAborted();
  const document = typeof bytes === "string" ? (reader?.readText?.(bytes, options) ?? plain(bytes)) : (reader?.read(bytes, options) ?? plain(""));
  options.onProgress?.({ stage: "hash", share: 0.1 });
  const source = buildSource(document, typeof bytes === "string" ? null : bytes, options);
  const result = parseDocument(document, source, options, { format: format?.id ?? "text", formatsTried: trials });
  const unknown = format === null ? [unknownFormat(options.format, trials)] : [];
  return { ...result, diagnostics: [...unknown, ...document.diagnostics, ...result.diagnostics] };
}

/**
 * Parses text that is already decoded, at once: plain text and Markdown. Offsets count UTF-16 code units of exactly
 * this text. Other formats, HTML among them, are read by {@link parseTranscript}.
 */
export function parseTranscriptText(text: string, options: ParseTextOptions = {}): ParseResult {
  options.onProgress?.({ stage: "read", share: 0 });
  const { format, trials } = chooseTextFormat(text, options.fileName, options.format);
  const isMarkdown = format?.id === "markdown";
  const document = isMarkdown ? (markdownReader.readText?.(text, options) ?? plain(text)) : plain(text);
  options.onProgress?.({ stage: "hash", share: 0.1 });
  const source = buildSource(document, null, options);
  const result = parseDocument(document, source, options, { format: isMarkdown ? "markdown" : "text", formatsTried: trials });
  return { ...result, diagnostics: [...document.diagnostics, ...result.diagnostics] };
}

function plain(text: string): SourceDocument {
  return { text, mediaType: "text/plain", encoding: { name: "utf-8", byteOrderMark: false }, locations: [], diagnostics: [] };
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
