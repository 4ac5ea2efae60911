import type { Span } from "@colloquy/corpus-schema";
import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { scanCues } from "../captions/scan-cues.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { TimeFindings } from "../times/time-findings.js";
import { headEnd } from "../webvtt/file-head.js";
import { findComments } from "../webvtt/find-comments.js";
import { readXml } from "../xml/read-xml.js";
import { TextView } from "../xml/text-view.js";
import { xmlReader } from "../xml/xml-reader.js";
import { maskCaptions, unmaskEdits } from "./masked-captions.js";
import { metadataOf, speakersOf } from "./ohms-facts.js";
import { OhmsRecord } from "./ohms-record.js";
import { syncPoints } from "./sync-points.js";

/** The reader of OHMS: the text is the file; what is read of it is the transcript, with its index set apart. */
export const ohmsReader = xmlReader(readOhms);

function readOhms(text: string, context: ReadContext): SourceDocument {
  const view = new TextView(text);
  const record = new OhmsRecord(text, view);
  const damage = readXml(text, record, { signal: context.signal, onShare: context.onShare });
  const metadata = metadataOf(record);
  const speakers = speakersOf(record);
  const facts = { ...(Object.keys(speakers).length === 0 ? {} : { speakers }), ...(Object.keys(metadata).length === 0 ? {} : { metadata }) };
  const document = { text, mediaType: "application/xml", encoding: { name: "utf-8", byteOrderMark: false } };
  const masked = maskCaptions(text, record.captions);
  if (record.captions.length > 0 && masked.text.includes("-->")) {
    const reading = readCaptions(masked.text, captionForm(masked.span), context);
    const markup = unmaskEdits(reading.markup ?? [], record.captions);
    return { ...document, ...reading, markup, known: { ...reading.known, ...facts }, diagnostics: [...damage, ...reading.diagnostics] };
  }
  const times = new TimeFindings(text, true);
  const [first] = record.transcript;
  const end = record.transcript.at(-1)?.end ?? 0;
  const place = first === undefined ? { start: 0, end: 0 } : { start: first.start, end: first.start };
  const locations = first === undefined ? [] : syncPoints(text, record.first("sync"), [first.start, ...record.lineStarts], end, times, place);
  // Notes stand at the end of a transcript, in brackets of their own.
  const notes = text.indexOf("[[footnotes]]", first?.start ?? text.length);
  if (notes !== -1 && notes < end) view.style({ start: notes, end }, "aside");
  view.finish();
  return { ...document, locations, diagnostics: [...damage, ...times.diagnostics()], markup: view.edits, styles: view.styles, known: facts };
}

/** Captions as the element `vtt_transcript` has them: WebVTT within a file. */
function captionForm({ start, end }: Span): CaptionForm {
  const headEndIn = (text: string): number => {
    const captions = text.slice(start, end);
    const from = captions.length - captions.trimStart().length;
    return start + from + headEnd(captions.slice(from));
  };
  return {
    title: "WebVTT",
    example: "00:00:01.000 --> 00:00:04.000",
    scan: (text, findings) => scanCues(text, { identifiers: "any", headEnd: headEndIn }, findings),
    headEnd: headEndIn,
    comments: findComments,
    markup: { tags: "all", overrides: false },
    hasVoiceTags: true,
  };
}
