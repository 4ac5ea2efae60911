import type { Classification, Transcript } from "@colloquy/corpus-schema";
import type { CodedConversation } from "../models/trained/training-example.js";
import { codesOfPasses } from "../targets/codes-of-passes.js";
import { topicTargets } from "../targets/topic-target.js";

/** A transcript as an example, with what its documents are. */
export interface CodedTranscript extends CodedConversation {
  /** The id of the exchange or the turn of each document. */
  readonly targetIds: readonly string[];
}

/**
 * A transcript as an example: its exchanges, and the turns outside of exchanges, with the codes of some passes of coding.
 * Where several passes looked at one target, the last one counts. A target that a pass abstained from has none of its
 * codes; one that no pass looked at was not coded.
 */
export function codedTranscript(transcript: Transcript, passes: readonly Classification[] = transcript.classifications): CodedTranscript {
  const codes = codesOfPasses(passes);
  const targets = topicTargets(transcript);
  return { documents: targets.map(({ document }) => document), codes: targets.map(({ id }) => codes.get(id) ?? null), targetIds: targets.map(({ id }) => id) };
}
