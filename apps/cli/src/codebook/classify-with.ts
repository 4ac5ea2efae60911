import type { Transcript } from "@colloquy/corpus-schema";
import { classifyTranscript, type ClassifyOptions, type TopicModel } from "@colloquy/topic-classifier";

/**
 * A transcript with a classification by each model. One that the same model made with the same version of the same
 * codebook is replaced, so that classifying twice is the same as classifying once; all others stay.
 */
export function classifyWith(
  models: readonly TopicModel[],
  transcript: Transcript,
  options: ClassifyOptions,
): Transcript {
  const others = transcript.classifications.filter(
    (pass) =>
      !models.some(
        ({ codebook, name }) =>
          pass.codebookId === codebook.id && pass.codebookVersion === codebook.version && pass.assignedBy === name,
      ),
  );
  return models.reduce<Transcript>(
    (classified, model) => classifyTranscript(model, classified, options),
    { ...transcript, classifications: others },
  );
}
