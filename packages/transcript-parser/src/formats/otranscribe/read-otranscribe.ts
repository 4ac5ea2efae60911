import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { ViewOffsets, viewDocument } from "../../view/document-view.js";
import { htmlReader } from "../html/read-html.js";
import { readJson } from "../json/read-json.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { locateMarks, type TimeMark } from "../times/locate-marks.js";
import { readClock } from "../times/read-clock.js";
import { TimeFindings } from "../times/time-findings.js";

const MEDIA_TYPE = "application/x-otranscribe+json";
const STAMP = /<span\b([^<>]{0,400})>([^<>]{0,60})<\/span>/gi;
const CLASS = /\bclass\s*=\s*["']?[^"'<>]{0,60}\btimestamp\b/i;
const SECONDS = /\bdata-timestamp\s*=\s*["']?(-?[\d.]{1,20})/i;

/**
 * The reader of oTranscribe's files: the text is what the HTML in them shows, in its order, and the times that stand in
 * it are signs of the format.
 */
export const oTranscribeReader: SourceReader = {
  read: (bytes, context) => {
    const { text, encoding, diagnostics } = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const document = readFile(text, context);
    const found = diagnostics.map((diagnostic): ParserDiagnostic => ({ ...diagnostic, span: null }));
    return { ...document, encoding, diagnostics: [...found, ...document.diagnostics] };
  },
  readText: readFile,
};

function readFile(file: string, context: ReadContext): SourceDocument {
  const { values, diagnostics } = readJson(file);
  const found = values[0]?.get("text")?.string() ?? null;
  const html = (found ?? "").replace(/[\uD800-\uDFFF]/gu, "\uFFFD");
  const page = htmlReader.readText?.(html, context);
  const base = { mediaType: MEDIA_TYPE, encoding: { name: "utf-8", byteOrderMark: false } } as const;
  if (page === undefined || found === null) return { ...base, text: file, locations: [], diagnostics: [...diagnostics, withoutText()] };
  const { text, styles } = viewDocument(page);
  const findings = new TimeFindings(text, true);
  const { markup, locations } = locateMarks(text, marksIn(html, new ViewOffsets(page.markup ?? []), text), findings);
  return { ...base, text, locations, markup, styles, diagnostics: [...diagnostics, ...findings.diagnostics()] };
}

/** The times in the HTML, at their places in what it shows. One that shows nothing has no place to stand, and is left out. */
function marksIn(html: string, offsets: ViewOffsets, text: string): TimeMark[] {
  return [...html.matchAll(STAMP)].flatMap((match): TimeMark[] => {
    const [tag, attributes = "", shown = ""] = match;
    if (!CLASS.test(attributes)) return [];
    const start = match.index + tag.length - "</span>".length - shown.length;
    const span = offsets.spanToView({ start, end: start + shown.length });
    if (span.start >= span.end || !/\d/.test(text.slice(span.start, span.end))) return [];
    const seconds = SECONDS.exec(attributes)?.[1];
    return [{ span, ms: seconds === undefined ? readClock(shown).startMs : Number(seconds) * 1000 }];
  });
}

function withoutText(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: "The file of oTranscribe has no “text”, in which the transcript stands.",
    span: null,
    hint: "It may be cut off. All of it was read as plain text; export the transcript from oTranscribe as Markdown or plain text, and parse that.",
  };
}
