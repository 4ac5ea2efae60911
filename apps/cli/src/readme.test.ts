import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMemoryIo } from "./io/memory-io.test-data.js";
import { run } from "./run.js";
import { FOUNDING } from "./run.test-data.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const STORY = /^```markdown\n([\s\S]*?)^```$/m.exec(README)?.[1] ?? "";

/** The commands of the README with what a terminal of 100 columns shows for each. */
const COMMANDS = [...README.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
  block.split(/^\$ /m).slice(1).map((part): [string, string] => {
    const end = part.indexOf("\n");
    return [part.slice(0, end), part.slice(end + 1)];
  }),
);

test("the README shows each command", () => {
  const shown = COMMANDS.map(([line]) => line.split(" ")[1]);
  expect(shown).toEqual(expect.arrayContaining(["parse", "inspect", "check", "classify", "cite", "verify", "convert"]));
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
    const files = { "interview.txt": FOUNDING, "story.md": STORY };
    const io = createMemoryIo({ files, stdin, columns: 100, terminal: { stdout: last, stderr: true } });
    await run(argv.slice(1), io);
    stdin = io.written.stdout;
    screen += last ? io.screen.text : io.written.stderr;
  }
  return screen;
}

test.each(COMMANDS)("%s shows what the README says", async (line, expected) => {
  const actual = await typeLine(line);
  // A line of dots leaves out the rest.
  const [shown = "", ...rest] = expected.split(/^…\n/m);
  if (rest.length === 0) expect(actual).toBe(expected);
  else expect(actual.slice(0, shown.length)).toBe(shown);
});
