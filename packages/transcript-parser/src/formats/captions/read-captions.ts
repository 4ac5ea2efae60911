import type { Edit, Location, RecipeSpeaker, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import type { KnownFacts, KnownTurn, ReadContext, SourceDocument } from "../source-format.js";
import { CaptionFindings } from "./caption-findings.js";
import { CaptionReader, type CueMarkup, type CueVoices } from "./caption-reader.js";
import { learnMotion, type CaptionMotion } from "./caption-motion.js";
import { findCredits } from "./credits.js";
import type { CueTable } from "./cue-table.js";
import { BY_TAGS, learnVoices } from "./learn-voices.js";
import { trimBlank, skipBlank } from "./line-ends.js";
import type { SpeechRecorder } from "./speech-recorder.js";
import { turnedName } from "./turned-name.js";

/** A format of captions. */
export interface CaptionForm {
  /** Its name for people. */
  readonly title: string;
  /** How the times of a cue are written. */
  readonly example: string;
  /** Finds the cues of a file. */
  readonly scan: (text: string, findings: CaptionFindings) => CueTable;
  /** Where the head of the file ends, before its first cue. Absent where a file has none. */
  readonly headEnd?: (text: string) => number;
  readonly markup: CueMarkup;
  /** What is not shown, such as notes: sorted, disjoint. Absent where a format has none. */
  readonly comments?: (text: string) => readonly Span[];
  /** Whether `<v Name>` names voices. */
  readonly hasVoiceTags: boolean;
  /** By how many milliseconds all times are sooner than they are written; the cues that are found have it already. */
  readonly offset?: (text: string) => number;
  /** Whether each line stands for itself, and one that comes again is said again. Elsewhere captions may move. */
  readonly isStill?: boolean;
  /** What the head of the file states. */
  readonly metadata?: (text: string) => KnownFacts["metadata"];
}

const STILL: CaptionMotion = { rolls: false, grows: false };

type CaptionReading = Pick<SourceDocument, "markup" | "locations" | "known" | "diagnostics">;

/** Cues whose places are known, and how their texts are written. */
export interface FoundCues extends Pick<CaptionForm, "markup" | "hasVoiceTags" | "isStill"> {
  readonly cues: CueTable;
  /** The voice that the file gives each cue beside its text; absent where it gives none to any. */
  readonly cueVoices?: CueVoices;
  /** Sorted, disjoint. */
  readonly comments: readonly Span[];
  /** Text before the first cue, without the head of the file. */
  readonly front: Span;
  /** By how many milliseconds times of words are sooner than they are written. */
  readonly offset?: number;
}

/** What the texts of some cues say. */
export interface CueReading {
  readonly markup: readonly Edit[];
  readonly locations: readonly Location[];
  readonly turns: readonly KnownTurn[];
}

/**
 * Reads a file of captions: where its cues are, how it says who speaks, whether its lines roll; then what is said.
 * Consecutive cues of one voice are one turn, and each keeps its time as a location. Where nothing tells voices apart,
 * all that is said is one turn of somebody whom nothing names. Linear in the text.
 */
export function readCaptions(text: string, form: CaptionForm, context: ReadContext): CaptionReading {
  context.signal?.throwIfAborted();
  const findings = new CaptionFindings();
  const cues = form.scan(text, findings);
  if (cues.count === 0) return { locations: [], diagnostics: text.trim() === "" ? [] : [withoutCues(form)] };
  const comments = form.comments?.(text) ?? [];
  const front = { start: form.headEnd?.(text) ?? 0, end: cues.identifierStart(0) };
  const { markup, locations, turns } = readCues(text, { ...form, cues, comments, front, offset: form.offset?.(text) ?? 0 }, context);
  const metadata = form.metadata?.(text);
  return {
    markup,
    locations,
    diagnostics: findings.diagnostics(text),
    known: { turns, speakers: turnedNames(turns), ...(metadata === undefined ? {} : { metadata }) },
  };
}

/** Reads cues whose places are known: how the file says who speaks, whether its lines roll; then what is said. */
export function readCues(text: string, found: FoundCues, context: ReadContext): CueReading {
  const { cues, cueVoices, comments, markup, front, offset = 0 } = found;
  const voices = cueVoices === undefined ? learnVoices(text, cues, found.hasVoiceTags, context.layout) : BY_TAGS;
  const reader = new CaptionReader(text, { cues, voices, comments, markup, offset, ...(cueVoices === undefined ? {} : { cueVoices }) });
  readFront(text, front, comments, reader.recorder);
  const credits = findCredits(text, cues);
  for (const { start, end } of credits.lines) reader.recorder.front(start, end);
  reader.read(credits.after, found.isStill === true ? STILL : learnMotion(text, cues), context);
  return { markup: reader.recorder.edits.edits(), locations: reader.times.locations(), turns: reader.recorder.turns };
}

/** Text before the first cue that is neither the head of the file nor a comment: it is shown to nobody, and is kept. */
function readFront(text: string, front: Span, comments: readonly Span[], recorder: SpeechRecorder): void {
  const holes = [...comments.filter(({ start }) => start < front.end), { start: front.end, end: front.end }];
  let at = front.start;
  for (const { start, end } of holes) {
    const from = skipBlank(text, at, start);
    const to = trimBlank(text, start, from);
    if (from < to) recorder.front(from, to);
    at = end;
  }
}

/** The names that a directory has turned round, `Tarn, Wilma`, as they are said. */
function turnedNames(turns: readonly KnownTurn[]): Readonly<Record<string, RecipeSpeaker>> {
  const labels = new Set<string>();
  for (const { speaker } of turns) if (speaker !== null) labels.add(speaker);
  const turned: Record<string, RecipeSpeaker> = {};
  for (const label of labels) {
    // `ADA, BO`, where each of them speaks elsewhere, are two.
    const name = label.split(", ").some((part) => labels.has(part)) && label.includes(", ") ? null : turnedName(label);
    if (name !== null) turned[label] = { name };
  }
  return turned;
}

function withoutCues({ title, example }: CaptionForm): ParserDiagnostic {
  return {
    code: "format-mismatch",
    severity: "warning",
    message: `The file was read as ${title}, and it has no times of captions such as ${example}.`,
    span: null,
    hint: "All of it was read as plain text. If it is another kind of file, name its format, or give the file the right extension.",
  };
}
