import { TimeFindings } from "../times/time-findings.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { TeiWalker } from "./tei-walker.js";

/** The reader of TEI: the text is the file; its edits take out the tags and what is about the text. */
export const teiReader = xmlReader(readTei);

function readTei(text: string, { signal, onShare }: ReadContext): SourceDocument {
  const walker = new TeiWalker(text);
  const damage = readXml(text, walker, { signal, onShare });
  const times = new TimeFindings(text, true);
  const { edits, styles, locations, known, diagnostics } = walker.finish(times);
  return {
    text,
    mediaType: "application/tei+xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    locations,
    diagnostics: [...damage, ...diagnostics, ...times.diagnostics()],
    markup: edits,
    styles,
    known,
  };
}
