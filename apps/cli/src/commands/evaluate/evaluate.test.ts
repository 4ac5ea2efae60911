import type { Transcript } from "@colloquy/corpus-schema";
import { beforeAll, expect, test } from "vitest";
import { ANSWERS_CSV, CODES_CSV } from "../../coding/coded-answers.test-data.js";
import { EXIT } from "../../exit-code.js";
import { colloquy, FOUNDING, type Outcome } from "../../run.test-data.js";

const HELD_OUT = `text,code
The herring were late that year.,fish
A boat full of herring.,fish
Hemp from the east.,rope
The teacher had no hemp for the swing.,rope
Our teacher was kind.,school
All the hemp of the school burned.,school
`;

let files: Record<string, string | Uint8Array>;
beforeAll(async () => {
  const given = { "codes.csv": CODES_CSV, "answers.csv": ANSWERS_CSV };
  const { io } = await colloquy(["train", "answers.csv", "--codebook", "codes.csv", "-o", "model.bin"], { files: given });
  files = { ...given, "held-out.csv": HELD_OUT, "model.bin": io.disk.get("/model.bin") ?? "" };
});

async function evaluate(argv: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Outcome> {
  return colloquy(["evaluate", ...argv.split(" ")], { files: { ...files, ...more } });
}

test("for people: the measures, each code, what is confused, and what a threshold costs", async () => {
  const { code, stdout, stderr } = await evaluate("held-out.csv --model model.bin");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  // How sure the model is depends on the learner; what is laid out does not.
  expect(stdout.replace(/\d\.\d\d(?!\d? +\d+ %)/g, "0.00").replace(/[ \d]{3} %/g, "  0 %")).toMatchInlineSnapshot(`
    "codes: model.bin (linear-svm 1) against 6 coded texts

      Accuracy           0.00  0.00–0.00  of the texts the likeliest code is right
      Macro-F1           0.00  0.00–0.00  the mean over the codes that people gave
      Calibration error  0.00             how far scores are from how often they are
                                          right

    Codes
                   precision  recall    F1  by people  by model
      Fishing           0.00    0.00  0.00          2         2
      Rope-making       0.00    0.00  0.00          2         2
      School            0.00    0.00  0.00          2         2

    Most often confused
         1  Rope-making  taken for School
         1  School       taken for Rope-making

    Risk and coverage: where only what scores as much is coded
      score  coded  of it right
      0.00     0 %          0 %
      0.10     0 %          0 %
      0.20     0 %          0 %
      0.30     0 %          0 %
      0.40     0 %          0 %
      0.50     0 %          0 %
      0.60     0 %          0 %
      0.70     0 %          0 %
      0.80     0 %          0 %
      0.90     0 %          0 %
      0.95     0 %          0 %
    "
  `);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("--json gives all that was measured", async () => {
  const { stdout } = await evaluate("held-out.csv --model model.bin --json");
  expect(JSON.parse(stdout)).toMatchObject({
    model: "linear-svm 1",
    source: "model.bin",
    codebook: { id: "codes", version: "0" },
    threshold: 0.5,
    codes: "one",
    documents: 6,
    perCode: [{ codeId: "fish", support: 2 }, { codeId: "rope", support: 2 }, { codeId: "school", support: 2 }],
    calibration: { bins: { length: 10 } },
    riskCoverage: { rows: { length: 11 } },
  });
});

test("a codebook is evaluated like a model", async () => {
  const { code, stdout } = await evaluate("held-out.csv --codebook codes.csv");
  expect(code).toBe(EXIT.ok);
  expect(stdout).toContain("codes: codes.csv (keyword-model 1) against 6 coded texts\n");
  expect(stdout).toContain("taken for (no code)");
});

test("several codes: each is given from the threshold on", async () => {
  const several = { "several.csv": "text,code\nHerring and hemp.,fish|rope\nThe teacher.,school\n" };
  const given = async (threshold: string): Promise<number> => {
    const { stdout } = await evaluate(`several.csv --model model.bin --json --threshold ${threshold}`, several);
    const { perCode, codes } = JSON.parse(stdout) as { codes: string; perCode: { codeId: string | null; given: number }[] };
    expect(codes).toBe("several");
    return perCode.reduce((sum, { codeId, given: number }) => sum + (codeId === null ? 0 : number), 0);
  };
  expect(await given("0")).toBeGreaterThan(await given("0.9"));
});

test("a corpus is evaluated by the passes of those whom --coder names", async () => {
  const classified = await colloquy(["classify", "echo.txt", "--codebook", "policy-areas", "--max-topics", "1"], { files: { "echo.txt": FOUNDING } });
  const corpus = { "corpus.jsonl": classified.stdout };
  const argv = ["evaluate", "corpus.jsonl", "--codebook", "policy-areas", "--json"];
  const own = await colloquy([...argv, "--coder", "keyword-model 1"], { files: corpus });
  expect(JSON.parse(own.stdout)).toMatchObject({ documents: 7, source: "policy-areas" });
  const people = await colloquy(argv, { files: corpus });
  expect([people.code, people.stdout]).toEqual([EXIT.unreadable, ""]);
  expect(people.stderr).toContain("They are coded with policy-areas by keyword-model 1.");
});

test("--folds learns from all parts but one and judges that one, with a curve of what fewer examples would have done", async () => {
  const { code, stdout, stderr } = await evaluate("answers.csv --codebook codes.csv --folds 4 --learning-curve");
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout).toMatch(/^codes: learnt from answers\.csv \(4 models, each judged by the part it has not\nseen\) against 48 coded texts\n/);
  expect(stdout).toMatch(/Parts\n +part +texts +accuracy +macro-F1\n +1 +12 +1\.00/);
  expect(stdout).toMatch(/Learning curve: .*\n +learnt from +texts +accuracy +macro-F1\n +10 % +6 /);
  const json = await evaluate("answers.csv --codebook codes.csv --folds 4 --json");
  const value = JSON.parse(json.stdout) as { folds: { documents: number }[]; documents: number; learningCurve?: unknown };
  expect([value.documents, value.folds.map(({ documents }) => documents), value.learningCurve]).toEqual([48, [12, 12, 12, 12], undefined]);
});

/** The founding interview as two people and a model have coded it. */
async function codedTwice(): Promise<string> {
  const { stdout } = await colloquy(["classify", "echo.txt", "--codebook", "policy-areas", "--max-topics", "1"], { files: { "echo.txt": FOUNDING } });
  const transcript = JSON.parse(stdout) as Transcript;
  const [pass] = transcript.classifications;
  if (pass === undefined) throw new Error("not classified");
  const [first, ...rest] = pass.assignments;
  const ada = { ...pass, assignedBy: "Ada Brand" };
  const ben = { ...pass, assignedBy: "Ben Reed", assignments: first === undefined ? rest : [{ ...first, codeId: "1" }, ...rest] };
  return `${JSON.stringify({ ...transcript, classifications: [pass, ada, ben] })}\n`;
}

test("--agreement says how far people agree, by two and by code, the least agreed code first", async () => {
  const files = { "coded.jsonl": await codedTwice() };
  const { code, stdout } = await evaluate("coded.jsonl --codebook policy-areas --agreement --coder Nobody", files);
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  const chosen = await colloquy(["evaluate", "coded.jsonl", "--codebook", "policy-areas", "--agreement", "--coder", "Ada Brand", "--coder", "Ben Reed"], { files });
  expect(chosen.stdout).toMatch(/^Policy areas: Ada Brand and Ben Reed, 7 exchanges or turns that two or more\nlooked at\n/);
  expect(chosen.stdout).toMatch(/Two by two\n {23}Cohen’s kappa {2}the same {2}texts\n {2}Ada Brand, Ben Reed {11}0\.\d\d {6}86 % {6}7\n/);
  const all = await colloquy(["evaluate", "coded.jsonl", "--codebook", "policy-areas", "--agreement", "--json"], { files });
  expect(JSON.parse(all.stdout)).toMatchObject({ coders: ["Ada Brand", "Ben Reed"], units: 7, pairs: { length: 1 }, perCode: { 0: { codeId: "1" } } });
});

test("--next lists what has no code and the model cannot decide, each with its place", async () => {
  const open = { "open.csv": "text,code\nThe herring teacher.,\nWe salted the herring.,\nHerring.,fish\n" };
  const { code, stdout, stderr } = await evaluate("open.csv --model model.bin --next 5", open);
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  expect(stdout.split("\n").filter((line) => /^ {2}\d/.test(line)).sort()).toEqual(["  1  The herring teacher.", "  2  We salted the herring."]);
  const corpus = await colloquy(["parse", "echo.txt"], { files: { "echo.txt": FOUNDING } });
  const json = await evaluate("interview.jsonl --codebook policy-areas --next 2 --json", { "interview.jsonl": corpus.stdout });
  const next = JSON.parse(json.stdout) as { targetId: string; text: string; margin: number }[];
  expect([next.length, json.stderr]).toEqual([2, ""]);
  const { exchanges } = JSON.parse(corpus.stdout) as Transcript;
  for (const { targetId } of next) expect(exchanges.map(({ id }) => id)).toContain(targetId);
});

test.each([
  ["--folds with a model", "held-out.csv --model model.bin --folds 3", EXIT.usage, "--folds goes with a codebook, not with a model."],
  ["one fold", "held-out.csv --codebook codes.csv --folds 1", EXIT.usage, "--folds"],
  ["a curve without folds", "held-out.csv --codebook codes.csv --learning-curve", EXIT.usage, "--learning-curve needs --folds."],
  ["two tasks", "held-out.csv --codebook codes.csv --folds 3 --agreement", EXIT.usage, "--folds and --agreement exclude each other."],
  ["agreement of a table", "held-out.csv --codebook codes.csv --agreement", EXIT.usage, "held-out.csv is a table: it does not say who coded."],
  ["one conversation to divide", "one.csv --codebook codes.csv --folds 2", EXIT.unreadable, "One conversation cannot be divided into parts."],
  ["nothing that is without a code", "held-out.csv --model model.bin --next 3", EXIT.unreadable, "No text is without a code."],
  ["neither a model nor a codebook", "held-out.csv", EXIT.usage, "error: What is to be evaluated is not said.\n  hint: Name a model, --model model.bin, or a codebook, --codebook policy-areas.\n"],
  ["both", "held-out.csv --model model.bin --codebook codes.csv", EXIT.usage, "error: --model and --codebook exclude each other"],
  ["a file that is no model", "held-out.csv --model codes.csv", EXIT.unreadable, "error: codes.csv is no model that can be used: the file does not begin as a topic model.\n  hint: colloquy train makes one. A codebook is named with --codebook.\n"],
  ["a model that is cut off", "held-out.csv --model short.bin", EXIT.unreadable, "error: short.bin is no model that can be used: the file says that "],
  ["a model that is not there", "held-out.csv --model none.bin", EXIT.unreadable, "error: There is no file none.bin.\n"],
  ["a model for a codebook", "held-out.csv --codebook model.bin", EXIT.usage, "error: model.bin is a trained model and no codebook.\n  hint: Name it as a model: --model model.bin\n"],
  ["nothing that is coded", "empty.csv --model model.bin", EXIT.unreadable, "error: There is nothing to evaluate: no text is coded.\n"],
])("%s ends with its code, a reason and what to do", async (_name, argv, expected, message) => {
  const short = (files["model.bin"] as Uint8Array).slice(0, 400);
  const { code, stdout, stderr } = await evaluate(argv, { "short.bin": short, "empty.csv": "text,code\n", "one.csv": "text,code,conversation\nHerring.,fish,1\nHemp.,rope,1\n" });
  expect(stderr).toContain(message);
  expect([code, stdout]).toEqual([expected, ""]);
});

test("on a terminal a line shows how far it is, and goes again", async () => {
  const shown = await colloquy(["evaluate", "held-out.csv", "--model", "model.bin"], { files, terminal: { stderr: true } });
  const stderr = shown.stderr.replaceAll("\r\u001B[K", "<clear>");
  expect(stderr).toMatch(/^<clear>\[1\/6\] {2}0 % evaluated.*<clear>$/);
});
