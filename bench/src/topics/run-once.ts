/**
 * Trains on one dataset in this process and prints what came of it as a line of JSON.
 *
 * tsx run-once.ts <folder> <dataset> <options as JSON> [expect]
 */
import { gzipSync } from "node:zlib";
import { keywordModel, trainModel, type CodedConversation, type TopicModel, type TrainOptions } from "@colloquy/topic-classifier";
import { loadModel, saveModel } from "@colloquy/topic-classifier/model-file";
import { readDataset } from "./dataset.js";
import { scoreGuesses, type Guess } from "./score.js";

/** What a process that trained once tells. */
export interface Outcome {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly calibrationError: number;
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

function guessesOf(model: TopicModel, conversations: readonly CodedConversation[]): Guess[] {
  return conversations.flatMap(({ documents, codes }) =>
    model.score(documents, { evidence: false, least: 0 }).map((scores, at): Guess => {
      // The codes of a dataset are all at one level: those that only sum up others are no answer.
      const first = scores.find(({ codeId }) => known.has(codeId));
      return { code: first?.codeId ?? fallback, chance: first?.score ?? 0, right: codes[at]?.[0] ?? "" };
    }),
  );
}

const dataset = readDataset(folder, name);
const known = new Set(dataset.train.flatMap(({ codes }) => codes.map((given) => given?.[0] ?? "")));
const fallback = dataset.isPolicy ? "no-policy" : null;

if (mode === "keywords") {
  const model = keywordModel(dataset.codebook, { weights: { distinctiveness: false, surroundings: 0.4, rollUp: 1 } });
  console.log(JSON.stringify(scoreGuesses(guessesOf(model, dataset.test))));
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
    const guesses = guessesOf(model, dataset.test);
    const scoring = cpuSeconds(() => {
      for (let run = 0; run < SCORING_RUNS; run += 1) {
        for (const { documents } of dataset.test) model.score(documents, { evidence: false, least: model.threshold });
      }
    });
    const bytes = saveModel(model);
    const loaded = loadModel(bytes);
    const outcome: Outcome = {
      ...scoreGuesses(guesses),
      trainSeconds,
      documentsPerSecond: (SCORING_RUNS * guesses.length) / scoring,
      peakMegabytes,
      modelMegabytes: gzipSync(bytes).length / 1e6,
      loadedAccuracy: loaded.ok ? scoreGuesses(guessesOf(loaded.value, dataset.test)).accuracy : Number.NaN,
      expected,
    };
    console.log(JSON.stringify(outcome));
  }
}
