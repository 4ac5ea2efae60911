import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { decodeXml } from "../xml/decode-xml.js";
import { readXml } from "../xml/read-xml.js";
import { AkomaWalker } from "./akoma-walker.js";

/** The reader of Akoma Ntoso: the text is the file; its edits take out the tags and what is about the document. */
export const akomaNtosoReader: SourceReader = {
  read: (bytes, context) => {
    const { text, encoding, diagnostics } = decodeXml(bytes, context.encoding);
    const document = readAkomaNtoso(text, context);
    return { ...document, encoding, diagnostics: [...diagnostics, ...document.diagnostics] };
  },
  readText: readAkomaNtoso,
};

function readAkomaNtoso(text: string, { signal, onShare }: ReadContext): SourceDocument {
  const walker = new AkomaWalker(text);
  const diagnostics = readXml(text, walker, { signal, onShare });
  return {
    text,
    mediaType: "application/akn+xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations: [],
    diagnostics,
    ...walker.finish(),
  };
}
