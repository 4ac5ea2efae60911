import { expect, test } from "vitest";
import { markdownFormat } from "./index.js";

const sniff = (text: string, fileName?: string): number => markdownFormat.sniff(new TextEncoder().encode(text), fileName);

test.each([
  ["labels in bold type", "**Ada:** Hi.\n\n**Bo:** Yes.", 0.6],
  ["one label in bold type", "Title\n\n**Ada**: Hi.", 0.3],
  ["headings", "# The lamp\n\nAda: Hi.\n\n## Later\n\nBo: Yes.", 0.5],
  ["front matter", "---\ntitle: The lamp\n---\nAda: Hi.", 0.5],
  ["links", "See [the lamp](https://example.org/lamp) and [its keeper](/keeper).", 0.5],
  ["escapes", "Ada: \\[laughs\\] No.", 0.3],
  ["lists of labels", "- **Ada** Hi.\n- **Bo** Yes.", 0.6],
])("%s are signs of Markdown", (_name, text, least) => {
  expect(sniff(text)).toBeGreaterThanOrEqual(least);
});

test.each([
  ["nothing", ""],
  ["plain text", "Q: Who?\nA: She.\n\n---\n\n- a list\n1. another\n> quoted [laughs]"],
  ["plain text with stars", "Ada: *No* way, 2 * 3 * 4, _never_. ** See below."],
  ["plain text with rules", "---\nInterview with Ada\n---\n\nA: Yes."],
  ["plain text with numbers", "#1 of 3\nAda: We are # 2."],
  ["a web page", "<!doctype html>\n# Title\n**Ada:** Hi"],
  ["JSON", '{"text": "**Ada:** [x](https://example.org)\\n# a"}'],
  ["a list in JSON", '[{"text":"\\\\[x\\\\]"}]'],
  ["RTF", "{\\rtf1 \\*\\generator **x**}"],
])("%s is not", (_name, text) => {
  expect(sniff(text)).toBe(0);
});

test("the file name is a hint, and no more", () => {
  expect(sniff("Q: Who?", "a.MD")).toBeGreaterThan(0.1);
  expect(sniff("Q: Who?", "a.md")).toBeLessThan(0.5);
  expect(sniff("**Ada:** Hi", "a.md")).toBeGreaterThan(0.5);
  expect(sniff("**Ada:** Hi\n\n**Bo:** Yes", "a.txt")).toBeGreaterThan(0.5);
});

test("is fast on heads that nearly match", () => {
  const started = performance.now();
  for (const sign of ["**", "#", "# ", "__a", "](", "\\[", "`", "---\na:\n", "\n", " ", "**a", "- "]) sniff(sign.repeat(2048));
  expect(performance.now() - started).toBeLessThan(300);
});
