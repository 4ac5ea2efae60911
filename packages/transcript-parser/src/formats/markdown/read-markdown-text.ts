import type { ReadContext, SourceDocument } from "../source-format.js";
import { BlockScanner } from "./block-scanner.js";

/** Markdown that is decoded: the text is the file; its edits take away the signs that set type. */
export function readMarkdownText(text: string, context: Pick<ReadContext, "signal">): SourceDocument {
  return {
    text,
    encoding: { name: "utf-8", byteOrderMark: false },
    diagnostics: [],
    mediaType: "text/markdown",
    locations: [],
    ...readSigns(text, context),
  };
}

function readSigns(text: string, { signal }: Pick<ReadContext, "signal">): Pick<SourceDocument, "markup" | "styles"> {
  signal?.throwIfAborted();
  const scanner = new BlockScanner(text);
  scanner.scan();
  signal?.throwIfAborted();
  return { markup: scanner.findings.edits, styles: scanner.findings.finishStyles() };
}
