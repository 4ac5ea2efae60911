import { expect, test } from "vitest";
import { readDocument } from "../reading/read-document.js";
import { reportFile } from "./reports.js";
import { verifyRequest } from "./verifier-worker.js";

const document = await readDocument("The Lamp\n\nAnn: Is it open?\n\nBo: It is open, and it was never closed.\n", () => undefined);
const text = "“It is <open>,” said Bo. “It was closed,” said Bo.";
const transcripts = document.transcripts.map(({ transcript }) => transcript);
const verdict = verifyRequest({ transcripts, text, format: null }, () => undefined);
const verified = { article: { name: "My story.md", text, format: null }, document, verdict };

test("a report as HTML has the article and what it was checked against, escaped", () => {
  const { name, mediaType, content } = reportFile(verified, "html");
  expect([name, mediaType]).toEqual(["My-story-quotations.html", "text/html;charset=utf-8"]);
  expect(content).toMatch(/^<!doctype html>/);
  expect(content).toContain("It is &lt;open&gt;,");
  expect(content).not.toContain("<open>");
});

test("a report as Markdown has a row for each quotation", () => {
  const { name, content } = reportFile(verified, "markdown");
  expect(name).toBe("My-story-quotations.md");
  expect(content.split("\n").filter((line) => /^\| \d/.test(line))).toHaveLength(2);
});

test("a report as JSON has the verdict with each judgement in a word", () => {
  const { name, content } = reportFile({ ...verified, article: { ...verified.article, name: "" } }, "json");
  expect(name).toBe("Pasted-article-quotations.json");
  const { quotations, ...rest } = JSON.parse(content) as { file: string; counts: unknown; quotations: { judgement: string; text: string }[] };
  expect(rest).toMatchObject({ file: "Pasted article", counts: verdict.counts, holds: false });
  expect(quotations.map(({ judgement }) => judgement)).toEqual(["typographic", "altered"]);
  expect(quotations.map((one) => one.text)).toEqual(verdict.quotations.map((one) => one.text));
});
