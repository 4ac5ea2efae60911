import type { ArticleVerdict } from "@colloquy/quotation-verifier/article";
import { judgeQuotation, verdictMarkdown, verdictPage, type ReportedArticle } from "@colloquy/quotation-verifier/report";
import type { ReadDocument } from "../reading/read-document.js";
import { fileName } from "../save/file-name.js";
import type { SavedFile } from "../save/save-file.js";
import type { Verified } from "./verifying.js";

/** Beyond so many quotations JSON has no line breaks: it would be twice as long. */
const MOST_INDENTED = 1000;

/** The forms in which a report is saved. */
export const REPORT_FORMS = ["html", "markdown", "json"] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

interface Form {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (article: ReportedArticle, titles: ReadonlyMap<string, string>) => string;
}

/** What each form is called, and how it is written. */
export const FORMS: Readonly<Record<ReportForm, Form>> = {
  html: {
    name: "HTML",
    extension: "html",
    mediaType: "text/html;charset=utf-8",
    write: (article, titles) => verdictPage([article], { titles }),
  },
  markdown: {
    name: "Markdown",
    extension: "md",
    mediaType: "text/markdown;charset=utf-8",
    write: (article, titles) => verdictMarkdown([article], { titles }),
  },
  json: {
    name: "JSON",
    extension: "json",
    mediaType: "application/json",
    write: ({ name, verdict }) => {
      const indent = verdict.quotations.length > MOST_INDENTED ? undefined : 2;
      return `${JSON.stringify({ file: name, ...withJudgements(verdict) }, null, indent)}\n`;
    },
  },
};

/** The report on an article as a file: `story-quotations.html`. */
export function reportFile({ article, document, verdict }: Verified, form: ReportForm): SavedFile {
  const { extension, mediaType, write } = FORMS[form];
  const name = article.name === "" ? "Pasted article" : article.name;
  const content = write({ name, text: article.text, verdict }, titlesOf(document));
  return { name: fileName(name, "quotations", extension), mediaType, content };
}

/** What the transcripts of a document are called, by id. */
export function titlesOf({ transcripts }: ReadDocument): ReadonlyMap<string, string> {
  return new Map(
    transcripts.map(({ transcript: { id, metadata, source } }, index) => {
      const numbered = transcripts.length > 1 ? `Transcript ${index + 1}` : "the pasted transcript";
      return [id, metadata.title ?? source.fileName ?? numbered];
    }),
  );
}

/** The verdict as it is, and with it each quotation's judgement in a word; null for what is not judged. */
function withJudgements(verdict: ArticleVerdict) {
  const quotations = verdict.quotations.map((quotation) => ({
    judgement: quotation.kind === "quotation" ? judgeQuotation(quotation.verdict) : null,
    ...quotation,
  }));
  return { ...verdict, quotations };
}
