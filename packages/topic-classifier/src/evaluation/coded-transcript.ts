import type { Classification, Transcript } from "@colloquy/corpus-schema";
import type { CodedConversation } from "../models/trained/training-example.js";
import { topicTargets } from "../targets/topic-target.js";

/**
 * A transcript as an example: its exchanges, and the turns outside of exchanges, with the codes of some passes of coding.
 * Where several passes looked at one target, the last one counts. A target that a pass abstained from has none of its
 * codes; one that no pass looked at was not coded.
 */
export function codedTranscript(transcript: Transcript, passes: readonly Classification[] = transcript.classifications): CodedConversation {
  const codes = new Map<string, string[]>();
  for (const { abstained, assignments } of passes) {
    for (const id of [...abstained, ...assignments.map(({ targetId }) => targetId)]) codes.set(id, []);
    for (const { targetId, codeId } of assignments) codes.get(targetId)?.push(codeId);
  }
  const targets = topicTargets(transcript);
  return { documents: targets.map(({ document }) => document), codes: targets.map(({ id }) => codes.get(id) ?? null) };
}
