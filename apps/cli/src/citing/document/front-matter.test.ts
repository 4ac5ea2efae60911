import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.js";

const read = (yaml: string): unknown => {
  const { transcripts, corpora, lang } = readFrontMatter(`---\n${yaml}\n---\n\ntext: no\n`);
  return [Object.fromEntries(transcripts), corpora, lang];
};

test.each([
  ["paths by key", "title: x\ntranscripts:\n  ann: talks/ann.txt\n  bo: bo.html\nlang: de", [{ ann: "talks/ann.txt", bo: "bo.html" }, [], "de"]],
  ["quotation marks and comments", "transcripts: # ours\n  'a:b': \"x # y.txt\" # note\n  c: d.txt # note", [{ "a:b": "x # y.txt", c: "d.txt" }, [], undefined]],
  ["a map in braces", "transcripts: {ann: ann.txt, 'bo': \"bo.txt\"}", [{ ann: "ann.txt", bo: "bo.txt" }, [], undefined]],
  ["one corpus", "corpus: all.jsonl", [{}, ["all.jsonl"], undefined]],
  ["several corpora", "corpus: [a.jsonl, 'b.jsonl']", [{}, ["a.jsonl", "b.jsonl"], undefined]],
  ["several corpora in lines", "corpus:\n  - a.jsonl\n- b.jsonl # old\nother:\n  - c", [{}, ["a.jsonl", "b.jsonl"], undefined]],
  ["nothing", "title: x\nsub:\n  lang: fr\n  corpus: y", [{}, [], undefined]],
])("%s", (_, yaml, expected) => {
  expect(read(yaml)).toStrictEqual(expected);
});

test("only the start of a document is front matter", () => {
  expect(readFrontMatter("text\n\n---\ncorpus: a\n---\n").corpora).toStrictEqual([]);
  expect(readFrontMatter("---\ncorpus: a\n").corpora).toStrictEqual([]);
  expect(readFrontMatter("---\r\ncorpus: a\r\n...\r\n").corpora).toStrictEqual(["a"]);
});

test("no front matter makes it throw", () => {
  const line = fc.constantFrom("transcripts:", "corpus:", "  a: b", "- x", "[", "{a: b", "\"", "'", "#", ":", "lang: ", "\t");
  fc.assert(fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => void read(lines.join("\n"))));
});
