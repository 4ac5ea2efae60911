import type { Transcript } from "@colloquy/corpus-schema";
import { createQuoteIndex, verifyArticle, verifyQuote, type ArticleFormat, type QuoteIndex } from "@colloquy/quotation-verifier";
import { InvalidArgumentError, Option } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { expandInputs } from "../input/expand-inputs.js";
import { inputName, STANDARD } from "../input/open-input.js";
import { readTextFile } from "../input/read-json-file.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { count } from "../layout/ranges.js";
import type { Session } from "../session.js";
import { judgedHolds, titlesOf, type Judged, type JudgedArticle } from "../verifying/judged-article.js";
import { QUOTE_FORMS, VERDICT_WRITERS, type VerdictForm } from "../verifying/verdict-writers.js";
import type { CliCommand } from "./cli-command.js";

interface VerifyFlags {
  readonly against: readonly string[];
  readonly quote?: string;
  readonly speaker?: string;
  readonly format?: ArticleFormat;
  readonly reporter: VerdictForm;
  readonly json?: boolean;
}

const ARTICLE_FORMATS: readonly ArticleFormat[] = ["text", "markdown", "html"];

/** `colloquy verify`: whether the quotations of an article, or one quotation, were said, and by whom. */
export const verifyCommand: CliCommand = {
  name: "verify",
  summary: "check quotations against what was said",
  examples: [
    "colloquy verify story.md --against interview.txt",
    "colloquy verify - --against corpus.jsonl < story.md",
    "colloquy verify stories/*.md --against corpus.jsonl --reporter github",
    "colloquy verify story.md --against interview.txt --reporter html > report.html",
    'colloquy verify --quote "an objective necessity" --speaker Tokaev --against interview.txt',
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[article...]", "articles, text, Markdown or HTML in UTF-8, patterns or folders; - for standard input")
      .requiredOption("--against <corpus...>", "corpora or transcripts, patterns or folders, in which the words must stand")
      .addOption(new Option("--quote <words>", "one quotation, and no article").argParser(words))
      .option("--speaker <name>", "with --quote: who is said to have said it")
      .addOption(new Option("--format <id>", "the format of the articles, where it is recognised wrongly").choices(ARTICLE_FORMATS))
      .addOption(new Option("--reporter <form>", "how the verdict is written").choices(Object.keys(VERDICT_WRITERS)).default("pretty"))
      .addOption(new Option("--json", "the same as --reporter json").conflicts("reporter"))
      .action((articles: string[], flags: VerifyFlags) => act((session) => verify(session, articles, flags)));
  },
};

async function verify(session: Session, articles: readonly string[], flags: VerifyFlags): Promise<void> {
  const task = chooseTask(articles, flags);
  const texts = "quote" in task ? [] : await readArticles(session, task.articles);
  const transcripts: Transcript[] = [];
  const against = await expandInputs(session, flags.against);
  for await (const { transcript } of readTranscripts(session, against)) transcripts.push(transcript);
  if (transcripts.length === 0) {
    const message = `There is nothing to verify against in ${flags.against.map(inputName).join(", ")}.`;
    throw new Failure({ exitCode: EXIT.unreadable, message });
  }
  const index = createQuoteIndex(transcripts);
  const judged = "quote" in task ? judgeQuote(index, task.quote, flags.speaker) : await judgeArticles(session, index, texts, flags.format);
  const form = flags.json === true ? "json" : flags.reporter;
  await session.io.stdout.write(VERDICT_WRITERS[form](judged, titlesOf(transcripts), session.io.stdout));
  if (!judgedHolds(judged)) session.reporter.exitWith(EXIT.findings);
}

type Task = { readonly quote: string } | { readonly articles: readonly string[] };

function chooseTask(articles: readonly string[], { quote, speaker, against, reporter }: VerifyFlags): Task {
  const fail = (message: string, hint: string): Failure => new Failure({ exitCode: EXIT.usage, message, hint });
  if (quote !== undefined && articles.length > 0) throw fail("An article and --quote exclude each other.", "Leave one out.");
  if (quote !== undefined && !QUOTE_FORMS.includes(reporter)) {
    throw fail(`--reporter ${reporter} is for articles.`, `With --quote there are ${QUOTE_FORMS.join(" and ")}.`);
  }
  if (quote !== undefined) return { quote };
  if (speaker !== undefined) throw fail("--speaker goes with --quote.", "In an article the speakers are found by themselves.");
  if (articles.length === 0) throw fail("No article is named.", "Put it before --against: colloquy verify story.md --against corpus.jsonl");
  const fromStandard = [...articles, ...against].filter((path) => path === STANDARD);
  if (fromStandard.length > 1) throw fail("Standard input (-) can be read only once.", "Name a file.");
  return { articles };
}

/** An article that was read. */
interface ReadArticle {
  readonly name: string;
  readonly text: string;
}

/** Articles by their paths, patterns or folders. */
async function readArticles(session: Session, paths: readonly string[]): Promise<ReadArticle[]> {
  const articles: ReadArticle[] = [];
  for (const path of await expandInputs(session, paths)) articles.push({ name: inputName(path), text: await readTextFile(session, path) });
  return articles;
}

function judgeQuote(index: QuoteIndex, text: string, speaker: string | undefined): Judged {
  return { kind: "quote", text, verdict: verifyQuote(index, text, speaker === undefined ? {} : { speaker }) };
}

async function judgeArticles(
  { reporter }: Session,
  index: QuoteIndex,
  articles: readonly ReadArticle[],
  format: ArticleFormat | undefined,
): Promise<Judged> {
  const judged: JudgedArticle[] = [];
  for (const { name, text } of articles) {
    const verdict = verifyArticle(index, text, format === undefined ? {} : { format });
    for (const { severity, message, hint, span } of verdict.diagnostics) {
      await reporter.report({ severity, file: name, message, hint, at: span === null ? undefined : { text, span } });
    }
    if (verdict.counts.others > 0) {
      const message = `${count(verdict.counts.others, "scare quote or title", "scare quotes or titles")} not judged.`;
      await reporter.report({ severity: "info", file: name, message });
    }
    judged.push({ name, text, verdict });
  }
  return { kind: "articles", articles: judged };
}

function words(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("It must have words.");
}
