import { decodeBytes } from "../../decode/decode-bytes.js";
import type { SourceReader } from "../source-format.js";
import { readMarkdownText } from "./read-markdown-text.js";

/** The reader of Markdown, of bytes and of text. */
export const markdownReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    return { ...readMarkdownText(decoded.text, context), ...decoded };
  },
  readText: readMarkdownText,
};
