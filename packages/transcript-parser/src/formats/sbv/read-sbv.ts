import type { CaptionFindings } from "../captions/caption-findings.js";
import { CueTable } from "../captions/cue-table.js";
import { afterLineEnd, lineEndAt, trimBlank } from "../captions/line-ends.js";
import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { TimingLine } from "../captions/timing-line.js";
import { decodedReader } from "../decoded-reader.js";
import { TIMES_LINE } from "./times-line.js";

/** No line of times is longer. */
const MAX_LINE = 60;

const FORM: CaptionForm = {
  title: "SBV",
  example: "0:00:01.000,0:00:04.000",
  scan: scanSbv,
  markup: { tags: new Set(["b", "i", "u"]), overrides: false },
  hasVoiceTags: false,
};

/** The reader of SBV captions: the text is the file; its edits take away all but what is said. */
export const sbvReader = decodedReader("text/x-sbv", (text, context) => readCaptions(text, FORM, context));

/** The cues of a file: each is known by its line of times, and its text reaches to the next one. Linear in the text. */
function scanSbv(text: string, findings: CaptionFindings): CueTable {
  const cues = new CueTable(text.length);
  let lastStart = -1;
  let textStart = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEndAt(text, at, text.length);
    const next = afterLineEnd(text, end);
    const times = end - at > MAX_LINE ? null : timesIn(text.slice(at, end));
    if (times !== null) {
      cues.endText(trimBlank(text, at, textStart));
      findings.times(times, at, end, lastStart);
      const startMs = times.startMs >= 0 ? times.startMs : -1;
      cues.add(at, at, next, startMs, startMs !== -1 && times.endMs >= startMs ? times.endMs : -1);
      textStart = next;
      if (startMs !== -1) lastStart = startMs;
    }
    at = next === at ? text.length : next;
  }
  cues.endText(trimBlank(text, text.length, textStart));
  return cues;
}

/** The times of a line in milliseconds, `NaN` for one that cannot be; null where it is no line of times. */
function timesIn(line: string): { readonly startMs: number; readonly endMs: number } | null {
  const [, start, end] = TIMES_LINE.exec(line) ?? [];
  if (start === undefined || end === undefined) return null;
  return { startMs: msOf(start), endMs: msOf(end) };
}

function msOf(written: string): number {
  const ms = new TimingLine().timeIn(written, 0, written.length);
  return ms === -1 ? NaN : ms;
}
