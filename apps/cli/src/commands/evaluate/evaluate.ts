import { InvalidArgumentError, type Command } from "commander";
import { declareGold } from "../../coding/gold-flags.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { chooseInputs } from "../../input/choose-inputs.js";
import type { Session } from "../../session.js";
import type { CliCommand } from "../cli-command.js";
import { share, wholeNumber } from "../option-values.js";
import { evaluateAgreement } from "./evaluate-agreement.js";
import type { EvaluateFlags } from "./evaluate-flags.js";
import { evaluateLearning } from "./evaluate-learning.js";
import { evaluateModel } from "./evaluate-model.js";
import { listNext } from "./list-next.js";

/** `colloquy evaluate`: how well a model codes what people coded, and how well people agree. */
export const evaluateCommand: CliCommand = {
  name: "evaluate",
  summary: "say how well a model codes what people coded, and how well people agree",
  examples: [
    "colloquy evaluate held-out.csv --model model.bin",
    "colloquy evaluate answers.csv --codebook my-codes.json --folds 5",
    "colloquy evaluate coded.jsonl --codebook policy-areas --agreement",
    "colloquy evaluate interviews.jsonl --model model.bin --next 20",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus|table...]", "coded corpora, or tables of texts and codes; - for standard input")
      .option("--model <file>", "the model: what it was trained on should not be among the inputs")
      .option("--codebook <id|file>", "the codebook whose terms are looked up, instead of a model")
      .option("--folds <n>", "learn from the inputs instead, n times from all but one part, and judge that part", folds)
      .option("--learning-curve", "with --folds: what fewer examples would have done")
      .option("--agreement", "how far those agree who coded corpora with the codebook")
      .option("--next <n>", "list n texts without a code that are worth coding next", wholeNumber);
    declareGold(command)
      .option("--threshold <0..1>", "the score from which on a code is given, where texts have several", share)
      .option("--json", "write one JSON value, with all that was measured")
      .action((paths: string[], flags: EvaluateFlags) => act((session) => evaluateInputs(session, paths, flags, command)));
  },
};

async function evaluateInputs(session: Session, paths: readonly string[], flags: EvaluateFlags, command: Command): Promise<void> {
  const task = taskOf(flags);
  const inputs = await chooseInputs(session, paths, command);
  await task(session, inputs, flags);
}

type Task = (session: Session, inputs: readonly string[], flags: EvaluateFlags) => Promise<void>;

/** What is to be done; only what makes sense together. */
function taskOf(flags: EvaluateFlags): Task {
  const asked = [
    ...(flags.folds === undefined ? [] : ["--folds"]),
    ...(flags.agreement === true ? ["--agreement"] : []),
    ...(flags.next === undefined ? [] : ["--next"]),
  ];
  const [first, second] = asked;
  if (second !== undefined) throw usage(`${first ?? ""} and ${second} exclude each other.`, "Do one after the other.");
  if (flags.learningCurve === true && first !== "--folds") throw usage("--learning-curve needs --folds.", "Say into how many parts: --folds 5");
  if (first === "--folds" || first === "--agreement") {
    if (flags.codebook === undefined || flags.model !== undefined) throw usage(`${first} goes with a codebook, not with a model.`, "Name the codebook that was coded with: --codebook policy-areas");
    return first === "--folds" ? evaluateLearning : evaluateAgreement;
  }
  if (flags.model !== undefined && flags.codebook !== undefined) {
    throw usage("--model and --codebook exclude each other: a model has its codebook.", "Evaluate one after the other.");
  }
  if (flags.model === undefined && flags.codebook === undefined) {
    throw usage("What is to be evaluated is not said.", "Name a model, --model model.bin, or a codebook, --codebook policy-areas.");
  }
  return first === "--next" ? listNext : evaluateModel;
}

function usage(message: string, hint: string): Failure {
  return new Failure({ exitCode: EXIT.usage, message, hint });
}

/** Parts of a cross-validation as an option's value. */
function folds(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number > 1) return number;
  throw new InvalidArgumentError("It must be a whole number from 2.");
}
