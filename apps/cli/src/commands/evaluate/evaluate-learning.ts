import { setImmediate } from "node:timers/promises";
import { trainModel, type CodedConversation, type TrainedModel } from "@colloquy/topic-classifier";
import {
  bootstrapIntervals,
  crossValidationSteps,
  learningCurveSteps,
  type StepsDone,
} from "@colloquy/topic-classifier/evaluation";
import { loadCodebook } from "../../codebook/load-codebook.js";
import { readGold } from "../../coding/read-gold.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { layoutEvaluation } from "../../layout/evaluation-lines.js";
import { layoutFolds, layoutLearningCurve } from "../../layout/fold-lines.js";
import { inputName } from "../../input/open-input.js";
import { count, list } from "../../layout/ranges.js";
import type { Session } from "../../session.js";
import { refuseUncoded, type EvaluateFlags } from "./evaluate-flags.js";

/** What learning from the inputs is worth, by cross-validation: no conversation is judged by a model that has seen it. */
export async function evaluateLearning(session: Session, inputs: readonly string[], flags: EvaluateFlags): Promise<void> {
  const { codebook } = await loadCodebook(session, flags.codebook ?? "");
  const gold = await readGold(session, inputs, codebook, flags);
  refuseUncoded(gold);
  if (gold.filter(({ codes }) => codes.some((given) => given !== null)).length < 2) {
    const hint = "Give more conversations, or name the column that says where one ends: --conversation-column.";
    throw new Failure({ exitCode: EXIT.unreadable, message: "One conversation cannot be divided into parts.", hint });
  }
  const options = { folds: flags.folds ?? 5, ...(flags.threshold === undefined ? {} : { threshold: flags.threshold }) };
  const learn = (examples: readonly CodedConversation[]): TrainedModel => trainModel(codebook, examples);
  const validation = await follow(session, "parts judged", crossValidationSteps(codebook, learn, gold, options));
  const curve = flags.learningCurve === true ? await follow(session, "models learnt", learningCurveSteps(codebook, learn, gold, options)) : null;
  const { evaluation, folds, judged, threshold, trained } = validation;
  const intervals = bootstrapIntervals(codebook, judged, { threshold, trained });
  const { stdout } = session.io;
  if (flags.json === true) {
    const { id, version } = codebook;
    const value = { codebook: { id, version }, threshold, ...evaluation, intervals, folds, ...(curve === null ? {} : { learningCurve: curve }) };
    await stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    return;
  }
  const source = `learnt from ${list(inputs.map(inputName), "and")}`;
  const name = `${count(folds.length, "model")}, each judged by the part it has not seen`;
  await stdout.write(layoutEvaluation(evaluation, { codebook, source, name, threshold, intervals }, stdout));
  await stdout.write(layoutFolds(folds, stdout));
  if (curve !== null) await stdout.write(layoutLearningCurve(curve, stdout));
}

/** Takes all steps, with a line of progress, and a chance to interrupt in between. */
async function follow<Result>(session: Session, what: string, steps: Generator<StepsDone, Result, undefined>): Promise<Result> {
  for (;;) {
    await setImmediate();
    session.io.signal.throwIfAborted();
    const step = steps.next();
    if (step.done === true) {
      await session.reporter.clear();
      return step.value;
    }
    await session.reporter.progress(step.value.done, step.value.total, what);
  }
}
