import { keywordModel, type TopicModel } from "@colloquy/topic-classifier";
import { loadModel } from "@colloquy/topic-classifier/model-file";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { fileFailure, inputName, openInput } from "../input/open-input.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { BUILTIN_CODEBOOKS } from "./builtin-codebooks.js";
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

/**
 * A model for each codebook and each saved model that is named; for the codebooks that come with the program where
 * nothing is. What of a codebook cannot be used as written is reported.
 *
 * @throws Failure when a name is no id and no file, or a file is no codebook or no model
 */
export async function loadModels(session: Session, { codebooks, models }: ModelNames): Promise<UsedModel[]> {
  const names = codebooks ?? (models === undefined ? BUILTIN_CODEBOOKS.map(({ id }) => id) : []);
  const used: UsedModel[] = [];
  for (const name of new Set(names)) used.push(await loadKeywordModel(session, name));
  for (const path of new Set(models)) used.push(await loadModelFile(session, path));
  return used;
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
