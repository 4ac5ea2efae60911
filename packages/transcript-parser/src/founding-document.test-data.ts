import { readFileSync } from "node:fs";
import type { Transcript } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "./index.js";

const SEED = new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url);

/** A turn as any format of the document gives it: the same words by the same speaker, white space aside. */
export interface FoundingTurn {
  readonly speaker: string | undefined;
  readonly words: string;
}

/** What a transcript of the founding document says, however it was written down. */
export interface FoundingContent {
  readonly turns: readonly FoundingTurn[];
  /** The ordinals of the turns of each exchange. */
  readonly exchanges: readonly (readonly number[])[];
  /** Metadata without their evidence, which points into each file in its own way. */
  readonly metadata: Record<string, unknown>;
}

/** The text of the founding document: an interview of 14 turns in 7 exchanges, set in narrow columns. */
export const FOUNDING_TEXT = readFileSync(SEED, "utf8");

/** What is to be found in the founding document in every format: what its plain text gives. */
export const FOUNDING: FoundingContent = foundingContent(parseTranscriptText(FOUNDING_TEXT).transcripts[0]);

/** A transcript in the form in which those of several formats are compared. */
export function foundingContent({ turns, speakers, exchanges, metadata }: Transcript): FoundingContent {
  const names = new Map(speakers.map(({ id, name, labels }) => [id, name?.full ?? labels[0]]));
  const ordinals = new Map(turns.map(({ id, ordinal }) => [id, ordinal]));
  const { evidence: _evidence, ...stated } = metadata;
  return {
    turns: turns.map(({ speakerId, text }) => ({ speaker: names.get(speakerId ?? ""), words: text.replace(/\s+/g, " ").trim() })),
    exchanges: exchanges.map(({ questionTurnIds, answerTurnIds }) =>
      [...questionTurnIds, ...answerTurnIds].map((id) => ordinals.get(id) ?? -1),
    ),
    metadata: stated,
  };
}
