import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { decodeXml } from "./decode-xml.js";

/**
 * The reader of a form of XML.
 *
 * @param isExtraction whether the text is not the file, so that places of the file are none of it
 */
export function xmlReader(readText: (file: string, context: ReadContext) => SourceDocument, isExtraction = false): SourceReader {
  return {
    read: (bytes, context) => {
      const { text, encoding, diagnostics } = decodeXml(bytes, context.encoding);
      const document = readText(text, context);
      const decoding = isExtraction ? diagnostics.map((found) => ({ ...found, span: null })) : diagnostics;
      return { ...document, encoding, diagnostics: [...decoding, ...document.diagnostics] };
    },
    readText,
  };
}
