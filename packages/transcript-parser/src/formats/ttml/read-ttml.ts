import type { Edit, Location, RecipeSpeaker, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { CaptionFindings } from "../captions/caption-findings.js";
import { CueTable } from "../captions/cue-table.js";
import { readCues } from "../captions/read-captions.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { LONGEST_RECORDING_MS } from "../times/longest-recording.js";
import { PointedVoices } from "../xml/pointed-voices.js";
import { readXml } from "../xml/read-xml.js";
import { xmlReader } from "../xml/xml-reader.js";
import type { Interval } from "./timed-span.js";
import { agentsOf, metadataOf } from "./ttml-head.js";
import { TtmlWalker } from "./ttml-walker.js";

const CUES = { one: "cue", many: "cues", example: 'begin="00:01:02.345" end="00:01:04.000"' };
const IDENTIFIER = /\sxml:id\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/** The reader of TTML: the text is the file; its edits take away all but what is said. */
export const ttmlReader = xmlReader(readTtml);

function readTtml(text: string, context: ReadContext): SourceDocument {
  const walker = new TtmlWalker(text);
  const damage = readXml(text, walker, { signal: context.signal, onShare: context.onShare });
  const document = { text, mediaType: "application/ttml+xml", encoding: { name: "utf-8", byteOrderMark: false } };
  const metadata = metadataOf(walker.head, walker.language);
  const stated = Object.keys(metadata).length === 0 ? {} : { metadata };
  if (walker.cues.length === 0) return { ...document, locations: [], markup: allOf(text), known: stated, diagnostics: [...damage, NO_CUES] };
  const findings = new CaptionFindings(CUES);
  const reading = readCues(walker.mask.masked(), foundCues(text, walker, findings), context);
  const voices = new PointedVoices();
  for (const [id, person] of agentsOf(walker.head)) voices.add(id, person);
  const turns = voices.relabel(reading.turns);
  return {
    ...document,
    markup: reading.markup,
    locations: withWords(reading.locations, walker),
    known: { turns, ...speaking(voices.facts(), turns.map(({ speaker }) => speaker)), ...stated },
    diagnostics: [...damage, ...findings.diagnostics(text)],
  };
}

/** The cues of a document with their times and voices. */
function foundCues(text: string, walker: TtmlWalker, findings: CaptionFindings): Parameters<typeof readCues>[1] {
  const cues = new CueTable(text.length);
  let lastStart = -1;
  for (const { owner, start, end } of walker.cues) {
    const { startMs, endMs, isReadable } = msOf(walker.times.of(owner.timed));
    if (owner.timed.isStated) {
      findings.times({ startMs: startMs === -1 ? NaN : startMs, endMs: isReadable ? Math.max(endMs, startMs) : NaN }, owner.tag.start, owner.tag.end, lastStart);
    }
    if (startMs !== -1) lastStart = startMs;
    const id = identifierIn(text, owner.tag);
    cues.add(id.start, id.end, start, startMs, endMs);
    cues.endText(end);
  }
  const hasVoices = walker.cues.some(({ owner }) => owner.voice !== null);
  return {
    cues,
    ...(hasVoices ? { cueVoices: (index: number) => walker.cues[index]?.owner.voice ?? null } : {}),
    comments: [],
    front: { start: 0, end: 0 },
    markup: { tags: "all", overrides: false },
    hasVoiceTags: false,
  };
}

/** Whole milliseconds; -1 for what is not known. */
function msOf({ start, end }: Interval): { readonly startMs: number; readonly endMs: number; readonly isReadable: boolean } {
  const isTime = (ms: number | null): ms is number => ms !== null && ms >= 0 && ms <= LONGEST_RECORDING_MS;
  const startMs = isTime(start) ? Math.round(start) : -1;
  const endMs = startMs !== -1 && isTime(end) && end >= startMs ? Math.round(end) : -1;
  return { startMs, endMs, isReadable: end === null || endMs !== -1 };
}

/** The identifier in a tag; empty where it has none. */
function identifierIn(text: string, { start, end }: Span): Span {
  const match = IDENTIFIER.exec(text.slice(start, end));
  const id = match?.[1] ?? match?.[2] ?? "";
  if (match === null || id === "") return { start, end: start };
  const from = start + match.index + match[0].length - id.length - 1;
  return { start: from, end: from + id.length };
}

/** The cues, and the words with times of their own, in the order of the text. */
function withWords(cues: readonly Location[], walker: TtmlWalker): readonly Location[] {
  if (walker.words.length === 0) return cues;
  const words = walker.words.flatMap(({ timed, start, end }): Location[] => {
    const { startMs, endMs } = msOf(walker.times.of(timed));
    if (startMs === -1) return [];
    return [{ kind: "word", span: { start, end }, startMs, ...(endMs === -1 ? {} : { endMs }) }];
  });
  return [...cues, ...words].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What is known of those who speak; others are listed for nothing. */
function speaking(facts: Record<string, RecipeSpeaker>, labels: readonly (string | null)[]): { readonly speakers?: Record<string, RecipeSpeaker> } {
  const known = Object.entries(facts).filter(([label]) => labels.includes(label));
  return known.length === 0 ? {} : { speakers: Object.fromEntries(known) };
}

/** Where there are no words, all of the file is signs. */
function allOf(text: string): readonly Edit[] {
  return text === "" ? [] : [{ span: { start: 0, end: text.length }, text: "", reason: "markup" }];
}

const NO_CUES: ParserDiagnostic = {
  code: "format-mismatch",
  severity: "warning",
  message: "The file is TTML, and there are no words in its body.",
  span: null,
  hint: "It may hold pictures of captions, or nothing but styles. Export it with its text.",
};
