import { expect, test } from "vitest";
import type { Cited, CitedForm } from "./cited.js";
import { footnoteLabel, markdownFootnote } from "./markdown-footnote.js";

function form(id: CitedForm["id"], markdown: string): CitedForm {
  return { id, name: id, text: markdown, html: markdown, markdown };
}

const NOTE: Cited = {
  place: { first: 12, last: 12, span: { start: 0, end: 1 } },
  forms: [],
  runIn: null,
  after: [form("note", "Bo Marsh, *The Lamp*, turn 12.")],
  notPrinted: [],
  warnings: [],
  link: null,
  author: "Marsh",
};

test("the words carry a mark, and the mark is defined", () => {
  expect(markdownFootnote([{ speaker: null, words: "It was *put* out.\nIn May." }], NOTE)).toBe(
    "“It was \\*put\\* out.\n\n“In May.”[^marsh-t12]\n\n[^marsh-t12]: Bo Marsh, *The Lamp*, turn 12.\n",
  );
});

test("without words the mark stands alone", () => {
  expect(markdownFootnote([], NOTE)).toBe("[^marsh-t12]\n\n[^marsh-t12]: Bo Marsh, *The Lamp*, turn 12.\n");
});

test("a style that cites in the text gives its citation and its entry", () => {
  const cited = { ...NOTE, runIn: form("inText", "(Marsh 1998, turn 12)"), after: [form("bibliography", "Marsh, Bo. 1998.")] };
  expect(markdownFootnote([], cited)).toContain("[^marsh-t12]: (Marsh 1998, turn 12) Marsh, Bo. 1998.\n");
});

test("nothing in the words or names of a transcript is Markdown", () => {
  const said = [{ speaker: "# <Ann>[^1]", words: "![x](y)" }, { speaker: "1. Bo", words: "[^marsh-t12]" }];
  const [first, second] = markdownFootnote(said, NOTE).split("\n\n");
  expect(first).toMatch(/^\\# \\<Ann\\>\\\[\\\^1\\\]: “!\\\[x\\\]\(y\)”$/);
  expect(second).toMatch(/^1\\. Bo: “\\\[\\\^marsh-t12\\\]”\[\^marsh-t12\]$/);
});

test.each([
  { author: "O’Neill Díaz", first: 3, last: 3, label: "o-neill-díaz-t3" },
  { author: "Токаев", first: 11, last: 12, label: "токаев-t11-12" },
  { author: " ]: <", first: 1, last: 1, label: "source-t1" },
])("$author is labelled $label", ({ author, first, last, label }) => {
  expect(footnoteLabel({ author, place: { first, last, span: null } })).toBe(label);
});
