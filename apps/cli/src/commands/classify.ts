import type { Command } from "commander";
import { classifyWith } from "../codebook/classify-with.js";
import { chooseModels } from "../codebook/load-models.js";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { layoutTopics } from "../layout/topic-lines.js";
import { writeTo } from "../output/destination.js";
import { declareForm, formOf, type FormFlags } from "../output/form.js";
import { writeTranscripts } from "../output/write-transcripts.js";
import { append } from "../recipe/recipe-flags.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { share, wholeNumber } from "./option-values.js";

interface ClassifyFlags extends FormFlags {
  readonly codebook?: readonly string[];
  readonly model?: readonly string[];
  readonly minScore?: number;
  readonly maxTopics?: number;
  readonly explain?: boolean;
  readonly output?: string;
}

/** `colloquy classify`: what each exchange is about, for people or as lines of a corpus. */
export const classifyCommand: CliCommand = {
  name: "classify",
  summary: "say what each exchange is about, with the words that decided",
  examples: [
    "colloquy classify interview.txt",
    "colloquy classify interview.txt --codebook places --explain",
    "colloquy classify corpus.jsonl --codebook my-codes.json -o classified.jsonl",
    "colloquy classify interview.txt --model model.bin --explain",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .option("--codebook <id|file>", "an id of colloquy codebooks, or a file: JSON, SKOS, CSV, quanteda, Lexicoder; again for each (default: policy areas in the language of the transcript, and places)", append)
      .option("--model <file>", "a model that colloquy train made, instead of a codebook; again for each", append)
      .option("--min-score <0..1>", "the least score of a topic", share)
      .option("--max-topics <n>", "at most so many topics of a codebook for an exchange", wholeNumber)
      .option("--explain", "show the words that decided, for trained models also those against, with their offsets in the source");
    declareForm(command)
      .option("-o, --output <file>", "write there and not to standard output")
      .action((paths: string[], flags: ClassifyFlags) => act((session) => classify(session, paths, flags, command)));
  },
};

async function classify(
  session: Session,
  paths: readonly string[],
  flags: ClassifyFlags,
  command: Command,
): Promise<void> {
  const inputs = await chooseInputs(session, paths, command);
  const { modelsFor, used } = await chooseModels(session, { codebooks: flags.codebook, models: flags.model });
  const options = {
    ...(flags.minScore === undefined ? {} : { threshold: flags.minScore }),
    ...(flags.maxTopics === undefined ? {} : { maxCodes: flags.maxTopics }),
  };
  const layout = { models: used, explain: flags.explain === true };
  await writeTo(session, flags.output, inputs, async (output) => {
    const forPeople = output.isTerminal || (flags.explain === true && flags.output === undefined);
    const form = formOf(flags, forPeople ? "pretty" : "jsonl");
    const classified = classifyAll(readTranscripts(session, inputs));
    await writeTranscripts(classified, output, form, (input) => layoutTopics(input, output, layout));
  });

  async function* classifyAll(read: AsyncIterable<InputTranscript>): AsyncGenerator<InputTranscript, void, undefined> {
    for await (const input of read) {
      yield { ...input, transcript: classifyWith(await modelsFor(input.transcript), input.transcript, options) };
    }
  }
}
