import type { Transcript } from "@colloquy/corpus-schema";
import { keywordModel, type TopicModel } from "@colloquy/topic-classifier";
import { loadModel } from "@colloquy/topic-classifier/model-file";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { fileFailure, inputName, openInput } from "../input/open-input.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { defaultCodebooks } from "./builtin-codebooks.js";
import { loadCodebook } from "./load-codebook.js";
import { reportFindings } from "./report-findings.js";

/** A model as commands use it. */
export interface UsedModel extends TopicModel {
  /** Whether it was learnt from examples: then words may speak against a code. */
  readonly isLearnt: boolean;
}

/** The codebooks whose terms are looked up, and the files of saved models. */
export interface ModelNames {
  readonly codebooks?: readonly string[] | undefined;
  readonly models?: readonly string[] | undefined;
}

/** Gives the models that a transcript is classified with, each loaded once. */
export interface ModelChoice {
  readonly modelsFor: (transcript: Transcript) => Promise<readonly UsedModel[]>;
  /** All models that were used so far. */
  readonly used: readonly UsedModel[];
}

/**
 * A model for each codebook and each saved model that is named; where nothing is, for the codebooks that come with the
 * program, in the language of each transcript. What of a codebook cannot be used as written is reported.
 *
 * @throws Failure when a name is no id and no file, or a file is no codebook or no model
 */
export async function chooseModels(session: Session, { codebooks, models }: ModelNames): Promise<ModelChoice> {
  const used: UsedModel[] = [];
  const loaded = new Map<string, UsedModel>();
  const keep = (name: string, model: UsedModel): UsedModel => {
    if (!loaded.has(name)) used.push(model);
    loaded.set(name, model);
    return model;
  };
  const load = async (names: Iterable<string>): Promise<UsedModel[]> => {
    const found: UsedModel[] = [];
    for (const name of names) found.push(loaded.get(name) ?? keep(name, await loadKeywordModel(session, name)));
    return found;
  };
  if (codebooks === undefined && models === undefined) {
    return { modelsFor: ({ metadata }) => load(defaultCodebooks(metadata.language)), used };
  }
  await load(new Set(codebooks));
  for (const path of new Set(models)) used.push(await loadModelFile(session, path));
  return { modelsFor: () => Promise.resolve(used), used };
}

/** The model of a codebook that looks up its terms. */
export async function loadKeywordModel(session: Session, name: string): Promise<UsedModel> {
  const { codebook } = await loadCodebook(session, name);
  const model = keywordModel(codebook);
  await reportFindings(session, name, null, model.diagnostics);
  return { ...model, isLearnt: false };
}

/**
 * A saved model.
 *
 * @throws Failure when the file cannot be read or is no sound model
 */
export async function loadModelFile(session: Session, path: string): Promise<UsedModel> {
  const opened = await openInput(session, path);
  if ("problem" in opened) throw fileFailure(opened.problem);
  const loaded = loadModel(await readAll(opened.chunks));
  if (loaded.ok) return { ...loaded.value, isLearnt: true };
  const [first] = loaded.diagnostics;
  const message = `${inputName(path)} is no model that can be used: ${lowerFirst(first?.message ?? "it is damaged.")}`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint: HINTS[first?.code ?? ""] ?? first?.hint ?? TRAIN });
}

const TRAIN = "colloquy train makes one.";

/** What to do about a file that is no model, for a person who types. */
const HINTS: Readonly<Record<string, string>> = {
  "not-a-model": `${TRAIN} A codebook is named with --codebook.`,
  "model-version": "It was made by a later version of this program: update it.",
};

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
