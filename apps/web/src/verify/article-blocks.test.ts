import type { ArticleQuotation } from "@colloquy/quotation-verifier/article";
import { createQuoteIndex } from "@colloquy/quotation-verifier";
import { verifyArticle } from "@colloquy/quotation-verifier/article";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleBlocks, articleParts, choosePassages } from "./article-blocks.js";
import { judgeArticle } from "./judged.js";
import { SAMPLE_ARTICLE } from "./sample-article.js";

const index = createQuoteIndex([]);
const blocksOf = (text: string, format: "text" | "html" = "text") =>
  articleBlocks(text, format, judgeArticle(verifyArticle(index, text, { format })));

test("blank lines end a paragraph, and quotations stand in theirs", () => {
  const blocks = blocksOf("One.\n\n“He said this and that,” she said, “and no more than that.”\n  \n\nThree.\n");
  expect(blocks.map(({ segments }) => segments.map(({ text, judged }) => [text, judged?.number ?? null]))).toEqual([
    [["One.", null]],
    [
      ["“", null],
      ["He said this and that,", 1],
      ["” she said, “", null],
      ["and no more than that.", 2],
      ["”", null],
    ],
    [["Three.", null]],
  ]);
});

test("in HTML the ends of elements end a paragraph, and tags are told from words", () => {
  const blocks = blocksOf("<p>One <b>and</b> 1 < 2.</p><p>Two.</p>", "html");
  expect(blocks.map(({ segments }) => segments.map(({ text, markup }) => (markup ? `[${text}]` : text)))).toEqual([
    ["[<p>]", "One ", "[<b>]", "and", "[</b>]", " 1 < 2.", "[</p>]"],
    ["[<p>]", "Two.", "[</p>]"],
  ]);
});

test("a quotation over several paragraphs is not cut", () => {
  const text = "She wrote:\n\n> One of them.\n>\n> Two of them.\n\nThe end.";
  const judged = judgeArticle(verifyArticle(index, text, { format: "markdown" }));
  const blocks = articleBlocks(text, "markdown", judged);
  for (const { quotation } of judged) {
    const holders = blocks.filter(({ span }) => span.start <= quotation.span.start && quotation.span.end <= span.end);
    expect(holders).toHaveLength(1);
  }
});

test("passages with what does not hold are those with quotations, without the others", () => {
  const blocks = blocksOf(SAMPLE_ARTICLE);
  expect(choosePassages(blocks, "all")).toHaveLength(6);
  expect(choosePassages(blocks, "quoting")).toHaveLength(5);
  expect(choosePassages(blocks, "failing")).toHaveLength(4);
});

const pieces = fc.constantFrom("“", "”", "\"", "\n\n", "\n", " ", "<p>", "</p>", "<", "> a b", "word", "and so it was said", "😀", "«", "»");
const articles = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(""));

test("every article is its blocks again, with white space alone between them", () => {
  fc.assert(
    fc.property(articles, fc.constantFrom("text" as const, "html" as const), (text, format) => {
      let at = 0;
      let count = 0;
      for (const { span, segments, judged } of blocksOf(text, format)) {
        expect(text.slice(at, span.start).trim()).toBe("");
        expect(segments.map((segment) => segment.text).join("")).toBe(text.slice(span.start, span.end));
        count += judged.length;
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe("");
      expect(count).toBe(verifyArticle(index, text, { format }).quotations.length);
    }),
  );
});

test("every quotation is a segment of its own, whole", () => {
  fc.assert(
    fc.property(articles, (text) => {
      const segments = blocksOf(text).flatMap((block) => block.segments);
      const marked = segments.flatMap(({ judged, text: words }) => (judged === null ? [] : [[judged.quotation, words] as const]));
      const expected = verifyArticle(index, text, { format: "text" }).quotations;
      expect(marked.map(([quotation]) => quotation.span)).toEqual(expected.map(({ span }: ArticleQuotation) => span));
      for (const [{ span }, words] of marked) expect(words).toBe(text.slice(span.start, span.end));
    }),
  );
});

test("long paragraphs are cut between words, and long articles come in parts", () => {
  const text = "word ".repeat(30_000);
  const blocks = blocksOf(text);
  expect(Math.max(...blocks.map(({ span }) => span.end - span.start))).toBeLessThanOrEqual(4000);
  expect(blocks.flatMap(({ segments }) => segments.map((segment) => segment.text)).join(" ")).toBe(text.trim());
  const parts = articleParts(blocks);
  expect(parts.flat()).toEqual(blocks);
  expect(parts.length).toBe(4);
  expect(articleParts([])).toEqual([[]]);
});
