import { decodeBytes } from "../decode/decode-bytes.js";
import type { ReadContext, SourceDocument, SourceReader } from "./source-format.js";

/** What a reader finds in text that is decoded; a media type where that depends on the text. */
export type TextReading = Omit<SourceDocument, "text" | "encoding" | "mediaType"> & Partial<Pick<SourceDocument, "mediaType">>;

/** The reader of a format whose text is the file: the file is decoded, then read; what was noted of either is told. */
export function decodedReader(mediaType: string, readText: (text: string, context: ReadContext) => TextReading): SourceReader {
  return {
    read: (bytes, context) => {
      const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
      const reading = readText(decoded.text, context);
      return { ...decoded, mediaType, ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
    },
    readText: (text, context) => ({ text, encoding: { name: "utf-8", byteOrderMark: false }, mediaType, ...readText(text, context) }),
  };
}
