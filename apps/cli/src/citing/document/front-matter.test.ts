import fc from "fast-check";
import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.js";

const read = async (yaml: string): Promise<unknown> => {
  const { transcripts, corpora, lang, diagnostics } = await readFrontMatter(`---\n${yaml}\n---\n\ntext: no\n`);
  expect(diagnostics).toStrictEqual([]);
  return [Object.fromEntries(transcripts), corpora, lang];
};

test.each([
  ["paths by key", "title: x\ntranscripts:\n  ann: talks/ann.txt\n  bo: bo.html\nlang: de", [{ ann: "talks/ann.txt", bo: "bo.html" }, [], "de"]],
  ["quotation marks and comments", "transcripts: # ours\n  'a:b': \"x # y.txt\" # note\n  c: d.txt # note", [{ "a:b": "x # y.txt", c: "d.txt" }, [], undefined]],
  ["a map in braces", "transcripts: {ann: ann.txt, 'bo': \"bo.txt\"}", [{ ann: "ann.txt", bo: "bo.txt" }, [], undefined]],
  ["braces over lines, with commas and escapes in values", "transcripts: {\n  ann: 'a, b.txt',\n  bo: \"b\\u00f6.txt\"\n}", [{ ann: "a, b.txt", bo: "bö.txt" }, [], undefined]],
  ["a text over lines", "transcripts:\n  ann: >-\n    my\n    talk.txt", [{ ann: "my talk.txt" }, [], undefined]],
  ["one corpus", "corpus: all.jsonl", [{}, ["all.jsonl"], undefined]],
  ["several corpora", "corpus: [a.jsonl, 'b.jsonl']", [{}, ["a.jsonl", "b.jsonl"], undefined]],
  ["several corpora in lines", "corpus:\n  - a.jsonl\n  - b.jsonl # old\nother:\n  - c", [{}, ["a.jsonl", "b.jsonl"], undefined]],
  ["lines that are not set in", "corpus:\n- a.jsonl\n- b.jsonl\nother:\n- c", [{}, ["a.jsonl", "b.jsonl"], undefined]],
  ["no value is a truth or a number", "lang: no\ncorpus: 1e3\ntranscripts: {on: off}", [{ on: "off" }, ["1e3"], "no"]],
  ["aliases", "a: &a x.txt\nb: &b {c: *a}\ncorpus: [*a, *a]\ntranscripts: *b", [{ c: "x.txt" }, ["x.txt", "x.txt"], undefined]],
  ["an anchor that is set again", "a: &a x\ncorpus: [*a]\nb: &a y\nlang: *a", [{}, ["x"], "y"]],
  ["text in the text of another", "abstract: |\n  lang: fr\n  corpus: y", [{}, [], undefined]],
  ["empty values", "corpus:\nlang: ''\ntranscripts: {a: , b: ''}", [{}, [], undefined]],
  ["nothing", "title: x\nsub:\n  lang: fr\n  corpus: y", [{}, [], undefined]],
  ["no map", "- lang: fr", [{}, [], undefined]],
])("%s", async (_, yaml, expected) => {
  expect(await read(yaml)).toStrictEqual(expected);
});

test("only the start of a document is front matter, whatever its line ends", async () => {
  expect((await readFrontMatter("text\n\n---\ncorpus: a\n---\n")).corpora).toStrictEqual([]);
  expect((await readFrontMatter("---\ncorpus: a\n")).corpora).toStrictEqual([]);
  for (const end of ["\r\n", "\n", "\r"]) {
    const lines = ["\uFEFF---", "corpus:", "- a", "- b", "...", ""];
    expect((await readFrontMatter(lines.join(end))).corpora).toStrictEqual(["a", "b"]);
  }
});

test.each([
  ["what is no YAML", "lang: de\ntitle: Lamps: a talk\ncorpus: a", "yaml-syntax", "L", { lang: "de", corpora: [] }],
  ["a key that comes twice", "lang: de\ncorpus: a\nlang: fr", "repeated-key", "lang", { lang: "fr" }],
  ["an alias of nothing", "lang: de\ncorpus: *no", "unread-setting", "*no", { lang: "de", corpora: [] }],
  ["a list for transcripts", "lang: de\ntranscripts: [a, b]", "unread-setting", "[a, b]", { lang: "de" }],
  ["a text for transcripts", "transcripts: a.txt", "unread-setting", "a.txt", {}],
  ["a map for a path", "transcripts: {a: {b: c}, d: e}", "unread-setting", "{b: c}", { transcripts: new Map([["d", "e"]]) }],
  ["a map for a corpus", "corpus: [{b: c}, d]", "unread-setting", "{b: c}", { corpora: ["d"] }],
  ["a list for a language", "lang: [de]", "unread-setting", "[de]", { lang: undefined }],
  ["a map that holds itself", "transcripts: &t {a: *t}", "unread-setting", "{a: *t}", {}],
  ["a bottomless list", `lang: de\na: ${"[".repeat(50_000)}`, "yaml-too-deep", "[", { lang: undefined }],
])("%s is a warning with its place, and what stands before it is read", async (_, yaml, code, words, expected) => {
  const markdown = `---\r\n${yaml}\n---\n\nText.\n`;
  const settings = await readFrontMatter(markdown);
  expect(settings).toMatchObject({ ...expected, diagnostics: [{ code, severity: "warning" }] });
  const { start = 0, end = 0 } = settings.diagnostics[0]?.span ?? {};
  expect(markdown.slice(start, end)).toBe(words);
});

test("aliases of aliases do not unfold", async () => {
  const levels = Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array.from({ length: 10 }, () => `*a${at}`).join(", ")}]`);
  const { corpora, diagnostics } = await readFrontMatter(`---\na0: &a0 x\n${levels.join("\n")}\ncorpus: *a60\n---\n`);
  expect(corpora).toStrictEqual([]);
  expect(diagnostics).toHaveLength(10);
});

test("no front matter makes it throw, and every place lies in it", async () => {
  const line = fc.constantFrom("transcripts:", "corpus:", "  a: b", "- x", "[", "{a: b", "\"", "'", "#", ":", "lang: ", "\t", "&a", "*a", "%TAG", "!!int 3", "---x", "|", "? x");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, fc.string())), async (lines) => {
      const markdown = `---\n${lines.join("\n")}\n---\n`;
      for (const { span } of (await readFrontMatter(markdown)).diagnostics) {
        if (span === null) continue;
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(markdown.length);
      }
    }),
  );
});
