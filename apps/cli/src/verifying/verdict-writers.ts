import { JUDGEMENT_MEANINGS, judgeQuotation, judgementHolds, verdictMarkdown, verdictPage } from "@colloquy/quotation-verifier/report";
import { githubCommand } from "../checking/github-command.js";
import { placedFinding } from "../checking/placed-finding.js";
import { remarksOf } from "../layout/verdict-remarks.js";
import { layoutVerdicts, type JudgedQuotation } from "../layout/verdict-lines.js";
import type { Output } from "../io/io.js";
import { quotationsOf, type Judged, type JudgedArticle } from "./judged-article.js";

type Titles = ReadonlyMap<string, string>;
type VerdictWriter = (judged: Judged, titles: Titles, output: Output) => string;

/** For people: a line for each quotation, and the counts. */
function pretty(judged: Judged, titles: Titles, output: Output): string {
  if (judged.kind === "quote") return layoutVerdicts([{ place: "", ...judged }], titles, output);
  const quotations = judged.articles.flatMap((article) =>
    quotationsOf(article).map(({ line, column, text, verdict }): JudgedQuotation => ({ place: `${article.name}:${line}:${column}`, text, verdict })),
  );
  return layoutVerdicts(quotations, titles, output);
}

/** The verdict as it is; of several articles a list, each with its name. */
function json(judged: Judged): string {
  const only = judged.kind === "quote" ? judged.verdict : judged.articles.length === 1 ? judged.articles[0]?.verdict : undefined;
  const value = only ?? (judged.kind === "articles" ? judged.articles.map(({ name, verdict }) => ({ file: name, ...verdict })) : null);
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Workflow commands of GitHub Actions: an error for each quotation that does not hold. */
function github(judged: Judged, titles: Titles): string {
  if (judged.kind === "quote") return "";
  return judged.articles.flatMap((article) => annotations(article, titles)).join("");
}

function annotations(article: JudgedArticle, titles: Titles): string[] {
  return quotationsOf(article).flatMap(({ span, text, verdict }) => {
    const judgement = judgeQuotation(verdict);
    if (judgementHolds(judgement)) return [];
    const remarks = remarksOf(verdict, titles).filter((remark) => remark !== "");
    const message = [`“${text}”`, JUDGEMENT_MEANINGS[judgement], ...remarks].join(" ");
    return [githubCommand(placedFinding({ file: article.name, at: { text: article.text, span }, severity: "error", code: judgement, message }))];
  });
}

function html(judged: Judged, titles: Titles): string {
  return judged.kind === "quote" ? "" : verdictPage(judged.articles, { titles });
}

function markdown(judged: Judged, titles: Titles): string {
  return judged.kind === "quote" ? "" : verdictMarkdown(judged.articles, { titles });
}

/** Every way to write verdicts, by the name that `--reporter` takes. */
export const VERDICT_WRITERS = { pretty, json, github, html, markdown } as const satisfies Record<string, VerdictWriter>;

/** The name of a way to write verdicts. */
export type VerdictForm = keyof typeof VERDICT_WRITERS;

/** The forms that say something of one quotation without an article. */
export const QUOTE_FORMS: readonly VerdictForm[] = ["pretty", "json"];
