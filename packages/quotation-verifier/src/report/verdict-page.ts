import type { ArticleQuotation, ArticleVerdict } from "../article/article-verdict.js";
import type { WordDifference } from "../verdict.js";
import { escapeHtml } from "./escape-html.js";
import { JUDGEMENT_MEANINGS, judgeQuotation, judgementHolds, tallyJudgements, type Judgement } from "./judgement.js";
import { PAGE_STYLE } from "./page-style.css.js";
import { foundAt } from "./found-at.js";

/** An article with its verdict, to be reported. */
export interface ReportedArticle {
  /** What it is called: its file name. */
  readonly name: string;
  /** Its text, as it was verified. */
  readonly text: string;
  readonly verdict: ArticleVerdict;
}

/** What a report says besides the articles. */
export interface ReportOptions {
  /** Titles of the transcripts, by id: named where there are several. */
  readonly titles?: ReadonlyMap<string, string>;
  readonly title?: string;
}

/**
 * A report as one HTML page without scripts and without anything from elsewhere: the article with its quotations
 * marked, and for each of them the verdict, who said what where, the difference word by word, and what is grave.
 * Everything from outside is escaped.
 */
export function verdictPage(articles: readonly ReportedArticle[], options: ReportOptions = {}): string {
  const { titles = new Map<string, string>(), title = "Quotations" } = options;
  const judgements = articles.flatMap(({ verdict }) => judged(verdict).map(({ judgement }) => judgement));
  const several = articles.length > 1 ? `<p class="sum">${articles.length} articles. ${escapeHtml(tallyJudgements(judgements))}</p>\n` : "";
  const sections = articles.map((article, index) => section(article, index, titles));
  const against = [...titles.values()].map((name) => escapeHtml(name)).join("; ");
  const footer = against === "" ? "" : `<footer>Checked against: ${against}.</footer>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${several}${sections.join("\n")}
${footer}</body>
</html>
`;
}

interface JudgedQuotation {
  readonly quotation: ArticleQuotation;
  readonly judgement: Judgement;
}

function judged({ quotations }: ArticleVerdict): JudgedQuotation[] {
  return quotations
    .filter(({ kind }) => kind === "quotation")
    .map((quotation) => ({ quotation, judgement: judgeQuotation(quotation.verdict) }));
}

function section(article: ReportedArticle, index: number, titles: ReadonlyMap<string, string>): string {
  const quotations = judged(article.verdict);
  const id = (at: number): string => `q${index + 1}-${at + 1}`;
  const items = quotations.map((one, at) => item(one, id(at), at + 1, titles));
  const { others } = article.verdict.counts;
  const rest = others === 0 ? "" : ` ${others} scare ${others === 1 ? "quote or title" : "quotes or titles"} not judged.`;
  return `<section>
<h2>${escapeHtml(article.name)}</h2>
<p class="sum">${escapeHtml(tallyJudgements(quotations.map(({ judgement }) => judgement)))}${rest}</p>
<div class="text">${marked(article.text, quotations, id)}</div>
<ol>
${items.join("\n")}
</ol>
</section>`;
}

/** The text of an article with its quotations marked; one inside another is not marked again. */
function marked(text: string, quotations: readonly JudgedQuotation[], id: (at: number) => string): string {
  let html = "";
  let from = 0;
  quotations.forEach(({ quotation: { span }, judgement }, at) => {
    if (span.start < from) return;
    html += escapeHtml(text.slice(from, span.start));
    html += `<mark class="${toneOf(judgement)}" id="in-${id(at)}"><a href="#${id(at)}">${escapeHtml(text.slice(span.start, span.end))}</a></mark><sup>${at + 1}</sup>`;
    from = span.end;
  });
  return html + escapeHtml(text.slice(from));
}

function item({ quotation, judgement }: JudgedQuotation, id: string, number: number, titles: ReadonlyMap<string, string>): string {
  const { verdict, line, column, text, attribution } = quotation;
  const found = foundAt(verdict, titles, undefined, attribution?.claim);
  const difference = verdict.difference.length > 0 ? differenceOf(verdict.difference) : escapeHtml(text);
  const claimed = attribution === null || verdict.speaker === "other" && verdict.places.length > 0 ? "" : ` Attributed to ${escapeHtml(attribution.claim)}.`;
  const foldings = verdict.foldings.length === 0 ? [] : [`Differs in: ${verdict.foldings.join(", ").replaceAll("-", " ")}.`];
  const notes = [...verdict.grave.map(({ message }) => message), ...foldings];
  return `<li class="${toneOf(judgement)}" id="${id}">
<p class="label">${number}. ${judgement.replaceAll("-", " ")}</p>
<blockquote>“${difference}”</blockquote>
<p class="where">${found === "" ? "" : `${escapeHtml(capital(found))}. `}${JUDGEMENT_MEANINGS[judgement]}${claimed} <a href="#in-${id}">Line ${line}, column ${column}</a></p>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("\n")}</li>`;
}

/** What was said and not quoted is struck through, what was quoted and not said is underlined. */
function differenceOf(difference: readonly WordDifference[]): string {
  return difference
    .map(({ kind, text }) => {
      const words = escapeHtml(text);
      if (kind === "kept") return words;
      return kind === "removed" ? `<del>${words}</del>` : `<ins>${words}</ins>`;
    })
    .join(" ");
}

function toneOf(judgement: Judgement): "good" | "doubt" | "bad" {
  if (judgementHolds(judgement)) return "good";
  return judgement === "out-of-context" ? "doubt" : "bad";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
