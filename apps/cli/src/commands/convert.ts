import { Option } from "commander";
import { convertInputs, type ConversionFlags } from "../converting/convert-inputs.js";
import { exporterNamed, EXPORTERS } from "../converting/exporters.js";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { append } from "../recipe/recipe-flags.js";
import type { CliCommand } from "./cli-command.js";

interface ConvertFlags extends ConversionFlags {
  readonly to: string;
}

/** `colloquy convert`: transcripts to the files of another format, with a report of what it could not carry. */
export const convertCommand: CliCommand = {
  name: "convert",
  summary: "write a corpus in another format, and say what it could not carry",
  examples: [
    "colloquy convert corpus.jsonl --to csv -o tables",
    "colloquy convert interview.txt --to markdown -o -",
    "colloquy convert interviews --to bibtex -o references.bib",
    'colloquy convert interviews --to jsonl --title "Interviews" -o corpus',
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .addOption(
        new Option("--to <format>", "the format, as colloquy formats lists them")
          .choices(EXPORTERS.map(({ id }) => id))
          .makeOptionMandatory(),
      )
      .requiredOption("-o, --output <path>", "the folder to write to, made where it is missing; for one file also its name, or -")
      .option("--title <words>", "title of the corpus")
      .option("--licence <words>", "what may be done with the corpus")
      .option("--codebook <id|file>", "a codebook whose labels name the topics; again for each", append)
      .option("--force", "replace files that are there already")
      .action((paths: string[], flags: ConvertFlags) =>
        act(async (session) => {
          const exporter = exporterNamed(flags.to);
          if (exporter === undefined) throw new Failure({ exitCode: EXIT.usage, message: `There is no format ${flags.to}.` });
          await convertInputs(session, await chooseInputs(session, paths, command), exporter, flags);
        }),
      );
  },
};
