import { checkInvariants } from "@colloquy/corpus-schema";
import { Option, type Command } from "commander";
import { checkingSession, summary } from "../checking/checking-session.js";
import { findDoubtfulPlaces } from "../checking/find-doubts.js";
import { FINDING_WRITERS, inOrderOfPlace, type FindingForm } from "../checking/finding-writer.js";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { readRecipeFlags } from "../recipe/read-recipe-flags.js";
import { declareRecipe, type RecipeFlags } from "../recipe/recipe-flags.js";
import type { ReportedFinding } from "../report/finding.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { numberFromZero, share } from "./option-values.js";

interface CheckFlags extends RecipeFlags {
  readonly reporter: FindingForm;
  readonly maxWarnings: number;
  readonly minConfidence: number;
}

/** `colloquy check`: everything that a person should look at, for people, for programs and for GitHub Actions. */
export const checkCommand: CliCommand = {
  name: "check",
  summary: "list what should be looked at, with places, and fail where there is anything",
  examples: [
    "colloquy check interview.txt",
    'colloquy check "interviews/**/*.txt" --recipe recipe.json --max-warnings 10',
    "colloquy check corpus.jsonl",
    "colloquy check interviews --reporter github",
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command.argument("[file...]", "transcripts or corpora, patterns or folders; - for standard input");
    declareRecipe(command)
      .option("--min-confidence <0..1>", "warn of turns that are less sure than this", share, 0.5)
      .option("--max-warnings <n>", "end with 1 only where there are more warnings", numberFromZero, 0)
      .addOption(
        new Option("--reporter <form>", "how findings are written").choices(Object.keys(FINDING_WRITERS)).default("pretty"),
      )
      .action((paths: string[], flags: CheckFlags) => act((session) => check(session, paths, flags, command)));
  },
};

async function check(outer: Session, paths: readonly string[], flags: CheckFlags, command: Command): Promise<void> {
  const { stdout } = outer.io;
  const given = await readRecipeFlags(outer, flags);
  const writer = inOrderOfPlace(FINDING_WRITERS[flags.reporter](stdout));
  const { session, tally } = checkingSession(outer, writer);
  const inputs = await chooseInputs(session, paths, command);
  for await (const input of readTranscripts(session, inputs, given)) {
    for (const finding of findingsOf(input, flags.minConfidence)) await session.reporter.report(finding);
  }
  await writer.end();
  const found = tally();
  const line = summary(inputs.length, found);
  // For programs the results are findings alone.
  if (flags.reporter === "pretty") await stdout.write(`${line}\n`);
  else await outer.reporter.say(line);
  if (found.error > 0 || found.warning > flags.maxWarnings) outer.reporter.exitWith(EXIT.findings);
}

/** What is to be said of a transcript beyond what was found while it was read. Corpora are checked while they are read. */
function findingsOf(input: InputTranscript, leastConfidence: number): ReportedFinding[] {
  if (input.parsed === null) return [];
  const { transcript, name } = input;
  const broken = checkInvariants(transcript).map(({ severity, code, message, span, path, hint }): ReportedFinding => {
    const at = span === null ? undefined : { text: transcript.source.text, span };
    return { severity, code, file: name, message, path, hint, at };
  });
  return [...broken, ...findDoubtfulPlaces(input, leastConfidence)];
}
