import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { createMemoryIo } from "./io/memory-io.test-data.js";
import { run } from "./run.js";
import { FOUNDING } from "./run.test-data.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const STORY = /^```markdown\n([\s\S]*?)^```$/m.exec(README)?.[1] ?? "";

/** The files that the README's commands read. */
const FILES: Record<string, string | Uint8Array> = { "interview.txt": FOUNDING, "story.md": STORY };

beforeAll(async () => {
  const example = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../examples/harbour/${name}`, import.meta.url)));
  for (const name of ["harbour.csv", "harbour.txt", "answers.csv", "held-out.csv"]) FILES[name] = example(name);
  const io = createMemoryIo({ files: FILES });
  await run(["train", "answers.csv", "--codebook", "harbour.csv", "-o", "model.bin"], io);
  FILES["model.bin"] = io.disk.get("/model.bin") ?? "";
});

/** The commands of the README with what a terminal of 100 columns shows for each. */
const COMMANDS = [...README.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).slice(1).map((part): [string, string] => {
    const end = part.indexOf("\n");
    return [part.slice(0, end), part.slice(end + 1)];
  }),
);

test("the README shows each command", () => {
  const shown = COMMANDS.map(([line]) => line.split(" ")[1]);
  expect(shown).toEqual(expect.arrayContaining(["parse", "inspect", "check", "classify", "codebooks", "train", "evaluate", "cite", "verify", "convert"]));
  expect(STORY).not.toBe("");
});

/** Runs a line of commands joined by pipes; the last one writes to the terminal, messages of all of them are shown. */
async function typeLine(line: string): Promise<string> {
  const parts = line.split(" | ");
  let stdin = "";
  let screen = "";
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const argv = [...part.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const io = createMemoryIo({ files: FILES, stdin, columns: 100, terminal: { stdout: last, stderr: true } });
    await run(argv.slice(1), io);
    stdin = io.written.stdout;
    screen += last ? io.screen.text : io.written.stderr;
  }
  // A progress line is gone when it has been cleared.
  return screen.split("\n").map((shown) => shown.split("\r\u001B[K").at(-1) ?? "").join("\n");
}

/** What a trained model says, but for numbers that change with every improvement of the learner. */
function steady(line: string, shown: string): string {
  return line.includes("model.bin") ? shown.replace(/\d\.\d\d(?! +\d+ %)/g, "0.00").replace(/[ \d]{3} %/g, "  0 %").replace(/\d+ kB/, "0 kB") : shown;
}

test.each(COMMANDS)("%s shows what the README says", async (line, expected) => {
  const actual = steady(line, await typeLine(line));
  // A line of dots leaves out the rest.
  const [shown = "", ...rest] = steady(line, expected).split(/^…\n/m);
  if (rest.length === 0) expect(actual).toBe(shown);
  else expect(actual.slice(0, shown.length)).toBe(shown);
});
