import type { Span } from "@colloquy/corpus-schema";
import type { TopicModel } from "./models/topic-model.js";
import { selectCodes, type ClassifyOptions } from "./select-codes.js";

/** Words of a text that decided for a code. */
export interface TextEvidence {
  /** Half-open, in UTF-16 code units of the text. */
  readonly span: Span;
  readonly term: string;
  /** Its share of the score. */
  readonly weight: number;
}

/** A code given to a text. */
export interface TextTopic {
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly evidence: readonly TextEvidence[];
}

/** What a text is about, the most telling code first; without any topic where the model abstains. */
export interface TextClassification {
  readonly topics: readonly TextTopic[];
}

/**
 * Says what each of some texts is about. Each is looked at alone: its topics do not depend on the other texts, nor on
 * their order. Gives one classification per text, in their order.
 */
export function classifyTexts(
  model: TopicModel,
  texts: Iterable<string>,
  options: ClassifyOptions = {},
): TextClassification[] {
  const threshold = options.threshold ?? model.threshold;
  return Array.from(texts, (text) => {
    const [scores = []] = model.score([{ parts: [{ role: "statement", text }], previous: null }], { least: threshold });
    const topics = selectCodes(scores, threshold, options.maxCodes).map(({ codeId, score, evidence }) => ({
      codeId,
      score,
      evidence: evidence.map(({ span, term, weight }) => ({ span, term, weight })),
    }));
    return { topics };
  });
}
