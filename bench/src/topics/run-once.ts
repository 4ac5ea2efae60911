/**
 * Trains on one dataset in this process and prints what came of it as a line of JSON.
 *
 * node run-once.js <folder> <dataset> <options as JSON> [expect]
 */
import { gzipSync } from "node:zlib";
import { keywordModel, trainModel, type CodedConversation, type TopicModel, type TrainedModel, type TrainOptions } from "@colloquy/topic-classifier";
import { crossValidate, evaluate, judgeConversation } from "@colloquy/topic-classifier/evaluation";
import { loadModel, saveModel } from "@colloquy/topic-classifier/model-file";
import { timed } from "../timed.js";
import { readDataset } from "./dataset.js";

/** How well the test file is coded. */
export interface Score {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly calibrationError: number;
}

/** What a process that trained once tells. */
export interface Outcome extends Score {
  /** CPU seconds of training, once the code is compiled. */
  readonly trainSeconds: number;
  readonly documentsPerSecond: number;
  readonly peakMegabytes: number;
  /** Of the model file, gzipped, and what it scores when it is loaded. */
  readonly modelMegabytes: number;
  readonly loadedAccuracy: number;
}

const [folder = "", name = "", options = "{}", mode = ""] = process.argv.slice(2);
const SCORING_RUNS = 5;
/** Parts of the training file for the choice of options. */
const FOLDS = 3;

/** What a model scores on the test file, with macro-F1 over all codes of the training file. */
function scoreOf(model: TopicModel): Score {
  const judged = dataset.test.flatMap((conversation) => judgeConversation(model, conversation));
  // Policy areas have a code for everything: what no term speaks for is no policy.
  const answered = judged.map((document) =>
    dataset.isPolicy && document.scores.length === 0 ? { ...document, scores: [{ codeId: "no-policy", score: 0 }] } : document,
  );
  const { accuracy, macroF1, calibration } = evaluate(dataset.codebook, answered, { threshold: 0, trained: TRAINED });
  return { accuracy, macroF1, calibrationError: calibration.error };
}

const dataset = readDataset(folder, name);
const TRAINED = [...new Set(dataset.train.flatMap(({ codes }) => codes.flatMap((given) => given ?? [])))];
if (mode === "keywords") {
  const model = keywordModel(dataset.codebook, { weights: { distinctiveness: false, surroundings: 0.4, rollUp: 1 } });
  console.log(JSON.stringify(scoreOf(model)));
} else {
  const chosen = JSON.parse(options) as TrainOptions;
  const learn = (examples: readonly CodedConversation[]): TrainedModel => trainModel(dataset.codebook, examples, chosen);
  if (mode === "expect") {
    const { accuracy, macroF1 } = crossValidate(dataset.codebook, learn, dataset.train, { folds: FOLDS }).evaluation;
    console.log(JSON.stringify({ expected: accuracy + macroF1 }));
  } else console.log(JSON.stringify(measure(learn)));
}

function measure(learn: (examples: readonly CodedConversation[]) => TrainedModel): Outcome {
  // The peers are compiled beforehand; our code is once it has run.
  learn(dataset.train.slice(0, Math.ceil(dataset.train.length / 2)));
  const { made: model, cpuMs: trainMs } = timed(() => learn(dataset.train));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const score = scoreOf(model);
  const documents = dataset.test.reduce((sum, conversation) => sum + conversation.documents.length, 0);
  const { cpuMs: scoringMs } = timed(() => {
    for (let run = 0; run < SCORING_RUNS; run += 1) {
      for (const conversation of dataset.test) model.score(conversation.documents, { evidence: false, least: model.threshold });
    }
  });
  const bytes = saveModel(model);
  const loaded = loadModel(bytes);
  return {
    ...score,
    trainSeconds: trainMs / 1000,
    documentsPerSecond: (1000 * SCORING_RUNS * documents) / scoringMs,
    peakMegabytes,
    modelMegabytes: gzipSync(bytes).length / 1e6,
    loadedAccuracy: loaded.ok ? scoreOf(loaded.value).accuracy : Number.NaN,
  };
}
