import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import { keywordModel, type TopicModel } from "@colloquy/topic-classifier";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readJsonFile } from "../input/read-json-file.js";
import type { Session } from "../session.js";
import { BUILTIN_CODEBOOKS } from "./builtin-codebooks.js";

/**
 * A model for each codebook that is named, by id or by file. What of a codebook cannot be used as written is reported.
 *
 * @throws Failure when a name is no id and no file, or a file is no codebook
 */
export async function loadModels(session: Session, names: readonly string[] | undefined): Promise<TopicModel[]> {
  const models: TopicModel[] = [];
  for (const name of new Set(names ?? BUILTIN_CODEBOOKS.map(({ id }) => id))) {
    const model = keywordModel(await loadCodebook(session, name));
    for (const { severity, message, hint } of model.diagnostics) {
      await session.reporter.report({ severity, file: name, message, hint });
    }
    models.push(model);
  }
  return models;
}

async function loadCodebook(session: Session, name: string): Promise<Codebook> {
  const builtin = BUILTIN_CODEBOOKS.find(({ id }) => id === name);
  if (builtin !== undefined) return builtin.load();
  if (!(await session.io.files.exists(name))) throw unknownCodebook(name);
  const result = readCodebook(await readJsonFile(session, name));
  if (result.ok) return result.value;
  const message = `${name} is no codebook: ${result.diagnostics[0]?.message ?? "its shape is wrong"}.`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint: "colloquy schema codebook prints what one holds." });
}

function unknownCodebook(name: string): Failure {
  const known = BUILTIN_CODEBOOKS.map(({ id }) => id).join(", ");
  const message = `There is no codebook ${JSON.stringify(name)}.`;
  return new Failure({ exitCode: EXIT.usage, message, hint: `Name one of ${known}, or a JSON file.` });
}
