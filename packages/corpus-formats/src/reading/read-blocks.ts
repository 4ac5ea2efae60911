import {
  containsSpan,
  nameOfSpeaker,
  sliceSpan,
  spansOverlap,
  type Codebook,
  type Exchange,
  type Paratext,
  type ParatextKind,
  type Transcript,
  type Turn,
} from "@colloquy/corpus-schema";
import { linesOf, paragraphsOf } from "./paragraphs.js";
import type { ReadingBlock, ReadingTurn, TurnPart } from "./reading.js";
import { speakersById } from "./speakers-by-id.js";
import { topicsOf } from "./topics.js";
import { turnRuns, type Run } from "./turn-runs.js";
import { turnStarts } from "./turn-start.js";

/** Paratext that nobody reads: signs of pages and formats, and what belongs to another transcript. */
const LEFT_OUT: ReadonlySet<ParatextKind> = new Set(["furniture", "markup", "other-transcript"]);

/** Whether a paratext is nowhere in what is read. */
export function isLeftOut({ kind }: Paratext): boolean {
  return LEFT_OUT.has(kind);
}

/** What stands on its own in a transcript, in the order of reading, with the notes that it points to. */
export interface ReadBlocks {
  readonly blocks: readonly ReadingBlock[];
  readonly notes: readonly (readonly string[])[];
}

/** The turns of a transcript in their order, with the paratexts before, between, inside and after them. */
export function readBlocks(transcript: Transcript, codebooks: readonly Codebook[]): ReadBlocks {
  const blocks: ReadingBlock[] = [];
  const notes: (readonly string[])[] = [];
  const addNote = (text: string): number => notes.push(paragraphsOf(text));
  const paratexts = transcript.paratexts.filter((paratext) => !isLeftOut(paratext));
  const readTurn = turnReader(transcript, codebooks, addNote);
  let next = 0;
  const addBefore = (offset: number): void => {
    for (; next < paratexts.length; next += 1) {
      const paratext = paratexts[next];
      if (paratext === undefined || paratext.span.start >= offset) return;
      blocks.push(...outside(transcript, paratext, addNote));
    }
  };
  for (const turn of transcript.turns) {
    addBefore(turn.span.start);
    const inside: Paratext[] = [];
    for (; next < paratexts.length; next += 1) {
      const paratext = paratexts[next];
      if (paratext === undefined || !containsSpan(turn.span, paratext.span)) break;
      inside.push(paratext);
    }
    blocks.push(readTurn(turn, inside));
  }
  addBefore(Infinity);
  return { blocks, notes };
}

function outside(transcript: Transcript, { kind, span }: Paratext, addNote: (text: string) => number): ReadingBlock[] {
  if (kind === "title" && isHeading(transcript, span)) return [];
  const text = sliceSpan(transcript.source, span);
  if (text.trim() === "") return [];
  return [
    kind === "note" ? { kind, number: addNote(text) } : { kind: "paratext", of: kind, paragraphs: paragraphsOf(text) },
  ];
}

/** Whether a title says what the heading says: the heading was read from there, or has the same words. */
function isHeading({ metadata, source }: Transcript, span: Paratext["span"]): boolean {
  const evidence = metadata.evidence["/title"];
  if (metadata.title === undefined) return false;
  if (evidence?.from === "text" && evidence.spans.some((place) => spansOverlap(place, span))) return true;
  return paragraphsOf(sliceSpan(source, span)).join(" ") === metadata.title;
}

function turnReader(
  transcript: Transcript,
  codebooks: readonly Codebook[],
  addNote: (text: string) => number,
): (turn: Turn, inside: readonly Paratext[]) => ReadingTurn {
  const speakers = speakersById(transcript);
  const topics = topicsOf(transcript, codebooks);
  const startOf = turnStarts(transcript.source);
  const places = exchangePlaces(transcript.exchanges);
  return (turn, inside) => {
    const speaker = speakers.get(turn.speakerId);
    const place = places.get(turn.id);
    return {
      kind: "turn",
      ordinal: turn.ordinal,
      speaker: nameOfSpeaker(speaker),
      role: speaker?.role ?? null,
      part: place?.part ?? null,
      exchange: place?.exchange ?? null,
      startMs: startOf(turn),
      language: turn.language ?? null,
      topics: topics.get(turn.id) ?? [],
      paragraphs: paragraphsOfRuns(turnRuns(transcript.source, turn, inside), addNote),
    };
  };
}

interface ExchangePlace {
  readonly exchange: Exchange;
  readonly part: "question" | "answer";
}

/** The exchange of each turn that is in one. */
function exchangePlaces(exchanges: readonly Exchange[]): ReadonlyMap<string, ExchangePlace> {
  const places = new Map<string, ExchangePlace>();
  for (const exchange of exchanges) {
    for (const id of exchange.questionTurnIds) places.set(id, { exchange, part: "question" });
    for (const id of exchange.answerTurnIds) places.set(id, { exchange, part: "answer" });
  }
  return places;
}

/** Runs by paragraphs: a line break ends one, in whichever run it stands. */
function paragraphsOfRuns(runs: readonly Run[], addNote: (text: string) => number): TurnPart[][] {
  const paragraphs: TurnPart[][] = [[]];
  for (const { kind, text } of runs) {
    if (kind === "note") {
      paragraphs.at(-1)?.push({ kind, number: addNote(text) });
      continue;
    }
    linesOf(text).forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (line !== "") paragraphs.at(-1)?.push({ kind, text: line });
    });
  }
  return paragraphs.filter((parts) => parts.length > 0);
}
