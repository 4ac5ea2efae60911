import { JUDGEMENT_MEANINGS, judgeQuotation, judgementHolds, verdictMarkdown, verdictPage } from "@colloquy/quotation-verifier/report";
import { githubCommand } from "../checking/github-command.js";
import { placedFinding } from "../checking/placed-finding.js";
import { remarksOf } from "../layout/verdict-remarks.js";
import { layoutVerdicts, type JudgedQuotation } from "../layout/verdict-lines.js";
import type { Output } from "../io/io.js";
import { quotationsOf, type Judged, type JudgedArticle, type Sources } from "./judged-article.js";

type VerdictWriter = (judged: Judged, sources: Sources, output: Output) => string;

/** For people: a line for each quotation, and the counts. */
function pretty(judged: Judged, sources: Sources, output: Output): string {
  if (judged.kind === "quote") return layoutVerdicts([{ place: "", ...judged }], sources, output);
  const quotations = judged.articles.flatMap((article) =>
    quotationsOf(article).map(({ line, column, text, attribution, verdict }): JudgedQuotation => {
      return { place: `${article.name}:${line}:${column}`, text, claim: attribution?.claim ?? null, verdict };
    }),
  );
  return layoutVerdicts(quotations, sources, output);
}

/** The verdict as it is; of several articles a list, each with its name. */
function json(judged: Judged): string {
  const only = judged.kind === "quote" ? judged.verdict : judged.articles.length === 1 ? judged.articles[0]?.verdict : undefined;
  const value = only ?? (judged.kind === "articles" ? judged.articles.map(({ name, verdict }) => ({ file: name, ...verdict })) : null);
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Workflow commands of GitHub Actions: an error for each quotation that does not hold. */
function github(judged: Judged, sources: Sources): string {
  if (judged.kind === "quote") return "";
  return judged.articles.flatMap((article) => annotations(article, sources)).join("");
}

function annotations(article: JudgedArticle, sources: Sources): string[] {
  return quotationsOf(article).flatMap(({ span, text, attribution, verdict }) => {
    const judgement = judgeQuotation(verdict);
    if (judgementHolds(judgement)) return [];
    const remarks = remarksOf({ verdict, claim: attribution?.claim ?? null }, sources).filter((remark) => remark !== "");
    const message = [`“${text}”`, JUDGEMENT_MEANINGS[judgement], ...remarks].join(" ");
    return [githubCommand(placedFinding({ file: article.name, at: { text: article.text, span }, severity: "error", code: judgement, message }))];
  });
}

function html(judged: Judged, sources: Sources): string {
  return judged.kind === "quote" ? "" : verdictPage(judged.articles, sources);
}

function markdown(judged: Judged, sources: Sources): string {
  return judged.kind === "quote" ? "" : verdictMarkdown(judged.articles, sources);
}

/** Every way to write verdicts, by the name that `--reporter` takes. */
export const VERDICT_WRITERS = { pretty, json, github, html, markdown } as const satisfies Record<string, VerdictWriter>;

/** The name of a way to write verdicts. */
export type VerdictForm = keyof typeof VERDICT_WRITERS;

/** The forms that say something of one quotation without an article. */
export const QUOTE_FORMS: readonly VerdictForm[] = ["pretty", "json"];
