import type { Location } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { CaptionFindings } from "../captions/caption-findings.js";
import { CueTable } from "../captions/cue-table.js";
import { readCues } from "../captions/read-captions.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { LONGEST_RECORDING_MS } from "../times/longest-recording.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import { YoutubeWalker } from "./youtube-walker.js";

const CUES = { one: "caption", many: "captions", example: 'start="1.5" dur="2" or t="1500" d="2000"' };

/** The reader of captions of YouTube: the text is the file; its edits take away all but what is said. */
export const youtubeXmlReader = xmlReader(readYoutubeXml);

function readYoutubeXml(text: string, context: ReadContext): SourceDocument {
  const walker = new YoutubeWalker(text);
  const damage = readXml(text, walker, { signal: context.signal, onShare: context.onShare });
  const document = { text, mediaType: "application/xml", encoding: { name: "utf-8", byteOrderMark: false } };
  if (walker.cues.length === 0) {
    const markup = text === "" ? [] : [{ span: { start: 0, end: text.length }, text: "", reason: "markup" as const }];
    return { ...document, locations: [], markup, diagnostics: [...damage, NO_CUES] };
  }
  const findings = new CaptionFindings(CUES);
  const cues = cueTable(walker, findings);
  const { markup, locations, turns } = readCues(
    walker.mask.masked(),
    { cues, comments: [], front: { start: 0, end: 0 }, markup: { tags: "all", overrides: false }, hasVoiceTags: false },
    context,
  );
  return { ...document, markup, locations: withWords(locations, walker), known: { turns }, diagnostics: [...damage, ...findings.diagnostics(text)] };
}

function cueTable({ cues }: YoutubeWalker, findings: CaptionFindings): CueTable {
  const table = new CueTable(cues.at(-1)?.end ?? 0);
  let lastStart = -1;
  for (const { tag, start, end, startMs, endMs } of cues) {
    findings.times({ startMs, endMs }, tag.start, tag.end, lastStart);
    const from = known(startMs);
    table.add(tag.start, tag.start, start, from, from === -1 || endMs < startMs ? -1 : known(endMs));
    table.endText(end);
    if (from !== -1) lastStart = from;
  }
  return table;
}

/** The captions, and the words with times of their own, in the order of the text. */
function withWords(cues: readonly Location[], { words }: YoutubeWalker): readonly Location[] {
  if (words.length === 0) return cues;
  const found = words.flatMap(({ start, end, startMs }): Location[] => (known(startMs) === -1 ? [] : [{ kind: "word", span: { start, end }, startMs: known(startMs) }]));
  return [...cues, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A time in whole milliseconds; -1 for what is none. */
function known(ms: number): number {
  return ms >= 0 && ms <= LONGEST_RECORDING_MS ? Math.round(ms) : -1;
}

const NO_CUES: ParserDiagnostic = {
  code: "format-mismatch",
  severity: "warning",
  message: "The file is of captions of YouTube, and there are no captions in it.",
  span: null,
  hint: "The video may have none in this language. Fetch them again, or in another format.",
};
