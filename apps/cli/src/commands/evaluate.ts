import { setImmediate } from "node:timers/promises";
import type { CodedConversation } from "@colloquy/topic-classifier";
import { evaluate, judgeConversation, type JudgedDocument } from "@colloquy/topic-classifier/evaluation";
import type { Command } from "commander";
import { loadKeywordModel, loadModelFile, type UsedModel } from "../codebook/load-models.js";
import { declareGold, type GoldFlags } from "../coding/gold-flags.js";
import { countCoded, readGold } from "../coding/read-gold.js";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { layoutEvaluation } from "../layout/evaluation-lines.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { share } from "./option-values.js";

interface EvaluateFlags extends GoldFlags {
  readonly model?: string;
  readonly codebook?: string;
  readonly threshold?: number;
  readonly json?: boolean;
}

/** `colloquy evaluate`: how well a model codes what people coded. */
export const evaluateCommand: CliCommand = {
  name: "evaluate",
  summary: "say how well a model codes what people coded",
  examples: [
    "colloquy evaluate held-out.csv --model model.bin",
    'colloquy evaluate coded.jsonl --codebook policy-areas --coder "Ada Brand"',
    "colloquy evaluate held-out.csv --model model.bin --json > evaluation.json",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus|table...]", "coded corpora, or tables of texts and codes; - for standard input")
      .option("--model <file>", "the model: what it was trained on should not be among the inputs")
      .option("--codebook <id|file>", "the codebook whose terms are looked up, instead of a model");
    declareGold(command)
      .option("--threshold <0..1>", "the score from which on a code is given, where texts have several", share)
      .option("--json", "write one JSON value, with all that was measured")
      .action((paths: string[], flags: EvaluateFlags) => act((session) => evaluateInputs(session, paths, flags, command)));
  },
};

async function evaluateInputs(session: Session, paths: readonly string[], flags: EvaluateFlags, command: Command): Promise<void> {
  const { source, load } = sourceOf(flags);
  const inputs = await chooseInputs(session, paths, command);
  const model = await load(session);
  const gold = await readGold(session, inputs, model.codebook, flags);
  if (countCoded(gold) === 0) {
    const hint = "Name a corpus that people coded, or a table with texts and codes.";
    throw new Failure({ exitCode: EXIT.unreadable, message: "There is nothing to evaluate: no text is coded.", hint });
  }
  const threshold = flags.threshold ?? model.threshold;
  const evaluation = evaluate(model.codebook, await judgeAll(session, model, gold), { threshold });
  const { stdout } = session.io;
  if (flags.json === true) {
    const { id, version } = model.codebook;
    const value = { model: model.name, source, codebook: { id, version }, threshold, ...evaluation };
    await stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  } else await stdout.write(layoutEvaluation(evaluation, { ...model, source, threshold }, stdout));
}

interface ModelSource {
  readonly source: string;
  readonly load: (session: Session) => Promise<UsedModel>;
}

/** The model that was asked for. */
function sourceOf({ model, codebook }: EvaluateFlags): ModelSource {
  if (model !== undefined && codebook === undefined) return { source: model, load: (session) => loadModelFile(session, model) };
  if (codebook !== undefined && model === undefined) return { source: codebook, load: (session) => loadKeywordModel(session, codebook) };
  const both = model !== undefined;
  throw new Failure({
    exitCode: EXIT.usage,
    message: both ? "--model and --codebook exclude each other: a model has its codebook." : "What is to be evaluated is not said.",
    hint: both ? "Evaluate one after the other." : "Name a model, --model model.bin, or a codebook, --codebook policy-areas.",
  });
}

/** Each conversation judged, with a line of progress, and a chance to interrupt in between. */
async function judgeAll(session: Session, model: UsedModel, gold: readonly CodedConversation[]): Promise<JudgedDocument[]> {
  const judged: JudgedDocument[] = [];
  const step = Math.max(1, Math.ceil(gold.length / 100));
  for (const [index, conversation] of gold.entries()) {
    if (index % step === 0) {
      await setImmediate();
      session.io.signal.throwIfAborted();
      await session.reporter.progress(index, gold.length, "evaluated");
    }
    judged.push(...judgeConversation(model, conversation));
  }
  await session.reporter.clear();
  return judged;
}
