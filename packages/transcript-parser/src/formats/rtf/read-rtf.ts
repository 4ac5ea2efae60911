import { findByteOrderMark } from "../../decode/byte-order-mark.js";
import { undecodableBytes } from "../../decode/decode-diagnostics.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { buildRtfDocument } from "./build-rtf-document.js";
import { rtfFinding, withoutText } from "./rtf-findings.js";
import { RtfWalker } from "./rtf-walker.js";
import { beginsAsRtf } from "./sniff-rtf.js";
import { withTimeMarks } from "./with-time-marks.js";

/** The reader of RTF: the text is what it extracts, in the order in which it is read. Linear in the size of the file. */
export const rtfReader: SourceReader = { read: readRtf };

function readRtf(bytes: Uint8Array, context: ReadContext): SourceDocument {
  context.signal?.throwIfAborted();
  const mark = findByteOrderMark(bytes);
  const content = new RtfWalker(mark?.name === "utf-8" ? bytes.subarray(mark.length) : bytes).walk(context);
  const { document, bodyEnd } = buildRtfDocument(content);
  const { encoding, faults, undecodable, hasPictures } = content;
  const { text } = document;
  const first = text.indexOf("\uFFFD");
  const diagnostics = [
    ...(beginsAsRtf(bytes) ? [] : [rtfFinding("unmarked")]),
    ...[...faults].map(rtfFinding),
    ...(first === -1 ? [] : undecodableBytes({ text, undecodable: { count: undecodable, first } }, encoding, UNDECODABLE)),
    ...(hasPictures && text === "" ? [withoutText()] : []),
  ];
  return {
    ...withTimeMarks({ ...document, diagnostics }, bodyEnd, context),
    mediaType: "application/rtf",
    encoding: { name: encoding, byteOrderMark: mark?.name === "utf-8" },
  };
}

const UNDECODABLE = "Open the file in the program that wrote it and save it again, or correct these characters in the text.";
