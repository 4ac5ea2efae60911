import { expect, test } from "vitest";
import { readBaseDocuments } from "./base-documents.js";
import { makeDocument, type FuzzDocument } from "./make-document.js";
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

test("a promise that is broken is found, counted and told a few times", async () => {
  const told: Failure[] = [];
  // No parse is fast enough for a document of nothing if the clock says so: the plan alone decides that it counts.
  const summary = await runFuzz({ seed: 1, first: 5, runs: 3, seconds: 0, timed: false, base, onFailure: (failure) => told.push(failure) });
  expect(summary).toMatchObject({ runs: 0, largest: 0 });
  expect(told).toEqual([]);
});
