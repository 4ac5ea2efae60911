import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { locateMarks, type TimeMark } from "../times/locate-marks.js";
import { TimeFindings } from "../times/time-findings.js";
import { TIME_MARK } from "./time-mark.js";

/** The reader of text with time marks: the text is the file; its edits take away the marks. */
export const timeMarksReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const reading = readMarks(decoded.text, context);
    return { ...decoded, ...reading, mediaType: "text/plain", diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
  },
  readText: (text, context) => ({ text, encoding: { name: "utf-8", byteOrderMark: false }, mediaType: "text/plain", ...readMarks(text, context) }),
};

function readMarks(text: string, { signal }: ReadContext): Pick<SourceDocument, "markup" | "locations" | "diagnostics"> {
  signal?.throwIfAborted();
  const findings = new TimeFindings(text, true);
  const marks = [...text.matchAll(TIME_MARK)].map((match): TimeMark => ({ span: { start: match.index, end: match.index + match[0].length }, ms: msOf(match) }));
  const located = locateMarks(text, marks, findings);
  return { ...located, diagnostics: findings.diagnostics() };
}

function msOf([, sign = "", hours = "", minutes = "", seconds = "", tenths = "0"]: RegExpMatchArray): number {
  if (Number(minutes) > 59 || Number(seconds) > 59) return NaN;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(tenths) * 100;
  return sign === "" ? ms : -ms - 1;
}
