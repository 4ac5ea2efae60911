import { diagnoseCodebook } from "../../codebook/diagnose-codebook.js";
import type { CodeScore, TopicDiagnostic, TopicModel } from "../topic-model.js";
import { explain, readDocument, type ReadDocument } from "./explain.js";
import { createScorer, scoreRows, type Scorer } from "./score-rows.js";
import type { TrainedParameters } from "./trained-parameters.js";

const NAMES = { svm: "linear-svm 1", "naive-bayes": "complement-naive-bayes 1" } as const;

/** A model that was learnt from examples. */
export interface TrainedModel extends TopicModel {
  /** All that it has learnt, for `saveModel`. */
  readonly parameters: TrainedParameters;
}

/** A model from what was learnt. The same parameters give the same scores on every engine. */
export function trainedModel(parameters: TrainedParameters, diagnostics: readonly TopicDiagnostic[] = []): TrainedModel {
  const scorer = createScorer(parameters);
  return {
    parameters,
    name: NAMES[parameters.learner],
    codebook: parameters.codebook,
    threshold: parameters.threshold,
    diagnostics: [...diagnoseCodebook(parameters.codebook), ...diagnostics],
    score: (conversation, options = {}) => {
      const { rows, chances } = scoreRows(scorer, conversation);
      return conversation.map((document, row) => {
        const candidates = codeChances(scorer, chances, row, options.least ?? LEAST);
        if (candidates.length === 0 || rows.starts[row] === rows.starts[row + 1]) return [];
        const read = options.evidence === false ? null : readDocument(scorer, document, rows, row);
        return candidates.flatMap((candidate) => toScore(scorer, candidate, read));
      });
    },
  };
}

/** Codes less likely than this are not worth a look unless the caller says so. */
const LEAST = 0.01;

interface Candidate {
  readonly codeId: string;
  readonly position: number;
  readonly score: number;
  /** The class of the code itself, or of the likeliest code that it contains: its words are the evidence. */
  readonly classIndex: number;
}

function toScore(scorer: Scorer, { codeId, score, classIndex }: Candidate, read: ReadDocument | null): CodeScore[] {
  if (read === null) return [{ codeId, score, evidence: [] }];
  const evidence = explain(scorer, read, classIndex, score);
  return evidence.length === 0 ? [] : [{ codeId, score, evidence }];
}

/**
 * The chances of the codes of a document that are likely enough, the likeliest first. A wider code has the chances of all
 * that it contains: where a document has one code they add up, where it may have several the likeliest of them counts.
 */
function codeChances({ codebook, paths, parameters }: Scorer, chances: Float64Array, row: number, least: number): Candidate[] {
  const classes = parameters.classes.length;
  const alone = parameters.calibration.codes === "one";
  const found = new Map<number, { score: number; strongest: number; classIndex: number }>();
  for (const [classIndex, path] of paths.entries()) {
    const chance = chances[row * classes + classIndex] ?? 0;
    for (const position of path) {
      const known = found.get(position);
      if (known === undefined) found.set(position, { score: chance, strongest: chance, classIndex });
      else {
        known.score = alone ? Math.min(1, known.score + chance) : Math.max(known.score, chance);
        if (chance > known.strongest) {
          known.strongest = chance;
          known.classIndex = classIndex;
        }
      }
    }
  }
  const candidates: Candidate[] = [];
  for (const [position, { score, classIndex }] of found) {
    if (score >= least) candidates.push({ codeId: codebook.nodes.get(position)?.code.id ?? "", position, score, classIndex });
  }
  return candidates.sort((a, b) => b.score - a.score || a.position - b.position);
}
