import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import type { MemorySetup } from "../io/memory-io.test-data.js";
import { createMemoryIo } from "../io/memory-io.test-data.js";
import { createSession } from "../session.js";
import { expandInputs } from "./expand-inputs.js";

async function expand(paths: readonly string[], names: readonly string[], setup: MemorySetup = {}): Promise<{
  readonly inputs: readonly string[];
  readonly stderr: string;
  readonly code: number;
}> {
  const io = createMemoryIo({ ...setup, files: Object.fromEntries(names.map((name) => [name, "x"])) });
  const session = createSession(io);
  const inputs = await expandInputs(session, paths);
  return { inputs, stderr: io.written.stderr, code: session.reporter.exitCode() };
}

test.each([
  ["a file stands for itself", ["b.txt", "a.txt"], ["b.txt", "a.txt"]],
  ["a missing file is left to whoever reads it", ["none.txt"], ["none.txt"]],
  ["standard input stays", ["-"], ["-"]],
  ["a pattern is its files, sorted", ["texts/*.txt"], ["texts/a.txt", "texts/b.txt"]],
  ["a pattern may go down", ["texts/**/*.txt"], ["texts/a.txt", "texts/b.txt", "texts/more/c.txt"]],
  ["a pattern may be absolute", ["/texts/?.txt"], ["/texts/a.txt", "/texts/b.txt"]],
  ["a file that has the name of a pattern is that file", ["a[1].txt"], ["a[1].txt"]],
  ["arguments keep their order, and each file comes once", ["texts/b.txt", "texts/*.txt", "./texts/a.txt"], ["texts/b.txt", "texts/a.txt"]],
  ["a folder is its documents, at any depth", ["texts"], ["texts/a.txt", "texts/b.txt", "texts/more/c.txt"]],
  ["a slash at its end changes nothing", ["texts/"], ["texts/a.txt", "texts/b.txt", "texts/more/c.txt"]],
  ["a folder of a corpus stays a folder", ["corpus"], ["corpus"]],
  ["so does one with a manifest and a read-me", ["told"], ["told"]],
])("%s", async (_name, paths, expected) => {
  const names = ["a.txt", "b.txt", "a[1].txt", "a1.txt", "texts/b.txt", "texts/a.txt", "texts/more/c.txt", "texts/.d.txt"];
  const corpora = ["corpus/transcripts.jsonl", "told/corpus.json", "told/t.jsonl", "told/README.txt"];
  expect(await expand(paths, [...names, ...corpora])).toEqual({ inputs: expected, stderr: "", code: EXIT.ok });
});

test.each([
  [
    "a pattern that matches nothing, where other files are",
    "texts/*.doc",
    "No file matches texts/*.doc.\n  hint: There are 2 .txt files: \"texts/*.txt\"\n",
  ],
  [
    "a pattern that goes down and matches nothing",
    "texts/**/*.doc",
    "No file matches texts/**/*.doc.\n  hint: There are 3 .txt files: \"texts/**/*.txt\"\n",
  ],
  [
    "a pattern in a folder that is missing",
    "txts/*.txt",
    "No file matches txts/*.txt.\n  hint: There is no folder txts. Check the spelling and the folder you are in.\n",
  ],
  ["a folder without documents", "sound", 'sound has no file that ends in '],
  [
    "a folder with a corpus and documents",
    "both/",
    'both/ holds a corpus (c.jsonl) and 1 document.\n  hint: Name which: "both/*.jsonl" or "both/**/*.txt"\n',
  ],
])("%s ends with 3, and the rest goes on", async (_name, path, expected) => {
  const names = ["texts/a.txt", "texts/b.txt", "texts/more/c.txt", "sound/a.mp3", "both/c.jsonl", "both/a.txt"];
  const { inputs, stderr, code } = await expand([path, "texts/a.txt"], names);
  expect([inputs, code]).toEqual([["texts/a.txt"], EXIT.unreadable]);
  expect(stderr).toContain(`error: ${expected}`);
});

test("what is left out of a folder is said", async () => {
  const { inputs, stderr, code } = await expand(["t"], ["t/a.txt", "t/a.mp3", "t/b.mp3", "t/c.docx9"]);
  expect([inputs, code]).toEqual([["t/a.txt"], EXIT.ok]);
  expect(stderr).toBe('t: note: 3 other files left out (.mp3, .docx9).\n  hint: To read them all the same, name them: "t/**/*.mp3"\n');
});
