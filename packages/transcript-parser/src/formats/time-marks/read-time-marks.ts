import { decodedReader } from "../decoded-reader.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { locateMarks, type TimeMark } from "../times/locate-marks.js";
import { TimeFindings } from "../times/time-findings.js";
import { TIME_MARK } from "./time-mark.js";

/** The reader of text with time marks: the text is the file; its edits take away the marks. */
export const timeMarksReader = decodedReader("text/plain", readMarks);

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
