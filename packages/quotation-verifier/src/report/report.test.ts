import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createQuoteIndex } from "../create-quote-index.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "../fixtures/founding-interview.js";
import { verifyArticle } from "../verify-article.js";
import { JUDGEMENT_MEANINGS, JUDGEMENTS, judgeQuotation, judgementHolds, tallyJudgements } from "./judgement.js";
import { verdictMarkdown } from "./verdict-markdown.js";
import { verdictPage } from "./verdict-page.js";

const FOUNDING = foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"));
const index = createQuoteIndex([FOUNDING]);
const STORY = `Tokaev spoke of “an objective necessity”, and said: “It will take the U.S. 47 years to double their economy.”

“We stand with Washington in all things,” he said.
`;
const reported = (text: string): { name: string; text: string; verdict: ReturnType<typeof verifyArticle> } => ({
  name: "story.md",
  text,
  verdict: verifyArticle(index, text),
});

/** What a reader of the page sees of an article. */
function shownText(page: string): string {
  const [, html = ""] = /<div class="text">([^]*?)<\/div>/.exec(page) ?? [];
  const text = html.replace(/<sup>\d+<\/sup>/g, "").replace(/<[^>]*>/g, "");
  const signs: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);
}

test("a page has each quotation with its judgement, its place, and the difference word by word", () => {
  const page = verdictPage([reported(STORY)], { titles: new Map([[FOUNDING.id, "Bloc & more"]]) });
  expect(page).toContain("3 quotations: 1 exact, 1 altered, 1 absent.");
  expect(page).toContain("<del>took</del> <ins>will take</ins>");
  expect(page).toContain('<mark class="bad" id="in-q1-2">');
  expect(page).toContain("Checked against: Bloc &amp; more.");
  expect(shownText(page)).toBe(STORY);
});

test("every article is shown as it is, whatever is in it, and nothing of it is markup", () => {
  const piece = fc.constantFrom("“", "”", '"', "<b>", "</div>", "&lt;", "it is an objective necessity", " said Tokaev ", "\n", "|", "'", "]]>");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.string(), (pieces, name) => {
      const text = pieces.join(" ");
      const page = verdictPage([{ ...reported(text), name }], { title: name });
      expect(shownText(page)).toBe(text);
      const tags = new Set([...page.replace(/<style>[^]*?<\/style>/, "").matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
      for (const tag of tags) expect(ALLOWED).toContain(tag);
    }),
  );
});

const ALLOWED = ["html", "head", "meta", "title", "body", "h1", "h2", "p", "section", "div", "mark", "a", "sup", "ol", "li", "blockquote", "del", "ins", "footer"];

test("a Markdown report is a table whose cells hold no signs of their own", () => {
  const markdown = verdictMarkdown([reported("“We stand | with ~Washington in all things,” Tokaev said.")]);
  expect(markdown).toContain("| 1:2 | absent | “We stand \\| with \\~Washington in all things,” |");
});

test("words that somebody else said are told with whom they are given to, in both forms", () => {
  const article = [reported("“an objective necessity”, said Murat Laumulin.")];
  expect(verdictPage(article)).toContain("Given to Murat Laumulin, said by Tokaev, turn 12. ");
  expect(verdictMarkdown(article)).toContain("given to Murat Laumulin, said by Tokaev, turn 12");
});

test("an article without quotations says so", () => {
  expect(verdictPage([reported("No words.")])).toContain("No quotations.");
  expect(verdictMarkdown([reported("No words.")])).toBe("# Quotations\n\n## story.md\n\nNo quotations.\n");
});

test("every judgement has a meaning, and those that hold are the ones whose wording is faithful", () => {
  for (const judgement of JUDGEMENTS) expect(JUDGEMENT_MEANINGS[judgement]).not.toBe("");
  expect(JUDGEMENTS.filter(judgementHolds)).toEqual(["exact", "typographic", "elided"]);
  expect(judgeQuotation({ wording: "exact", speaker: "other", grave: [] })).toBe("wrong-speaker");
  expect(judgeQuotation({ wording: "altered", speaker: "other", grave: [] })).toBe("altered");
  expect(tallyJudgements(["exact", "absent", "exact"])).toBe("3 quotations: 2 exact, 1 absent.");
});
