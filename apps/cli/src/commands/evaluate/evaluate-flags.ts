import { loadKeywordModel, loadModelFile, type UsedModel } from "../../codebook/load-models.js";
import type { GoldFlags } from "../../coding/gold-flags.js";
import { countCoded, type GoldConversation } from "../../coding/read-gold.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import type { Session } from "../../session.js";

/** What can be said to `colloquy evaluate`. */
export interface EvaluateFlags extends GoldFlags {
  readonly model?: string;
  readonly codebook?: string;
  readonly folds?: number;
  readonly learningCurve?: boolean;
  readonly agreement?: boolean;
  readonly next?: number;
  readonly threshold?: number;
  readonly json?: boolean;
}

/** The model that was asked for, saved or of a codebook, and its name. */
export async function askedModel(session: Session, { model, codebook }: EvaluateFlags): Promise<{ source: string; model: UsedModel }> {
  if (model !== undefined) return { source: model, model: await loadModelFile(session, model) };
  const source = codebook ?? "";
  return { source, model: await loadKeywordModel(session, source) };
}

/** Throws a Failure where nothing is coded. */
export function refuseUncoded(gold: readonly GoldConversation[]): void {
  if (countCoded(gold) > 0) return;
  const hint = "Name a corpus that people coded, or a table with texts and codes.";
  throw new Failure({ exitCode: EXIT.unreadable, message: "There is nothing to evaluate: no text is coded.", hint });
}
