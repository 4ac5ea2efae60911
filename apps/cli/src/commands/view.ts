import { htmlFormat } from "@colloquy/corpus-formats";
import { convertInputs, type ConversionFlags } from "../converting/convert-inputs.js";
import { corpusExporter } from "../converting/corpus-exporter.js";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { append } from "../recipe/recipe-flags.js";
import type { CliCommand } from "./cli-command.js";

/** `colloquy view`: transcripts as one page that is read in a browser, without a network; `convert --to html` of one file. */
export const viewCommand: CliCommand = {
  name: "view",
  summary: "write a page to read, which needs no network and can be sent",
  examples: ["colloquy view interview.txt -o interview.html", 'colloquy view corpus.jsonl --title "Interviews" -o interviews.html'],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .requiredOption("-o, --output <file>", "the page to write, .html; - for standard output")
      .option("--title <words>", "title of the page, where it is not that of the one transcript")
      .option("--licence <words>", "what may be done with the corpus")
      .option("--codebook <id|file>", "a codebook whose labels name the topics; again for each", append)
      .option("--force", "replace a page that is there already")
      .action((paths: string[], flags: ConversionFlags) =>
        act(async (session) => {
          const inputs = await chooseInputs(session, paths, command);
          await convertInputs(session, inputs, corpusExporter(htmlFormat), flags, { isFile: true, listsLosses: false });
        }),
      );
  },
};
