/**
 * Trains on one dataset in this process and prints what came of it as a line of JSON.
 *
 * tsx run-once.ts <folder> <dataset> <options as JSON> [expect]
 */
import { gzipSync } from "node:zlib";
import { keywordModel, trainModel, type TopicModel, type TrainOptions } from "@colloquy/topic-classifier";
import { evaluate, judgeConversation } from "@colloquy/topic-classifier/evaluation";
import { loadModel, saveModel } from "@colloquy/topic-classifier/model-file";
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
  /** Of the training documents that were held out. */
  readonly expected: number;
}

const [folder = "", name = "", options = "{}", mode = ""] = process.argv.slice(2);
/** Documents of the training file that compile the code. */
const WARM_UP = 400;
const SCORING_RUNS = 5;

function cpuSeconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What a model scores on the test file, with macro-F1 over all codes that it or people gave, as scikit-learn has it. */
function scoreOf(model: TopicModel): Score {
  const judged = dataset.test.flatMap((conversation) => judgeConversation(model, conversation));
  // Policy areas have a code for everything: what no term speaks for is no policy.
  const answered = judged.map((document) =>
    dataset.isPolicy && document.scores.length === 0 ? { ...document, scores: [{ codeId: "no-policy", score: 0 }] } : document,
  );
  const { accuracy, perCode, calibration } = evaluate(dataset.codebook, answered, { threshold: 0 });
  const macroF1 = perCode.reduce((sum, { f1 }) => sum + f1, 0) / perCode.length;
  return { accuracy, macroF1, calibrationError: calibration.error };
}

const dataset = readDataset(folder, name);
if (mode === "keywords") {
  const model = keywordModel(dataset.codebook, { weights: { distinctiveness: false, surroundings: 0.4, rollUp: 1 } });
  console.log(JSON.stringify(scoreOf(model)));
} else {
  const chosen = JSON.parse(options) as TrainOptions;
  if (mode !== "expect") trainModel(dataset.codebook, dataset.train.slice(0, Math.max(2, Math.ceil((WARM_UP * dataset.train.length) / 4000))), chosen);
  let model = keywordModel(dataset.codebook) as ReturnType<typeof trainModel>;
  const trainSeconds = cpuSeconds(() => (model = trainModel(dataset.codebook, dataset.train, chosen)));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const { accuracy = 0, macroF1 = 0 } = model.parameters.expectation ?? {};
  const expected = accuracy + macroF1;
  if (mode === "expect") console.log(JSON.stringify({ expected }));
  else {
    const score = scoreOf(model);
    const documents = dataset.test.reduce((sum, conversation) => sum + conversation.documents.length, 0);
    const scoring = cpuSeconds(() => {
      for (let run = 0; run < SCORING_RUNS; run += 1) {
        for (const conversation of dataset.test) model.score(conversation.documents, { evidence: false, least: model.threshold });
      }
    });
    const bytes = saveModel(model);
    const loaded = loadModel(bytes);
    const outcome: Outcome = {
      ...score,
      trainSeconds,
      documentsPerSecond: (SCORING_RUNS * documents) / scoring,
      peakMegabytes,
      modelMegabytes: gzipSync(bytes).length / 1e6,
      loadedAccuracy: loaded.ok ? scoreOf(loaded.value).accuracy : Number.NaN,
      expected,
    };
    console.log(JSON.stringify(outcome));
  }
}
