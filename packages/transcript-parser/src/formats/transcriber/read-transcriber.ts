import type { ReadContext, SourceDocument } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { TranscriberWalker } from "./transcriber-walker.js";

/** The reader of Transcriber's files: the text is the file; its edits take out the tags and what is about the recording. */
export const transcriberReader = xmlReader(readTranscriber);

function readTranscriber(text: string, { signal, onShare }: ReadContext): SourceDocument {
  const walker = new TranscriberWalker(text);
  const damage = readXml(text, walker, { signal, onShare });
  const times = new TimeFindings(text, true);
  const reading = walker.finish(times);
  return {
    text,
    mediaType: "text/x-trs+xml",
    encoding: { name: "utf-8", byteOrderMark: false },
    ...reading,
    diagnostics: [...damage, ...times.diagnostics()],
  };
}
