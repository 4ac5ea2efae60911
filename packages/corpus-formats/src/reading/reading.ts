import type { Codebook, Exchange, ParatextKind, SpeakerRole, Transcript } from "@colloquy/corpus-schema";
import type { Fact } from "./fact.js";
import { groupBlocks } from "./group-blocks.js";
import { metadataFacts } from "./metadata-facts.js";
import { provenanceFacts } from "./provenance-facts.js";
import { readBlocks } from "./read-blocks.js";
import type { Topic } from "./topics.js";
import type { Run } from "./turn-runs.js";

/** A transcript as a person reads it: what formats for readers write. All texts are plain, nothing is escaped. */
export interface Reading {
  readonly title: string;
  /** Language of the transcript, BCP 47. */
  readonly language: string | null;
  readonly facts: readonly Fact[];
  readonly groups: readonly ReadingGroup[];
  /** The notes, each of paragraphs; note 1 is the first. */
  readonly notes: readonly (readonly string[])[];
  readonly provenance: readonly Fact[];
}

/** Blocks that belong to one exchange, or to none. */
export interface ReadingGroup {
  readonly exchange: ReadingExchange | null;
  readonly blocks: readonly ReadingBlock[];
}

/** An exchange, where its first turn begins. */
export interface ReadingExchange {
  readonly ordinal: number;
  /** The reading text of its first question, whole. */
  readonly question: string;
  /** Ordinal of the exchange that it takes further. */
  readonly followUpOf: number | null;
  readonly topics: readonly Topic[];
}

/** What stands on its own: a turn, a paragraph that nobody says, the sign of a note. */
export type ReadingBlock =
  | ReadingTurn
  | { readonly kind: "paratext"; readonly of: ParatextKind; readonly paragraphs: readonly string[] }
  | { readonly kind: "note"; readonly number: number };

/** A turn as it is read. */
export interface ReadingTurn {
  readonly kind: "turn";
  readonly ordinal: number;
  /** Null where it is not known. */
  readonly speaker: string | null;
  readonly role: SpeakerRole | null;
  readonly part: "question" | "answer" | null;
  readonly exchange: Exchange | null;
  /** When it begins, in milliseconds from the start of the recording. */
  readonly startMs: number | null;
  /** Language of the turn where it is not that of the transcript, BCP 47. */
  readonly language: string | null;
  readonly topics: readonly Topic[];
  /** Paragraphs of runs: joined by line feeds, the runs are the reading text, with notes taken out. */
  readonly paragraphs: readonly (readonly TurnPart[])[];
}

/** A stretch of a paragraph: text, or the sign of a note. */
export type TurnPart =
  | { readonly kind: Exclude<Run["kind"], "note">; readonly text: string }
  | { readonly kind: "note"; readonly number: number };

/**
 * A transcript as it is read: turns in their order with paratext between and inside of them, by exchanges. Titles that
 * the heading repeats, furniture, markup and other transcripts are left out.
 *
 * Limit: paratext outside of turns is as the source writes it, markup included; only turns have a reading text.
 */
export function readTranscript(transcript: Transcript, codebooks: readonly Codebook[]): Reading {
  const { metadata, source, id } = transcript;
  const { blocks, notes } = readBlocks(transcript, codebooks);
  return {
    title: metadata.title ?? source.fileName ?? id,
    language: metadata.language ?? null,
    facts: metadataFacts(transcript),
    groups: groupBlocks(transcript, blocks, codebooks),
    notes,
    provenance: provenanceFacts(transcript, codebooks),
  };
}
