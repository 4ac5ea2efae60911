import type { Command } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { shellWord } from "../layout/shell.js";
import { writeTo } from "../output/destination.js";
import type { Session } from "../session.js";
import type { GivenRecipe } from "./given-recipe.js";
import { SeriesRecipe } from "./series-recipe.js";

/** Whether and where what was learned is kept. */
export interface SaveRecipeFlags {
  readonly saveRecipe?: string;
  readonly force?: boolean;
}

/** Declares `--save-recipe` and `--force`. */
export function declareSaveRecipe(command: Command): Command {
  return command
    .option("--save-recipe <file>", "keep labels, names and roles for the series, as a file for --recipe")
    .option("--force", "replace that file where it is there already");
}

/**
 * Passes transcripts on and, when all are read, saves what was learned of them where that was asked for.
 *
 * @throws Failure before anything is read when the file is there already
 */
export async function savingRecipe(
  session: Session,
  inputs: readonly string[],
  { recipe }: GivenRecipe,
  { saveRecipe: path, force }: SaveRecipeFlags,
): Promise<(read: AsyncIterable<InputTranscript>) => AsyncIterable<InputTranscript>> {
  if (path === undefined) return (read) => read;
  if (force !== true && (await session.io.files.exists(path))) {
    const hint = "Name another file, or replace it with --force.";
    throw new Failure({ exitCode: EXIT.usage, message: `${path} is there already.`, hint });
  }
  const series = new SeriesRecipe(recipe);
  return async function* save(read) {
    let isEmpty = true;
    for await (const input of read) {
      series.add(input);
      isEmpty = false;
      yield input;
    }
    if (isEmpty) return;
    await writeTo(session, path, inputs, (file) => file.write(`${JSON.stringify(series.recipe(), null, 2)}\n`));
    await session.reporter.say(`wrote ${path}; use it with --recipe ${shellWord(path)}`);
  };
}
