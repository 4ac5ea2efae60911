import type { Transcript } from "@colloquy/corpus-schema";
import { createQuoteIndex, verifyArticle, verifyQuote, type QuoteIndex } from "@colloquy/quotation-verifier";
import { InvalidArgumentError, Option } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { expandInputs } from "../input/expand-inputs.js";
import { inputName, STANDARD } from "../input/open-input.js";
import { readTextFile } from "../input/read-json-file.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { count } from "../layout/ranges.js";
import { transcriptTitle } from "../layout/transcript-facts.js";
import { layoutVerdicts, type JudgedQuotation } from "../layout/verdict-lines.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";

interface VerifyFlags {
  readonly against: readonly string[];
  readonly quote?: string;
  readonly speaker?: string;
  readonly json?: boolean;
}

/** `colloquy verify`: whether the quotations of an article, or one quotation, were said, and by whom. */
export const verifyCommand: CliCommand = {
  name: "verify",
  summary: "check quotations against what was said",
  examples: [
    "colloquy verify story.md --against interview.txt",
    "colloquy verify - --against corpus.jsonl < story.md",
    'colloquy verify --quote "an objective necessity" --speaker Tokaev --against interview.txt',
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[article]", "the article, text or Markdown in UTF-8; - for standard input")
      .requiredOption("--against <corpus...>", "corpora or transcripts, patterns or folders, in which the words must stand")
      .addOption(new Option("--quote <words>", "one quotation, and no article").argParser(words))
      .option("--speaker <name>", "with --quote: who is said to have said it")
      .option("--json", "write the verdict as JSON")
      .action((article: string | undefined, flags: VerifyFlags) => act((session) => verify(session, article, flags)));
  },
};

async function verify(session: Session, article: string | undefined, flags: VerifyFlags): Promise<void> {
  const task = chooseTask(article, flags);
  const text = "quote" in task ? task.quote : await readTextFile(session, task.article);
  const transcripts: Transcript[] = [];
  const against = await expandInputs(session, flags.against);
  for await (const { transcript } of readTranscripts(session, against)) transcripts.push(transcript);
  if (transcripts.length === 0) {
    const message = `There is nothing to verify against in ${flags.against.map(inputName).join(", ")}.`;
    throw new Failure({ exitCode: EXIT.unreadable, message });
  }
  const index = createQuoteIndex(transcripts);
  const judged =
    "quote" in task
      ? judgeQuote(index, text, flags.speaker)
      : await judgeArticle(session, index, text, inputName(task.article));
  const titles = new Map(transcripts.map((transcript) => [transcript.id, transcriptTitle(transcript)]));
  const { stdout } = session.io;
  await stdout.write(
    flags.json === true ? `${JSON.stringify(judged.verdict, null, 2)}\n` : layoutVerdicts(judged.quotations, titles, stdout),
  );
  if (!judged.verdict.holds) session.reporter.exitWith(EXIT.findings);
}

type Task = { readonly quote: string } | { readonly article: string };

function chooseTask(article: string | undefined, { quote, speaker, against }: VerifyFlags): Task {
  const fail = (message: string, hint: string): Failure => new Failure({ exitCode: EXIT.usage, message, hint });
  if (quote !== undefined && article !== undefined) throw fail("An article and --quote exclude each other.", "Leave one out.");
  if (quote !== undefined) return { quote };
  if (speaker !== undefined) throw fail("--speaker goes with --quote.", "In an article the speakers are found by themselves.");
  if (article === undefined) throw fail("No article is named.", "Put it before --against: colloquy verify story.md --against corpus.jsonl");
  if (article === STANDARD && against.includes(STANDARD)) throw fail("Standard input (-) can be read only once.", "Name a file.");
  return { article };
}

/** What was judged: the whole verdict, and its quotations for people. */
interface Judged {
  readonly verdict: { readonly holds: boolean };
  readonly quotations: readonly JudgedQuotation[];
}

function judgeQuote(index: QuoteIndex, text: string, speaker: string | undefined): Judged {
  const verdict = verifyQuote(index, text, speaker === undefined ? {} : { speaker });
  return { verdict, quotations: [{ place: "", text, verdict }] };
}

async function judgeArticle({ reporter }: Session, index: QuoteIndex, text: string, name: string): Promise<Judged> {
  const verdict = verifyArticle(index, text);
  for (const { severity, message, hint, span } of verdict.diagnostics) {
    await reporter.report({ severity, file: name, message, hint, at: span === null ? undefined : { text, span } });
  }
  if (verdict.counts.others > 0) {
    const message = `${count(verdict.counts.others, "scare quote or title", "scare quotes or titles")} not judged.`;
    await reporter.report({ severity: "info", file: name, message });
  }
  const quotations = verdict.quotations
    .filter(({ kind }) => kind === "quotation")
    .map((found) => ({ place: `${name}:${found.line}:${found.column}`, text: found.text, verdict: found.verdict }));
  return { verdict, quotations };
}

function words(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("It must have words.");
}
