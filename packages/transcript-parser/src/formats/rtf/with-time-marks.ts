import type { Edit } from "@colloquy/corpus-schema";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { timeMarksReader } from "../time-marks/read-time-marks.js";
import { TIME_MARK } from "../time-marks/time-mark.js";

/** One mark alone may be a colour or a number. */
const LEAST = 2;

type Timed = Pick<SourceDocument, "text" | "markup" | "locations" | "diagnostics">;

/**
 * A document with the times of f4transkript and MAXQDA in it, `#00:01:20-5#`, which save transcripts as RTF: their marks
 * are markup and what stands between them are cues, as in a text file.
 *
 * @param bodyEnd where the text ends and what stands beside it begins
 */
export function withTimeMarks<Document extends Timed>(document: Document, bodyEnd: number, context: ReadContext): Document {
  const body = withoutMarks(document.text.slice(0, bodyEnd), document.markup ?? []);
  // The pattern keeps its place between searches; matching all of a text does not.
  if ([...body.matchAll(TIME_MARK)].length < LEAST) return document;
  const timed = timeMarksReader.readText?.(body, context);
  if (timed === undefined) return document;
  return {
    ...document,
    markup: mergeEdits([...(document.markup ?? []), ...(timed.markup ?? [])]),
    locations: [...document.locations, ...timed.locations],
    diagnostics: [...document.diagnostics, ...timed.diagnostics],
  };
}

/** A text with spaces in the place of what is not read of it: numbers of a list are no words that a time stands behind. */
function withoutMarks(text: string, markup: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span } of markup) {
    if (span.end > text.length) break;
    parts.push(text.slice(at, span.start), " ".repeat(span.end - span.start));
    at = span.end;
  }
  return parts.join("") + text.slice(at);
}

/** Edits in order; of two that overlap, the second begins where the first ends. */
function mergeEdits(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((edit) => {
      const span = { start: Math.max(edit.span.start, end), end: edit.span.end };
      if (span.start >= span.end) return [];
      end = span.end;
      return [{ ...edit, span }];
    });
}
