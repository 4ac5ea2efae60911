import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { decodeXml } from "../xml/decode-xml.js";
import { readXml } from "../xml/read-xml.js";
import { TranscriberWalker } from "./transcriber-walker.js";

/** The reader of Transcriber's files: the text is the file; its edits take out the tags and what is about the recording. */
export const transcriberReader: SourceReader = {
  read: (bytes, context) => {
    const { text, encoding, diagnostics } = decodeXml(bytes, context.encoding);
    const document = readTranscriber(text, context);
    return { ...document, encoding, diagnostics: [...diagnostics, ...document.diagnostics] };
  },
  readText: readTranscriber,
};

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
