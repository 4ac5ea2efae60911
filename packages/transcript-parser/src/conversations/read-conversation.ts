import type { Metadata, Paratext, Span } from "@colloquy/corpus-schema";
import { applyCorrections, type CorrectedConversation } from "../corrections/apply-corrections.js";
import type { Refusal } from "../corrections/cut-text.js";
import type { Layout } from "../layout/learn-layout.js";
import { addSpeakers } from "../metadata/add-speakers.js";
import { applyRecipe } from "../metadata/apply-recipe.js";
import { readMetadata } from "../metadata/read-metadata.js";
import { frameConversation } from "../paratexts/frame-conversation.js";
import { sortParatexts } from "../paratexts/sort-paratexts.js";
import { resolveSpeakers, type ResolvedSpeakers } from "../speakers/resolve-speakers.js";
import { cutTurns } from "../turns/cut-turns.js";
import { learnHabits } from "../turns/speech-habits.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { findStarts } from "../voices/find-starts.js";
import { rangeEnd, type LineRange } from "./line-range.js";
import type { Reading } from "./reading.js";

/** A conversation as it was read. Offsets of drafts and paratexts are those of the view, of metadata those of the source. */
export interface Conversation {
  readonly range: LineRange;
  readonly drafts: readonly TurnDraft[];
  readonly paratexts: readonly Paratext[];
  readonly metadata: Metadata;
  readonly speakers: ResolvedSpeakers;
  /** For each correction of the recipe why it could not be applied here; null where it was. */
  readonly refusals: readonly (Refusal | null)[];
}

/** Says what begins, and how much of this conversation is behind it, from 0 to 1. */
export type StageProgress = (stage: "turns" | "metadata" | "speakers", share: number) => void;

/** Reads one conversation: where its turns begin, what stands around them, what is said, what the document says of it, who speaks. */
export function readConversation(reading: Reading, range: LineRange, progress: StageProgress): Conversation {
  const { lines, view, mapper, edits, options } = reading;
  progress("turns", 0);
  const layout = within(reading.layout, range);
  const begun = findStarts(lines, layout, range, view.turns);
  const frame = frameConversation(lines, range, layout, begun, reading.contained?.title);
  const first = cutTurns(edits, frame.starts, Math.min(frame.end, rangeEnd(lines, range)), learnHabits(lines, begun));
  const cut = { drafts: first, paratexts: [...frame.front, ...first.flatMap((draft) => draft.paratexts), ...frame.tail] };
  const corrected = applyCorrections(reading, range, cut, (words) => whoSpeaks(reading, words, whatIsStated(reading, words)));
  const { drafts, paratexts, refusals } = corrected;
  progress("metadata", 0.8);
  const stated = whatIsStated(reading, corrected);
  progress("speakers", 0.9);
  const speakers = whoSpeaks(reading, corrected, stated);
  const metadata = applyRecipe(mapper.metadata(addSpeakers(stated, speakers.resolved, view.text)), options.metadata, reading.contained);
  return { range, drafts, paratexts, metadata, speakers, refusals };
}

function whatIsStated({ view }: Reading, { drafts, paratexts }: CorrectedConversation): Metadata {
  return readMetadata({
    text: view.text,
    paratexts: sortParatexts(paratexts),
    speech: drafts.map((draft) => draft.text),
    openings: openingsOf(drafts),
    labels: [...new Set(drafts.map(({ begin }) => begin.voice))],
  });
}

function whoSpeaks(reading: Reading, { heard, paratexts, known }: CorrectedConversation, metadata: Metadata): ResolvedSpeakers {
  return resolveSpeakers({
    text: reading.view.text,
    turns: heard,
    paratexts,
    metadata,
    known,
    isCommon: reading.isCommon,
    textSha256: reading.source.textSha256,
    toSource: (span) => reading.mapper.span(span),
  });
}

/** The layout of a document as far as it concerns some lines. */
function within(layout: Layout, { first, end }: LineRange): Layout {
  return {
    ...layout,
    labels: layout.labels.filter(({ line }) => line >= first && line < end),
    headerEnd: first === 0 ? layout.headerEnd : first,
  };
}

/** The first turns and the last: programmes are named there. */
function openingsOf(drafts: readonly TurnDraft[]): Span[] {
  return [...drafts.slice(0, 2), ...drafts.slice(Math.max(2, drafts.length - 3))].map(({ span }) => span);
}
