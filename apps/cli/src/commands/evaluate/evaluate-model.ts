import { setImmediate } from "node:timers/promises";
import { bootstrapIntervals, evaluate, judgeConversation, trainedCodes, type JudgedDocument } from "@colloquy/topic-classifier/evaluation";
import type { UsedModel } from "../../codebook/load-models.js";
import { readGold, type GoldConversation } from "../../coding/read-gold.js";
import { layoutEvaluation } from "../../layout/evaluation-lines.js";
import type { Session } from "../../session.js";
import { askedModel, refuseUncoded, type EvaluateFlags } from "./evaluate-flags.js";

/** Judges a model by what people coded. */
export async function evaluateModel(session: Session, inputs: readonly string[], flags: EvaluateFlags): Promise<void> {
  const { source, model } = await askedModel(session, flags);
  const gold = await readGold(session, inputs, model.codebook, flags);
  refuseUncoded(gold);
  const threshold = flags.threshold ?? model.threshold;
  const judged = await judgeAll(session, model, gold);
  const options = { threshold, trained: trainedCodes(model) };
  const evaluation = evaluate(model.codebook, judged.flat(), options);
  const intervals = bootstrapIntervals(model.codebook, judged, options);
  const { stdout } = session.io;
  if (flags.json === true) {
    const { id, version } = model.codebook;
    const value = { model: model.name, source, codebook: { id, version }, threshold, ...evaluation, intervals };
    await stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  } else await stdout.write(layoutEvaluation(evaluation, { ...model, source, threshold, intervals }, stdout));
}

/** Each conversation judged, with a line of progress, and a chance to interrupt in between. */
async function judgeAll(session: Session, model: UsedModel, gold: readonly GoldConversation[]): Promise<JudgedDocument[][]> {
  const judged: JudgedDocument[][] = [];
  const step = Math.max(1, Math.ceil(gold.length / 100));
  for (const [index, conversation] of gold.entries()) {
    if (index % step === 0) {
      await setImmediate();
      session.io.signal.throwIfAborted();
      await session.reporter.progress(index, gold.length, "evaluated");
    }
    judged.push(judgeConversation(model, conversation));
  }
  await session.reporter.clear();
  return judged;
}
