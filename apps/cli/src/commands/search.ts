import { createSearchIndex, searchCorpus, type FieldCondition, type QueryDiagnostic } from "@colloquy/corpus-search";
import { InvalidArgumentError, type Command } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import type { InputTranscript } from "../input/input-transcript.js";
import { inputName } from "../input/open-input.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { declareForm, formOf, type FormFlags } from "../output/form.js";
import { append } from "../recipe/recipe-flags.js";
import { foundTurns } from "../searching/found-turn.js";
import { searchCodebooks } from "../searching/search-codebooks.js";
import { writeHits } from "../searching/write-hits.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { numberFromZero, wholeNumber } from "./option-values.js";

interface SearchFlags extends FormFlags {
  readonly speaker?: string;
  readonly topic?: string;
  readonly codebook?: readonly string[];
  readonly context: number;
  readonly limit?: number;
}

/** People are shown so many turns; programs get all. */
const SHOWN = 20;

/** `colloquy search`: the turns in which words stand, with their places in the source. */
export const searchCommand: CliCommand = {
  name: "search",
  summary: "find the turns in which words stand, with their places",
  examples: [
    'colloquy search "foreign policy" interview.txt',
    'colloquy search "interven* -speaker:continent" interview.txt',
    'colloquy search "balanced OR pragmatic" corpus.jsonl --speaker Tokaev -C 1',
    "colloquy search topic:diplomacy classified.jsonl --jsonl",
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("<query>", 'words, "phrases", begin*, OR, NOT or -word, (groups), and speaker: role: topic: title: date:')
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .option("--speaker <name>", "only turns of a speaker of that name, family name or label", words)
      .option("--topic <code>", "only turns that were given a code, by its id or its label", words)
      .option("--codebook <id|file>", "a codebook whose labels --topic and topic: may name; again for each (default: those of the program by which the transcripts were coded)", append)
      .option("-C, --context <turns>", "show so many turns before and behind", numberFromZero, 0)
      .option("--limit <n>", `at most so many turns, the best first (default: ${SHOWN} for people, all in JSON)`, wholeNumber);
    declareForm(command).action((query: string, paths: string[], flags: SearchFlags) =>
      act((session) => search(session, query, paths, flags, command)),
    );
  },
};

async function search(session: Session, query: string, paths: readonly string[], flags: SearchFlags, command: Command): Promise<void> {
  const inputs = await chooseInputs(session, paths, command);
  const read: InputTranscript[] = [];
  for await (const input of readTranscripts(session, inputs)) read.push(input);
  if (read.length === 0) {
    throw new Failure({ exitCode: EXIT.unreadable, message: `There is nothing to search in ${inputs.map(inputName).join(", ")}.` });
  }
  const transcripts = read.map(({ transcript }) => transcript);
  const codebooks = await searchCodebooks(session, transcripts, flags.codebook ?? []);
  const form = formOf(flags, "pretty");
  const limit = flags.limit ?? (form === "pretty" ? SHOWN : Infinity);
  const { hits, total, diagnostics } = searchCorpus(createSearchIndex(transcripts, { codebooks }), query, { limit, where: conditions(flags) });
  const isCoded = transcripts.some(({ classifications }) => classifications.length > 0);
  for (const diagnostic of diagnostics) await reportDiagnostic(session, query, diagnostic, isCoded);
  await writeHits(session.io.stdout, form, { found: foundTurns(hits, read, flags.context), total });
  if (total === 0) session.reporter.exitWith(EXIT.findings);
}

function conditions({ speaker, topic }: SearchFlags): FieldCondition[] {
  return [
    ...(speaker === undefined ? [] : [{ field: "speaker", value: speaker } as const]),
    ...(topic === undefined ? [] : [{ field: "topic", value: topic } as const]),
  ];
}

/** What is said of an option has no place in the query. */
async function reportDiagnostic({ reporter }: Session, query: string, diagnostic: QueryDiagnostic, isCoded: boolean): Promise<void> {
  const { severity, code, message, span, hint } = diagnostic;
  const advice = code === "topic-unknown" && !isCoded ? "No transcript was given topics: colloquy classify does." : hint;
  const hasPlace = span.end > span.start;
  await reporter.report({ severity, code, file: hasPlace ? "query" : undefined, message, hint: advice, at: hasPlace ? { text: query, span } : undefined });
}

function words(value: string): string {
  if (/[\p{L}\p{N}]/u.test(value)) return value;
  throw new InvalidArgumentError("It must have words.");
}
