import { codeTree } from "../codebook/code-tree.js";
import type { TopicModel } from "../models/topic-model.js";
import type { TrainedModel } from "../models/trained/trained-model.js";
import type { CodedConversation } from "../models/trained/training-example.js";

/** A code with its score. */
export interface RankedCode {
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** What people and a model say of one document. */
export interface JudgedDocument {
  /** The codes that it was given by people; none: it is about nothing that the codebook has. */
  readonly gold: readonly string[];
  /** Every code that the model has a score for, the likeliest first. */
  readonly scores: readonly RankedCode[];
  /** The chance that the model gives to the document having no code; null where it does not say. */
  readonly none: number | null;
}

/**
 * The documents of a conversation that people coded, with what a model says of each. Documents that were not coded are
 * read as surroundings. Codes that the codebook has not are left out; a document with no other is taken as not coded.
 */
export function judgeConversation(model: TopicModel, { documents, codes }: CodedConversation): JudgedDocument[] {
  const tree = codeTree(model.codebook);
  const gold = documents.map((_, at) => {
    const given = codes[at] ?? null;
    const known = given === null ? [] : [...new Set(given)].filter((id) => tree.has(id));
    return given === null || (known.length === 0 && given.length > 0) ? null : known;
  });
  if (gold.every((known) => known === null)) return [];
  const tops = new Set([...tree].flatMap(([id, { parent }]) => (parent === null ? [id] : [])));
  return model.score(documents, { least: 0, evidence: false }).flatMap((found, at) => {
    const known = gold[at] ?? null;
    if (known === null) return [];
    const scores = found.map(({ codeId, score }) => ({ codeId, score }));
    const given = scores.reduce((sum, { codeId, score }) => sum + (tops.has(codeId) ? score : 0), 0);
    return [{ gold: known, scores, none: knowsNone(model) && scores.length > 0 ? Math.max(0, 1 - given) : null }];
  });
}

/** The codes that a model had examples of, null for none; nothing for a model that was not trained. */
export function trainedCodes(model: TopicModel & Partial<Pick<TrainedModel, "parameters">>): readonly (string | null)[] {
  return model.parameters?.classes ?? [];
}

/** Whether a model has learnt what documents without a code look like: its scores and that of none add up to 1. */
function knowsNone(model: TopicModel & Partial<Pick<TrainedModel, "parameters">>): boolean {
  return model.parameters?.calibration.codes === "one" && model.parameters.classes.includes(null);
}
