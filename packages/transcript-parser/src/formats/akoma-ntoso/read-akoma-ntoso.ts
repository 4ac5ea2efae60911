import type { ReadContext, SourceDocument } from "../source-format.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { AkomaWalker } from "./akoma-walker.js";

/** The reader of Akoma Ntoso: the text is the file; its edits take out the tags and what is about the document. */
export const akomaNtosoReader = xmlReader(readAkomaNtoso);

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
