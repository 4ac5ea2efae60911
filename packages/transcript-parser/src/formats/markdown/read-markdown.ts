import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { BlockScanner } from "./block-scanner.js";

/** The reader of Markdown: the text is the file; its edits take away the signs that set type. */
export const markdownReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    return { ...decoded, mediaType: "text/markdown", locations: [], ...readSigns(decoded.text, context) };
  },
  readText: (text, context) => ({
    text,
    encoding: { name: "utf-8", byteOrderMark: false },
    diagnostics: [],
    mediaType: "text/markdown",
    locations: [],
    ...readSigns(text, context),
  }),
};

function readSigns(text: string, { signal }: ReadContext): Pick<SourceDocument, "markup" | "styles"> {
  signal?.throwIfAborted();
  const scanner = new BlockScanner(text);
  scanner.scan();
  signal?.throwIfAborted();
  return { markup: scanner.findings.edits, styles: scanner.findings.finishStyles() };
}
