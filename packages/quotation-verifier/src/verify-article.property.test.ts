import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SHORTENED_WORDS } from "./article/quotation-marks.table.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { createQuoteIndex, verifyArticle } from "./index.js";

const index = createQuoteIndex([foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"))]);

/** Articles that are all one sign, or one line: each ends within the limit of the run, and none throws. */
const HOSTILE: Readonly<Record<string, string>> = {
  "opening marks": "“",
  "closing marks": "”",
  "empty quotations": "“”",
  "marks of all kinds": "“‘«„\"'a ",
  "genitives": " ‘as ’",
  "signs of block quotes": "> ",
  "rules": "- ",
  "tags that are not closed": "<a",
  "values that are not closed": "<a href='",
  "comments that are not closed": "<!--",
  "block quotes that are not closed": "<blockquote>",
  "code that is not closed": "<code>",
  "character references": "&ldquo;&amp",
  "links that are not closed": "](",
  "ticks": "` `` ",
  "emphasis": "*_a",
  "spaces": " ",
  "empty lines": "\n",
  "one line": "Osei said that rain fell and ",
  "questions that somebody is asked": "asked “a” ",
  "names in brackets": "(Tokaev) “a” ",
  "footnote marks that are not closed": "<sup><a ",
};

test.each(Object.entries(HOSTILE))("two hundred thousand characters of %s", (_, sign) => {
  const article = sign.repeat(200_000 / sign.length);
  for (const format of ["text", "markdown", "html"] as const) {
    const { quotations } = verifyArticle(index, article, { format });
    for (const { span } of quotations) expect(span.end).toBeLessThanOrEqual(article.length);
  }
});

test("a hundred thousand marks are fifty thousand quotations", () => {
  const { quotations } = verifyArticle(index, "“lingua franca” ".repeat(50_000));
  expect(quotations).toHaveLength(50_000);
});

const PIECES = [
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "«",
  "»",
  "„",
  ">",
  "\n",
  "\n\n",
  " ",
  "said",
  "Tokaev",
  "English is",
  ".",
  ",",
  "—",
  "```",
  "\ud83d",
  "<blockquote>",
  "</blockquote>",
  "<q>",
  "</q>",
  "<p>",
  "<a href='",
  "&ldquo;",
  "&#8221;",
  "*",
  "`",
  "[",
  "](x)",
  "\\",
  "    ",
  ":\n\n",
  "\r",
  "\ufdd0",
  "’s",
];

const FORMATS = ["text", "markdown", "html", undefined] as const;
const articles = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("no article makes it throw, and every span is in order, in the article, and in no other", () => {
  fc.assert(
    fc.property(articles, fc.constantFrom(...FORMATS), fc.boolean(), (article, format, dialogue) => {
      const verdict = verifyArticle(index, article, format === undefined ? { dialogue } : { format, dialogue });
      let end = 0;
      for (const { span, text, line, column, attribution } of verdict.quotations) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        ({ end } = span);
        expect(text).toMatch(/[\p{L}\p{N}]/u);
        const lines = article.slice(0, span.start).split(/\r\n|\n|\r/);
        expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
        if (attribution !== null) expect(attribution.span.end).toBeLessThanOrEqual(article.length);
      }
      expect(end).toBeLessThanOrEqual(article.length);
      for (const { span } of verdict.diagnostics) expect(span?.end).toBeLessThanOrEqual(article.length);
      expect(verdict.counts.holding + verdict.counts.failing + verdict.counts.others).toBe(verdict.quotations.length);
    }),
    { numRuns: 2000 },
  );
});

test("in text, what stands at the span is what was verified", () => {
  fc.assert(
    fc.property(articles, (article) => {
      for (const { span, text, block } of verifyArticle(index, article, { format: "text" }).quotations) {
        if (!block) expect(article.slice(span.start, span.end)).toBe(text);
      }
    }),
    { numRuns: 1000 },
  );
});

/** The same sentence in three forms: markup changes nothing but places. */
test("a quotation between words is found in every format, at its place", () => {
  // `‘n’` and others like it are shortened words and open nothing.
  const isShortened = (text: string): boolean => new RegExp(SHORTENED_WORDS.source, "iu").exec(text)?.index === 0;
  const word = fc.stringMatching(/^[a-z]{1,8}$/).filter((text) => !isShortened(text));
  const words = fc.array(word, { minLength: 3, maxLength: 12 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, words, fc.constantFrom(["“", "”"], ["«", "»"], ["„", "“"], ['"', '"'], ["‘", "’"]), (a, b, c, [open = "", close = ""]) => {
      const forms = { text: `${a} ${open}${b}${close}, ${c}`, markdown: `*${a}* ${open}${b}${close}, ${c}`, html: `<p>${a} ${open}${b}${close}, ${c}</p>` };
      for (const [format, article] of Object.entries(forms)) {
        const [found] = verifyArticle(index, article, { format: format as "text" }).quotations;
        expect(found?.text).toBe(b);
        expect(article.slice(found?.span.start, found?.span.end)).toBe(b);
      }
    }),
  );
});
