import { applyEdits, type Edit, type EditReason, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { describe, expect, test } from "vitest";
import { readBaseDocuments } from "./base-documents.js";
import { checkDocument } from "./check-document.js";
import { foreignWords } from "./foreign-words.js";
import { makeDocument, type FuzzDocument } from "./make-document.js";
import { mutateBytes } from "./mutate-bytes.js";
import { Random } from "./random.js";
import { runFuzz, type Failure } from "./run-fuzz.js";
import { shrink } from "./shrink.js";

const base = readBaseDocuments();

test("the parser keeps its promises on four hundred documents that nobody would write", { timeout: 120_000 }, async () => {
  const failures: unknown[] = [];
  const onFailure = ({ index, finding, smallest }: Failure): void => {
    failures.push({ index, finding, smallest: smallest.input });
  };
  const summary = await runFuzz({ seed: 20_040_302, first: 0, runs: 400, seconds: Infinity, timed: false, base, onFailure });
  expect(failures).toEqual([]);
  expect(summary.runs).toBe(400);
});

test("a document can be made again from its seed and number alone", () => {
  const made = Array.from({ length: 20 }, (_, index) => makeDocument(7, index, base));
  expect(makeDocument(7, 13, base)).toEqual(made[13]);
  expect(new Set(made.map(({ input }) => JSON.stringify(input))).size).toBe(20);
  expect(makeDocument(8, 13, base)).not.toEqual(made[13]);
});

test("what a document is made of stays as it was, in whichever memory it is", () => {
  const bytes = Buffer.from("Ann: Was the harbour damp?\n\nBo: It was.\n");
  const before = Uint8Array.from(bytes);
  for (let index = 0; index < 200; index += 1) mutateBytes(bytes, new Random(3, index));
  expect(Uint8Array.from(bytes)).toEqual(before);
});

test("the documents are text and bytes, of every format", () => {
  const made = Array.from({ length: 300 }, (_, index) => makeDocument(1, index, base));
  const kinds = new Set(made.map(({ input }) => typeof input));
  expect(kinds).toEqual(new Set(["string", "object"]));
  const extensions = new Set(made.map(({ fileName }) => /\.(\w+)$/.exec(fileName)?.[1]));
  for (const extension of ["txt", "md", "html"]) expect(extensions).toContain(extension);
});

test("chance is even, bounded and begins again", () => {
  const random = new Random(1);
  const counts = [0, 0, 0, 0];
  for (let draw = 0; draw < 4000; draw += 1) {
    const value = random.below(4);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  expect(new Random(5, 3).below(1e9)).toBe(new Random(5, 3).below(1e9));
  expect(new Random(5, 3).below(1e9)).not.toBe(new Random(5, 4).below(1e9));
  expect(random.below(0)).toBe(0);
  expect(["a", "b"]).toContain(random.pick(["a", "b"]));
  expect(["a", "b"]).toContain(random.pickAny(["a", "b"]));
  expect(random.pickAny<string>([])).toBeUndefined();
  expect(() => random.pick([])).toThrow(RangeError);
});

test.each<[string, FuzzDocument, FuzzDocument["input"]]>([
  ["text", { input: "one\ntwo\nthe x and y\nfour\n", fileName: "a.txt" }, "xy"],
  ["bytes", { input: Uint8Array.from([1, 10, 0x78, 0xff, 10, 0x79, 3]), fileName: "a.txt" }, Uint8Array.from([0x78, 0x79])],
])("a failing %s becomes as small as can be", async (_name, document, smallest) => {
  const fails = ({ input }: FuzzDocument): Promise<boolean> => {
    const text = typeof input === "string" ? input : Buffer.from(input).toString("latin1");
    return Promise.resolve(text.includes("x") && text.includes("y"));
  };
  expect((await shrink(document, fails)).input).toEqual(smallest);
});

test("an input that makes the parser throw is a finding with the place", async () => {
  const document = { input: null as unknown as string, fileName: "a.txt" };
  const findings = await checkDocument(document, { twice: false, timed: false });
  expect(findings).toMatchObject([{ kind: "throws", detail: expect.stringMatching(/^TypeError: .* at /) as string }]);
});

describe("foreign words", () => {
  /** A transcript of one turn, in which parts of the text are replaced. */
  function withEdits(text: string, edits: readonly [removed: string, text: string, reason: EditReason][]): Transcript {
    const span = { start: 0, end: text.length };
    const placed = edits.map(([removed, replacement, reason]): Edit => {
      const start = text.indexOf(removed);
      return { span: { start, end: start + removed.length }, text: replacement, reason };
    });
    const turn: Turn = { id: "t", ordinal: 1, speakerId: null, labelSpan: null, span, edits: placed, text: applyEdits(text, span, placed), confidence: 1 };
    return { ...parseTranscriptText(text).transcripts[0], turns: [turn] };
  }

  test.each<[string, Transcript, string[]]>([
    ["two words run together", withEdits("the end\nof it", [["\n", "", "unwrap"]]), ["endof"]],
    ["words around what was taken out", withEdits("the end [page 3] of it", [[" [page 3] ", "", "furniture"]]), ["endof"]],
    ["a divided word", withEdits("an exam-\nple of it", [["-\n", "", "hyphen"]]), []],
    ["signs within a word", withEdits("a <b class=c>W</b>ord", [["<b class=c>", "", "markup"], ["</b>", "", "markup"]]), []],
    ["a character reference", withEdits("caf&eacute; it", [["&eacute;", "é", "entity"]]), []],
    ["a line of Chinese", withEdits("这是\n真的", [["\n", "", "unwrap"]]), []],
    ["a column unwrapped", withEdits("the end\nof it", [["\n", " ", "unwrap"]]), []],
  ])("%s", (_name, transcript, expected) => {
    expect(foreignWords(transcript)).toEqual(expected);
  });
});
