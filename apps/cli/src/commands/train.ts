import { setImmediate } from "node:timers/promises";
import { trainModel, type CodedConversation, type TrainedModel, type TrainOptions } from "@colloquy/topic-classifier";
import { saveModel } from "@colloquy/topic-classifier/model-file";
import { InvalidArgumentError, Option, type Command } from "commander";
import { loadCodebook } from "../codebook/load-codebook.js";
import { reportFindings } from "../codebook/report-findings.js";
import { declareGold, type GoldFlags } from "../coding/gold-flags.js";
import { countCoded, readGold } from "../coding/read-gold.js";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { STANDARD } from "../input/open-input.js";
import { count } from "../layout/ranges.js";
import { layoutTraining, trainingReport } from "../layout/training-lines.js";
import { refuseInput, writeBytes } from "../output/destination.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { numberFromZero, share } from "./option-values.js";

interface TrainFlags extends GoldFlags {
  readonly codebook: string;
  readonly output: string;
  readonly seed?: number;
  readonly cost?: number;
  readonly threshold?: number;
  readonly context: boolean;
  readonly smoothing: boolean;
  readonly precision: "8" | "32";
  readonly json?: boolean;
}

/** `colloquy train`: a model that learns from what people coded. */
export const trainCommand: CliCommand = {
  name: "train",
  summary: "learn a topic model from what people coded",
  examples: [
    "colloquy train answers.csv --codebook my-codes.json -o model.bin",
    'colloquy train coded.jsonl --codebook policy-areas --coder "Ada Brand" -o model.bin',
    "colloquy train answers.csv --codebook my-codes.json --text-column answer --code-column topic -o model.bin",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus|table...]", "coded corpora, or CSV or JSON lines of texts and codes; - for standard input")
      .requiredOption("--codebook <id|file>", "the codebook that was coded with: policy-areas, places or a file")
      .requiredOption("-o, --output <file>", "where to write the model");
    declareGold(command)
      .option("--seed <n>", "chance begins here (default: 1)", numberFromZero)
      .option("--cost <n>", "what an example on the wrong side costs; less is more even-handed (default: 1)", positive)
      .option("--threshold <0..1>", "the score from which on the model gives a code (default: 0.5)", share)
      .option("--no-context", "do not read the texts beside a text")
      .option("--no-smoothing", "do not expect that subjects stay for a while")
      .addOption(new Option("--precision <bits>", "bits of each weight").choices(["8", "32"]).default("8"))
      .option("--json", "write one JSON value, with all that was found")
      .action((paths: string[], flags: TrainFlags) => act((session) => train(session, paths, flags, command)));
  },
};

async function train(session: Session, paths: readonly string[], flags: TrainFlags, command: Command): Promise<void> {
  const { output } = flags;
  if (output === STANDARD) {
    throw new Failure({ exitCode: EXIT.usage, message: "A model is no text: it is not written to standard output.", hint: "Name a file: -o model.bin" });
  }
  const inputs = await chooseInputs(session, paths, command);
  await refuseInput(session.io, output, [...inputs, flags.codebook]);
  const { codebook } = await loadCodebook(session, flags.codebook);
  const gold = await readGold(session, inputs, codebook, flags);
  const documents = countCoded(gold);
  if (documents === 0) {
    const hint = "Name a corpus that people coded with the codebook, or a table with the columns text and code.";
    throw new Failure({ exitCode: EXIT.unreadable, message: "There is nothing to learn from: no text is coded.", hint });
  }
  const model = await learn(session, gold, documents, () => trainModel(codebook, gold, optionsOf(flags)));
  await reportFindings(session, flags.codebook, null, model.diagnostics);
  const bytes = saveModel(model, { precision: flags.precision === "8" ? 8 : 32 });
  await writeBytes(session, output, inputs, bytes);
  const report = trainingReport(model, gold, { file: output, bytes: bytes.length });
  const { stdout } = session.io;
  if (flags.json === true) await stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else await stdout.write(layoutTraining(report, model, stdout));
}

/** Learning takes one step that cannot be looked into: what is done is said before. */
async function learn(session: Session, gold: readonly CodedConversation[], documents: number, work: () => TrainedModel): Promise<TrainedModel> {
  await session.reporter.progress(0, 2, `learning from ${count(documents, "text")} in ${count(gold.length, "conversation")} …`);
  await setImmediate();
  session.io.signal.throwIfAborted();
  const model = work();
  await session.reporter.clear();
  return model;
}

function optionsOf({ seed, cost, threshold, context, smoothing }: TrainFlags): TrainOptions {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(cost === undefined ? {} : { cost }),
    ...(threshold === undefined ? {} : { threshold }),
    ...(context ? {} : { context: { before: 0, after: 0 } }),
    smoothing,
  };
}

/** A number above 0 as an option's value. */
function positive(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && number > 0 && number < Infinity) return number;
  throw new InvalidArgumentError("It must be a number above 0.");
}
