import type { Assignment, Classification, Transcript } from "@colloquy/corpus-schema";
import type { CodeScore, TopicModel } from "./models/topic-model.js";
import { selectCodes, type ClassifyOptions } from "./select-codes.js";
import { topicTargets, type TopicTarget } from "./targets/topic-target.js";

/**
 * Says what each exchange of a transcript, and each turn outside of exchanges, is about.
 *
 * Gives a new transcript with one more classification; the given one is not changed. Assignments come in the order of
 * the text, and for one target the most telling code first; codes that score alike come in the codebook's order. Every
 * assignment has evidence: spans of the source inside its target, half-open, in UTF-16 code units. Targets without any
 * code are listed as abstained. The same input always gives the same output.
 */
export function classifyTranscript(
  model: TopicModel,
  transcript: Transcript,
  options: ClassifyOptions = {},
): Transcript {
  const targets = topicTargets(transcript);
  const threshold = options.threshold ?? model.threshold;
  const scores = model.score(targets.map((target) => target.document), { least: threshold });
  const classification = classificationOf(model, targets, scores, options);
  return { ...transcript, classifications: [...transcript.classifications, classification] };
}

/** The classification of targets that scores come to. */
export function classificationOf(
  model: Pick<TopicModel, "name" | "codebook" | "threshold">,
  targets: readonly TopicTarget[],
  scores: readonly (readonly CodeScore[])[],
  options: ClassifyOptions,
): Classification {
  const threshold = options.threshold ?? model.threshold;
  const assignments = targets.map((target, index) =>
    selectCodes(scores[index] ?? [], threshold, options.maxCodes).map((score) => toAssignment(target, score)),
  );
  return {
    codebookId: model.codebook.id,
    codebookVersion: model.codebook.version,
    assignedBy: model.name,
    threshold,
    abstained: targets.filter((_, index) => assignments[index]?.length === 0).map((target) => target.id),
    assignments: assignments.flat(),
  };
}

function toAssignment(target: TopicTarget, { codeId, score, evidence }: CodeScore): Assignment {
  return {
    targetId: target.id,
    codeId,
    score,
    evidence: evidence.flatMap(({ part, span, term, weight }) => {
      const read = target.turns[part];
      return read === undefined ? [] : [{ span: read.offsets.toSource(span), term, weight }];
    }),
  };
}
