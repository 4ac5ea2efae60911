import type { Transcript } from "@colloquy/corpus-schema";
import { createQuoteIndex, verifyArticle, verifyQuote, type ArticleFormat, type QuoteIndex } from "@colloquy/quotation-verifier";
import { JUDGEMENT_MEANINGS, JUDGEMENTS } from "@colloquy/quotation-verifier/report";
import { Help, InvalidArgumentError, Option } from "commander";
import { EXIT } from "../exit-code.js";
import { expandInputs } from "../input/expand-inputs.js";
import { inputName } from "../input/open-input.js";
import { readTextFile } from "../input/read-json-file.js";
import { alignColumns } from "../layout/columns.js";
import type { Session } from "../session.js";
import { judgedHolds, titlesOf, type Judged, type JudgedArticle } from "../verifying/judged-article.js";
import { nearSpeakers } from "../verifying/near-speakers.js";
import { readAgainst } from "../verifying/read-against.js";
import { reportArticle } from "../verifying/report-article.js";
import { sentenceFinder } from "../verifying/source-sentence.js";
import { VERDICT_WRITERS } from "../verifying/verdict-writers.js";
import { chooseTask, type VerifyFlags } from "../verifying/verify-task.js";
import type { CliCommand } from "./cli-command.js";

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
      // Not required as commander has it: that would hide that `--agains` is unknown.
      .option("--against <corpus...>", "corpora or transcripts, patterns or folders, in which the words must stand (needed)")
      .addOption(new Option("--quote <words>", "one quotation, and no article").argParser(words))
      .addOption(new Option("--speaker <name>", "with --quote: who is said to have said it").argParser(words))
      .option("--dialogue", "read a dash that begins a paragraph as speech (default: where there are no quotation marks)")
      .addOption(new Option("--format <id>", "the format of the articles, where it is recognised wrongly").choices(ARTICLE_FORMATS))
      .addOption(new Option("--reporter <form>", "how the verdict is written").choices(Object.keys(VERDICT_WRITERS)).default("pretty"))
      .addOption(new Option("--json", "the same as --reporter json").conflicts("reporter"))
      .configureHelp({ ...command.configureHelp(), formatHelp: (shown, help) => Help.prototype.formatHelp.call(help, shown, help) + verdictHelp() })
      .action((articles: string[], flags: VerifyFlags) => act((session) => verify(session, articles, flags)));
  },
};

/** What each verdict means; those that hold come first. */
function verdictHelp(): string {
  const rows = [...JUDGEMENTS].reverse().map((name) => [{ text: `  ${name}` }, { text: JUDGEMENT_MEANINGS[name] }]);
  return `\nVerdicts:\n${alignColumns(rows).join("\n")}\n`;
}

async function verify(session: Session, articles: readonly string[], flags: VerifyFlags): Promise<void> {
  const task = chooseTask(articles, flags);
  const texts = task.kind === "quote" ? [] : await readArticles(session, task.articles);
  const transcripts = await readAgainst(session, task.against);
  const index = createQuoteIndex(transcripts);
  const judged =
    task.kind === "quote"
      ? await judgeQuote(session, index, task.quote, flags.speaker, transcripts)
      : await judgeArticles(session, index, texts, flags);
  const form = flags.json === true ? "json" : flags.reporter;
  const sources = { titles: titlesOf(transcripts), sentenceOf: sentenceFinder(transcripts) };
  await session.io.stdout.write(VERDICT_WRITERS[form](judged, sources, session.io.stdout));
  if (!judgedHolds(judged)) session.reporter.exitWith(EXIT.findings);
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

async function judgeQuote(
  { reporter }: Session,
  index: QuoteIndex,
  text: string,
  speaker: string | undefined,
  transcripts: readonly Transcript[],
): Promise<Judged> {
  const verdict = verifyQuote(index, text, speaker === undefined ? {} : { speaker });
  if (speaker !== undefined && verdict.diagnostics.some(({ code }) => code === "speaker-unknown")) {
    const hint = nearSpeakers(speaker, transcripts) ?? "colloquy parse shows who speaks.";
    await reporter.report({ severity: "warning", message: `Nobody in the transcripts goes by “${speaker}”.`, hint });
  }
  return { kind: "quote", text, claim: speaker ?? null, verdict };
}

async function judgeArticles(session: Session, index: QuoteIndex, articles: readonly ReadArticle[], flags: VerifyFlags): Promise<Judged> {
  const judged: JudgedArticle[] = [];
  const format = flags.format === undefined ? {} : { format: flags.format };
  for (const { name, text } of articles) {
    const verdict = verifyArticle(index, text, { ...format, dialogue: flags.dialogue ?? "auto" });
    await reportArticle(session, { name, text, verdict });
    judged.push({ name, text, verdict });
  }
  return { kind: "articles", articles: judged };
}

function words(value: string): string {
  if (value.trim() !== "") return value;
  throw new InvalidArgumentError("It must have words.");
}
