import { buildSource } from "./build-source.js";
import { chooseTextFormat } from "./formats/choose-format.js";
import { readMarkdownText } from "./formats/markdown/read-markdown-text.js";
import { plainDocument } from "./formats/source-format.js";
import { parseDocument } from "./parse-document.js";
import type { ParseTextOptions } from "./parse-options.js";
import type { ParseResult } from "./parse-result.js";

/**
 * Parses text that is already decoded, at once: plain text and Markdown. Offsets count UTF-16 code units of exactly
 * this text. Other formats, HTML among them, are read by `parseTranscript`.
 */
export function parseTranscriptText(text: string, options: ParseTextOptions = {}): ParseResult {
  options.onProgress?.({ stage: "read", share: 0 });
  const { format, trials } = chooseTextFormat(text, options.fileName, options.format);
  const isMarkdown = format?.id === "markdown";
  const document = isMarkdown ? readMarkdownText(text, {}) : plainDocument(text);
  options.onProgress?.({ stage: "hash", share: 0.1 });
  const source = buildSource(document, null, options, "file");
  const result = parseDocument(document, source, options, { format: isMarkdown ? "markdown" : "text", formatsTried: trials, text: "file" });
  return { ...result, diagnostics: [...document.diagnostics, ...result.diagnostics] };
}
