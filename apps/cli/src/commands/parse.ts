import type { Command } from "commander";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { layoutParse } from "../layout/parse-summary.js";
import { writeTo } from "../output/destination.js";
import { declareForm, formOf, type FormFlags } from "../output/form.js";
import { writeTranscripts } from "../output/write-transcripts.js";
import { readRecipeFlags } from "../recipe/read-recipe-flags.js";
import { declareRecipe, type RecipeFlags } from "../recipe/recipe-flags.js";
import { declareSaveRecipe, savingRecipe, type SaveRecipeFlags } from "../recipe/save-recipe.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { share } from "./option-values.js";

interface ParseFlags extends FormFlags, RecipeFlags, SaveRecipeFlags {
  readonly output?: string;
  readonly minConfidence?: number;
}

/** `colloquy parse`: documents to transcripts, for people or as lines of a corpus. */
export const parseCommand: CliCommand = {
  name: "parse",
  summary: "read transcripts: turns, exchanges, people, dates",
  examples: [
    "colloquy parse interview.txt",
    'colloquy parse "interviews/**/*.txt" -o corpus.jsonl',
    'colloquy parse interview.txt --speakers "Continent=Murat Laumulin"',
    "colloquy parse interview.txt | colloquy classify - | colloquy cite - --turn 4",
  ],
  exitCodes: [EXIT.unreadable, EXIT.lowConfidence, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command.argument("[file...]", "transcripts, patterns or folders; - for standard input");
    declareForm(declareSaveRecipe(declareRecipe(command)))
      .option("-o, --output <file>", "write there and not to standard output")
      .option("--min-confidence <0..1>", "end with 4 where a turn is less sure than this", share)
      .action((paths: string[], flags: ParseFlags) => act((session) => parse(session, paths, flags, command)));
  },
};

async function parse(session: Session, paths: readonly string[], flags: ParseFlags, command: Command): Promise<void> {
  const inputs = await chooseInputs(session, paths, command);
  const given = await readRecipeFlags(session, flags);
  const saving = await savingRecipe(session, inputs, given, flags);
  await writeTo(session, flags.output, inputs, async (output) => {
    const transcripts = saving(watchConfidence(session, readTranscripts(session, inputs, given), flags.minConfidence));
    await writeTranscripts(transcripts, output, formOf(flags, output.isTerminal ? "pretty" : "jsonl"), layoutParse);
  });
}

/** Reports every transcript with a turn that is less sure than was asked for, and passes all of them on. */
async function* watchConfidence(
  { reporter }: Session,
  inputs: AsyncIterable<InputTranscript>,
  least: number | undefined,
): AsyncGenerator<InputTranscript, void, undefined> {
  for await (const input of inputs) {
    const { turns, source } = input.transcript;
    const unsure = turns.filter(({ confidence }) => least !== undefined && confidence < least);
    const [first] = unsure;
    if (first !== undefined) {
      const message = `${unsure.length} of ${turns.length} turns are less sure than ${least ?? 0}; the first has ${first.confidence}.`;
      const hint = "Name the labels that begin turns: --labels";
      const place = { text: source.text, span: first.labelSpan ?? first.span };
      await reporter.report({ severity: "warning", file: input.name, message, hint, at: place }, EXIT.lowConfidence);
    }
    yield input;
  }
}
