import { judgeQuotation, tallyJudgements } from "./judgement.js";
import { foundAt } from "./found-at.js";
import type { ReportedArticle, ReportOptions } from "./verdict-page.js";

/** A report as Markdown: a table for each article, with place, verdict, words, and who said them where. */
export function verdictMarkdown(articles: readonly ReportedArticle[], options: ReportOptions = {}): string {
  const { titles = new Map<string, string>(), title = "Quotations" } = options;
  const sections = articles.map(({ name, verdict }) => {
    const quotations = verdict.quotations.filter(({ kind }) => kind === "quotation");
    const rows = quotations.map(({ line, column, text, attribution, verdict: judged }) => {
      const changes = judged.difference
        .filter(({ kind }) => kind !== "kept")
        .map(({ kind, text: words }) => `${kind === "removed" ? "−" : "+"}${words}`);
      const remarks = [foundAt(judged, titles, undefined, attribution?.claim), changes.join(" "), ...judged.grave.map(({ message }) => message)];
      const cells = [`${line}:${column}`, judgeQuotation(judged).replaceAll("-", " "), `“${text}”`, remarks.filter((remark) => remark !== "").join("; ")];
      return `| ${cells.map(cell).join(" | ")} |`;
    });
    const table = rows.length === 0 ? [] : ["", "| place | verdict | quotation | found |", "| --- | --- | --- | --- |", ...rows];
    const tally = tallyJudgements(quotations.map(({ verdict: judged }) => judgeQuotation(judged)));
    return [`## ${cell(name)}`, "", tally, ...table].join("\n");
  });
  return `# ${cell(title)}\n\n${sections.join("\n\n")}\n`;
}

/** Text in a cell of a table: signs of Markdown and HTML are characters, line breaks spaces. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}
