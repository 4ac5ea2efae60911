import type { Command } from "commander";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { groupByFile, inspectFile } from "../inspection/inspect-file.js";
import { layoutInspection } from "../layout/inspection-lines.js";
import { createJsonListWriter } from "../output/json-list.js";
import { readRecipeFlags } from "../recipe/read-recipe-flags.js";
import { declareRecipe, type RecipeFlags } from "../recipe/recipe-flags.js";
import { declareSaveRecipe, savingRecipe, type SaveRecipeFlags } from "../recipe/save-recipe.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { share } from "./option-values.js";

interface InspectFlags extends RecipeFlags, SaveRecipeFlags {
  readonly json?: boolean;
  readonly minConfidence: number;
}

/** `colloquy inspect`: how documents were understood and why, and what to type where that is wrong. */
export const inspectCommand: CliCommand = {
  name: "inspect",
  summary: "show what was recognised and why, and how to correct it",
  examples: [
    "colloquy inspect interview.txt",
    'colloquy inspect interview.txt --not-labels "Budget" --speakers "Q=Jon Reed"',
    "colloquy inspect interviews/*.txt --save-recipe recipe.json",
    "colloquy inspect interview.txt --json",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command.argument("[file...]", "transcripts, patterns or folders; - for standard input");
    declareSaveRecipe(declareRecipe(command))
      .option("--min-confidence <0..1>", "list turns that are less sure than this", share, 0.6)
      .option("--json", "write one JSON list, an object for each file")
      .action((paths: string[], flags: InspectFlags) => act((session) => inspect(session, paths, flags, command)));
  },
};

async function inspect(session: Session, paths: readonly string[], flags: InspectFlags, command: Command): Promise<void> {
  const inputs = await chooseInputs(session, paths, command);
  const given = await readRecipeFlags(session, flags);
  const saving = await savingRecipe(session, inputs, given, flags);
  const files = groupByFile(saving(tellingCorpora(session, readTranscripts(withoutPlaces(session), inputs, given))));
  const { stdout } = session.io;
  if (flags.json === true) {
    const list = createJsonListWriter(stdout);
    for await (const file of files) await list.add(inspectFile(file, flags.minConfidence));
    await list.end();
    return;
  }
  let first = true;
  for await (const file of files) {
    const shown = layoutInspection(inspectFile(file, flags.minConfidence), flags.minConfidence, stdout);
    await stdout.write(first ? shown : `\n${shown}`);
    first = false;
  }
}

/** Says once of every corpus what it cannot tell. */
async function* tellingCorpora(
  { reporter }: Session,
  inputs: AsyncIterable<InputTranscript>,
): AsyncGenerator<InputTranscript, void, undefined> {
  const told = new Set<string>();
  for await (const input of inputs) {
    if (input.parsed === null && !told.has(input.name)) {
      const message = "A corpus does not say how labels were judged.";
      const hint = "Inspect the document that it was made of.";
      await reporter.report({ severity: "info", file: input.name, message, hint });
      told.add(input.name);
    }
    yield input;
  }
}

/** Text that could not be placed has a section of its own, and is not reported beside it. */
function withoutPlaces(session: Session): Session {
  const { reporter } = session;
  return {
    ...session,
    reporter: {
      ...reporter,
      report: async (finding, exitCode) => {
        if (finding.code !== "unrecognised-text") await reporter.report(finding, exitCode);
      },
    },
  };
}
