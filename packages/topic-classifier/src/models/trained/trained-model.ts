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
        const candidates = codeChances(scorer, chances, row).filter(({ score }) => score >= (options.least ?? LEAST));
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
 * The chances of the codes of a document, the likeliest first. A wider code has the chances of all that it contains:
 * where a document has one code they add up, where it may have several the likeliest of them counts.
 */
function codeChances({ parameters, codebook }: Scorer, chances: Float64Array, row: number): Candidate[] {
  const { classes, calibration } = parameters;
  const found = new Map<number, Candidate & { readonly strongest: number }>();
  for (const [classIndex, codeId] of classes.entries()) {
    const chance = chances[row * classes.length + classIndex] ?? 0;
    let position = codeId === null ? undefined : codebook.positions.get(codeId);
    while (position !== undefined) {
      const known = found.get(position);
      const before = known?.score ?? 0;
      const strongest = Math.max(known?.strongest ?? 0, chance);
      found.set(position, {
        codeId: codebook.nodes.get(position)?.code.id ?? "",
        position,
        score: calibration.codes === "one" ? Math.min(1, before + chance) : Math.max(before, chance),
        classIndex: known !== undefined && known.strongest >= chance ? known.classIndex : classIndex,
        strongest,
      });
      position = codebook.parents.get(position);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.position - b.position);
}
