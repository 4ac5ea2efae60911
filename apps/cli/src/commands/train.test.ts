import { readTranscript, type Classification, type Transcript } from "@colloquy/corpus-schema";
import { loadModel } from "@colloquy/topic-classifier/model-file";
import { beforeAll, expect, test } from "vitest";
import { ANSWERS_CSV, CODES_CSV } from "../coding/coded-answers.test-data.js";
import { EXIT } from "../exit-code.js";
import { colloquy, LAMPS, type Outcome } from "../run.test-data.js";

const FILES = { "codes.csv": CODES_CSV, "answers.csv": ANSWERS_CSV };
const TALK = "Harbour\n\nReed: What did he do?\n\nBrand: Herring, and in winter the hemp.\n\nReed: And school?\n\nBrand: The teacher was kind.\n";

async function train(argv: string, files: Readonly<Record<string, string | Uint8Array>> = {}, stdin = ""): Promise<Outcome> {
  return colloquy(["train", ...argv.split(" ")], { files: { ...FILES, ...files }, stdin });
}

interface Report {
  readonly bytes: number;
  readonly conversations: number;
  readonly documents: number;
  readonly examples: readonly { readonly codeId: string | null; readonly documents: number }[];
  readonly expectation: { readonly accuracy: number; readonly macroF1: number; readonly documents: number } | null;
}

async function trainJson(argv: string, files: Readonly<Record<string, string | Uint8Array>> = {}, stdin = ""): Promise<Report> {
  const { stdout, stderr } = await train(`${argv} --json`, files, stdin);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

test("a table and a codebook make a model, which is said in numbers with what to expect of it", async () => {
  const { code, stdout, stderr, io } = await train("answers.csv --codebook codes.csv -o model.bin");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout.replace(/\d\.\d\d|\d\.\d kB/g, "0")).toBe(`codes: 48 coded texts in 8 conversations

               examples
  Fishing            16
  Rope-making        16
  School             16

What to expect of other texts, by 48 texts that were held out
  Accuracy  0  the likeliest code is right
  Macro-F1  0  the mean over the codes

wrote model.bin (0)
Next: colloquy classify interview.txt --model model.bin --explain
`);
  expect(loadModel(io.disk.get("/model.bin") ?? new Uint8Array()).ok).toBe(true);
});

test("the model classifies, and shows what spoke for a code and what against it", async () => {
  const { io } = await train("answers.csv --codebook codes.csv -o model.bin");
  const files = { "talk.txt": TALK, "model.bin": io.disk.get("/model.bin") ?? "" };
  const argv = ["classify", "talk.txt", "--model", "model.bin", "--explain", "--min-score", "0.2", "--pretty"];
  const plain = await colloquy(argv, { files });
  expect([plain.code, plain.stderr]).toEqual([EXIT.ok, ""]);
  expect(plain.stdout).toMatch(/Fishing 0\.\d\d\n {9}\+ 0\.\d\d {2}“Herring” \d+–\d+\n(?: {9}\+ .*\n)* {9}− 0\.\d\d {2}“hemp”/);
  expect(plain.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  const coloured = await colloquy(argv, { files, colour: true });
  const shown = coloured.stdout.replaceAll("\u001B[32m", "<green>").replaceAll("\u001B[31m", "<red>").replaceAll("\u001B[39m", "</>");
  expect(shown).toMatch(/<green>\+ 0\.\d\d<\/> {2}“Herring”/);
  expect(shown).toMatch(/<red>− 0\.\d\d<\/> {2}“hemp”/);
});

test("a model beside the codebook that it has: both are shown, and told apart", async () => {
  const { io } = await train("answers.csv --codebook codes.csv -o model.bin");
  const files = { "talk.txt": TALK, "codes.csv": CODES_CSV, "model.bin": io.disk.get("/model.bin") ?? "" };
  const { stdout } = await colloquy(["classify", "talk.txt", "--model", "model.bin", "--codebook", "codes.csv", "--pretty"], { files });
  expect(stdout).toContain("     codes (keyword-model 1): none\n     codes (linear-svm 1): ");
});

test("--json says all of it as data, and the model is the same again", async () => {
  const report = await trainJson("answers.csv --codebook codes.csv -o model.bin");
  expect(report).toMatchObject({
    file: "model.bin",
    model: "linear-svm 1",
    codebook: { id: "codes", version: "0" },
    conversations: 8,
    documents: 48,
    examples: [{ codeId: "fish", documents: 16 }, { codeId: "rope", documents: 16 }, { codeId: "school", documents: 16 }],
    expectation: { documents: 48 },
    diagnostics: [],
  });
  const model = async (): Promise<Uint8Array | undefined> => (await train("answers.csv --codebook codes.csv -o model.bin")).io.disk.get("/model.bin");
  expect(await model()).toEqual(await model());
});

test("options reach the learner", async () => {
  const modelOf = async (options: string): Promise<Uint8Array> =>
    (await train(`answers.csv --codebook codes.csv -o model.bin ${options}`.trim())).io.disk.get("/model.bin") ?? new Uint8Array();
  const plain = await modelOf("");
  for (const options of ["--seed 7", "--cost 0.1", "--threshold 0.3", "--no-context", "--precision 32"]) {
    expect(Buffer.from(await modelOf(options)).equals(plain), options).toBe(false);
  }
  const loaded = loadModel(await modelOf("--threshold 0.3 --no-context --no-smoothing"));
  expect(loaded.ok && loaded.value.parameters).toMatchObject({ threshold: 0.3, context: { before: 0, after: 0 }, chain: { stay: 0 } });
  expect((await modelOf("--precision 32")).length).toBeGreaterThan(plain.length);
});

test("columns of other names, JSON lines, and standard input", async () => {
  const named = "talk,answer,topic\n1,The herring.,fish\n1,The hemp.,Rope-making\n2,The book.,\n3,The fog.,-\n";
  expect(await trainJson("a.csv --codebook codes.csv -o m --text-column answer --code-column topic --conversation-column talk", { "a.csv": named })).toMatchObject({
    conversations: 2,
    documents: 3,
    examples: [{ codeId: "fish" }, { codeId: "rope" }, { codeId: null }],
  });
  const lines = '{"text":"The herring.","code":["fish"]}\n{"text":"The hemp.","code":"rope|fish"}\n';
  const expected = { documents: 2, examples: [{ codeId: "fish", documents: 2 }, { codeId: "rope", documents: 1 }] };
  expect(await trainJson("a.jsonl --codebook codes.csv -o m", { "a.jsonl": lines })).toMatchObject(expected);
  expect(await trainJson("- --codebook codes.csv -o m", {}, lines)).toMatchObject(expected);
  expect(await trainJson("- --codebook codes.csv -o m", {}, ANSWERS_CSV)).toMatchObject({ documents: 48 });
});

/** A transcript of two exchanges. */
let TRANSCRIPT: Transcript;
beforeAll(async () => {
  const result = readTranscript(JSON.parse((await colloquy(["parse", "-"], { stdin: LAMPS })).stdout));
  if (!result.ok) throw new Error("no transcript");
  TRANSCRIPT = result.value;
});

/** A line of a corpus in which passes give each exchange a code; null where one was not looked at. */
function corpus(...passes: readonly { readonly by: string; readonly codes: readonly (string | null)[]; readonly codebook?: string }[]): string {
  const classifications = passes.map(({ by, codes, codebook = "codes" }): Classification => ({
    codebookId: codebook,
    codebookVersion: "0",
    assignedBy: by,
    threshold: 0,
    abstained: [],
    assignments: codes.flatMap((codeId, at) => {
      const exchange = TRANSCRIPT.exchanges[at];
      const turn = TRANSCRIPT.turns.find(({ id }) => id === exchange?.answerTurnIds[0]);
      if (codeId === null || exchange === undefined || turn === undefined) return [];
      return [{ targetId: exchange.id, codeId, score: 1, evidence: [{ span: turn.span }] }];
    }),
  }));
  return `${JSON.stringify({ ...TRANSCRIPT, classifications })}\n`;
}

test("of a corpus the passes of people count, not those of our own models", async () => {
  const coded = corpus({ by: "Ada Brand", codes: ["fish", "rope"] }, { by: "keyword-model 1", codes: ["school", "school"] }, { by: "linear-svm 1", codes: ["school", null] });
  expect(await trainJson("coded.jsonl --codebook codes.csv -o m", { "coded.jsonl": coded })).toMatchObject({
    conversations: 1,
    documents: 2,
    examples: [{ codeId: "fish" }, { codeId: "rope" }],
    expectation: null,
  });
});

test("of several coders the last one counts, unless --coder chooses", async () => {
  const coded = corpus({ by: "Ada Brand", codes: ["fish", "rope"] }, { by: "Jon Reed", codes: ["school", null] });
  const both = await train("coded.jsonl --codebook codes.csv -o m --json", { "coded.jsonl": coded });
  expect(JSON.parse(both.stdout)).toMatchObject({ examples: [{ codeId: "rope" }, { codeId: "school" }] });
  expect(both.stderr).toContain("note: Ada Brand and Jon Reed coded; where several coded the same, the last one counts.\n  hint: Choose with --coder.\n");
  const { stdout, stderr } = await colloquy(["train", "coded.jsonl", "--codebook", "codes.csv", "-o", "m", "--json", "--coder", "Ada Brand"], {
    files: { ...FILES, "coded.jsonl": coded },
  });
  expect(JSON.parse(stdout)).toMatchObject({ examples: [{ codeId: "fish" }, { codeId: "rope" }] });
  expect(stderr).not.toContain("coded;");
});

test("a corpus that nobody coded is said to be so, with what it is coded with", async () => {
  const coded = corpus({ by: "keyword-model 1", codes: ["fish", "rope"] }, { by: "Ada Brand", codes: ["lamp", null], codebook: "lamps" });
  const { code, stdout, stderr, io } = await train("coded.jsonl --codebook codes.csv -o m", { "coded.jsonl": coded });
  expect([code, stdout, io.disk.has("/m")]).toEqual([EXIT.unreadable, "", false]);
  expect(stderr).toContain('warning: 1 of 1 transcript is not coded with the codebook "codes" by a person.\n  hint: They are coded with codes by keyword-model 1, lamps by Ada Brand. Name another --codebook, or a --coder.\n');
  expect(stderr).toContain("error: There is nothing to learn from: no text is coded.\n");
});

test("codes of a corpus that the codebook has not are named and left out", async () => {
  const coded = corpus({ by: "Ada Brand", codes: ["fish", "whale"] });
  const { code, stdout, stderr } = await train("coded.jsonl --codebook codes.csv -o m --json", { "coded.jsonl": coded });
  expect([code, JSON.parse(stdout)]).toMatchObject([EXIT.ok, { documents: 1 }]);
  expect(stderr).toContain("coded.jsonl: warning: The codebook has no code “whale”.\n");
});

test.each<[string, string, Record<string, string | Uint8Array>, number, string]>([
  ["a table without the columns", "a.csv --codebook codes.csv -o m", { "a.csv": "answer,topic\nA,fish\n" }, EXIT.unreadable, "a.csv:1:1: error: The table has no column “text”.\n 1 | answer,topic\n   | ^^^^^^^^^^^^\n  hint: It has: answer, topic. Say which it is: --text-column, --code-column.\n"],
  ["a table that is not UTF-8", "a.csv --codebook codes.csv -o m", { "a.csv": Uint8Array.of(255, 65) }, EXIT.unreadable, "a.csv: error: The table is not UTF-8.\n  hint: Save it as UTF-8 (CSV UTF-8) and try again.\n"],
  ["a table without a code", "a.csv --codebook codes.csv -o m", { "a.csv": "text,code\nA,\n" }, EXIT.unreadable, "a.csv: warning: No row has a code that can be used.\n  hint: Put a code into each row that is an example; - stands for none.\n"],
  ["a file that is not there", "none.csv --codebook codes.csv -o m", {}, EXIT.unreadable, "error: There is no file none.csv.\n  hint: Check the spelling and the folder you are in.\n"],
  ["a codebook that is not there", "answers.csv --codebook none.csv -o m", {}, EXIT.usage, 'error: There is no codebook "none.csv".\n'],
  ["no codebook", "answers.csv -o m", {}, EXIT.usage, "error: Required option '--codebook <id|file>' not specified.\n"],
  ["no output", "answers.csv --codebook codes.csv", {}, EXIT.usage, "error: Required option '-o, --output <file>' not specified.\n"],
  ["a model on standard output", "answers.csv --codebook codes.csv -o -", {}, EXIT.usage, "error: A model is no text: it is not written to standard output.\n  hint: Name a file: -o model.bin\n"],
  ["an output that is the table", "answers.csv --codebook codes.csv -o answers.csv", {}, EXIT.usage, "error: answers.csv is an input: it would be overwritten.\n"],
  ["an output that is the codebook", "answers.csv --codebook codes.csv -o codes.csv", {}, EXIT.usage, "error: codes.csv is an input: it would be overwritten.\n"],
  ["a cost of nothing", "answers.csv --codebook codes.csv -o m --cost 0", {}, EXIT.usage, "error: Option '--cost <n>' argument '0' is invalid. It must be a number above 0.\n"],
  ["a precision that there is not", "answers.csv --codebook codes.csv -o m --precision 16", {}, EXIT.usage, "error: Option '--precision <bits>' argument '16' is invalid."],
])("%s ends with its code, a reason and what to do, and no model is written", async (_name, argv, files, expected, message) => {
  const { code, stdout, stderr, io } = await train(argv, files);
  expect(stderr).toContain(message);
  expect([code, stdout, io.disk.has("/m")]).toEqual([expected, "", false]);
});

test("rows with faults are named with their lines, a few of each kind, and the rest is learnt from", async () => {
  const rows = Array.from({ length: 8 }, (_, row) => `A ${row},whale\n`).join("");
  const { code, stderr, io } = await train("a.csv --codebook codes.csv -o m", { "a.csv": `text,code\nHerring,fish\nHemp,rope\n,fish\n${rows}` });
  expect([code, io.disk.has("/m")]).toEqual([EXIT.ok, true]);
  expect(stderr).toContain("a.csv:4:1: warning: A row has codes and no text.\n");
  expect(stderr.match(/The codebook has no code “whale”/g)?.length).toBe(5);
  expect(stderr).toContain("a.csv: warning: 3 more of these.\n");
  expect(stderr).toContain("codes.csv: note: 2 codes have fewer than 5 examples: fish, rope.\n");
});

test("on a terminal a line shows what is being done, and goes again", async () => {
  const argv = ["train", "answers.csv", "--codebook", "codes.csv", "-o", "m"];
  const { stderr } = await colloquy(argv, { files: FILES, terminal: { stderr: true } });
  expect(stderr).toBe("\r\u001B[K[1/2]  0 % learning from 48 texts in 8 conversations …\r\u001B[K");
  expect((await colloquy([...argv, "--quiet"], { files: FILES, terminal: { stderr: true } })).stderr).toBe("");
});

test("an interrupt leaves no model", async () => {
  const argv = ["train", "answers.csv", "--codebook", "codes.csv", "-o", "m"];
  const { code, io } = await colloquy(argv, { files: FILES, signal: AbortSignal.abort() });
  expect([code, io.disk.has("/m")]).toEqual([EXIT.interrupted, false]);
});
