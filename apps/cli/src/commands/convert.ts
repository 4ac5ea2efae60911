import { CORPUS_FORMATS, exportCorpus, type ExportFile, type Loss } from "@colloquy/corpus-formats";
import type { Transcript } from "@colloquy/corpus-schema";
import { Option, type Command } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { count } from "../layout/ranges.js";
import { foldFor } from "../layout/wrap.js";
import { writeTo } from "../output/destination.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";

interface ConvertFlags {
  readonly to: string;
  readonly output: string;
  readonly title?: string;
  readonly licence?: string;
  readonly force?: boolean;
}

/** `colloquy convert`: transcripts to the files of another format, with a report of what it could not carry. */
export const convertCommand: CliCommand = {
  name: "convert",
  summary: "write a corpus in another format, and say what it could not carry",
  examples: [
    "colloquy convert corpus.jsonl --to csv -o tables",
    'colloquy convert interviews --to jsonl --title "Interviews" -o corpus',
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .addOption(
        new Option("--to <format>", "the format").choices(CORPUS_FORMATS.map(({ id }) => id)).makeOptionMandatory(),
      )
      .requiredOption("-o, --output <folder>", "the folder to write to; it is made where it is missing")
      .option("--title <words>", "title of the corpus, for its manifest")
      .option("--licence <words>", "what may be done with the corpus, for its manifest")
      .option("--force", "replace files that are there already")
      .action((paths: string[], flags: ConvertFlags) => act((session) => convert(session, paths, flags, command)));
  },
};

async function convert(session: Session, paths: readonly string[], flags: ConvertFlags, command: Command): Promise<void> {
  const inputs = await chooseInputs(session, paths, command);
  const format = CORPUS_FORMATS.find(({ id }) => id === flags.to);
  if (format === undefined) throw new Failure({ exitCode: EXIT.usage, message: `There is no format ${flags.to}.` });
  const transcripts: Transcript[] = [];
  for await (const { transcript } of readTranscripts(session, inputs)) transcripts.push(transcript);
  if (transcripts.length === 0) {
    await session.reporter.say("There is nothing to convert, and nothing was written.");
    return;
  }
  const { files, losses } = exportCorpus(withDetails(transcripts, flags), format);
  await writeFiles(session, files, inputs, flags);
  await reportLosses(session, format.title, losses, transcripts.length);
}

/** The transcripts with what is said of the corpus as a whole, which has a title or is not said at all. */
function withDetails(transcripts: readonly Transcript[], { title, licence }: ConvertFlags): Parameters<typeof exportCorpus>[0] {
  if (title !== undefined) return { title, transcripts, ...(licence === undefined ? {} : { licence }) };
  if (licence === undefined) return transcripts;
  throw new Failure({ exitCode: EXIT.usage, message: "A licence needs a title.", hint: "Give --title as well." });
}

async function writeFiles(
  session: Session,
  files: readonly ExportFile[],
  inputs: readonly string[],
  { output, force }: ConvertFlags,
): Promise<void> {
  const paths = files.map(({ name }) => `${output.replace(/\/$/, "")}/${name}`);
  for (const path of paths) {
    if (force === true || !(await session.io.files.exists(path))) continue;
    const hint = "Name another folder, or replace it with --force.";
    throw new Failure({ exitCode: EXIT.usage, message: `${path} is there already.`, hint });
  }
  for (const [index, { text }] of files.entries()) {
    const path = paths[index] ?? "";
    await writeTo(session, path, inputs, (file) => file.write(text));
    await session.reporter.say(`wrote ${path}`);
  }
}

async function reportLosses({ io, reporter }: Session, title: string, losses: readonly Loss[], transcripts: number): Promise<void> {
  if (losses.length === 0) {
    await reporter.say(`Nothing of ${count(transcripts, "transcript")} was lost.`);
    return;
  }
  await reporter.say(`What ${title} could not carry:`);
  for (const { field, count: number, reason } of losses) {
    const [first = "", ...rest] = foldFor(io.stderr, `${field}: ${count(number, "value")}. ${reason}`, 4);
    await reporter.say([`  ${first}`, ...rest.map((line) => `    ${line}`)].join("\n"));
  }
}
