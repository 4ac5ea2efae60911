import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const FOUNDING = fileURLToPath(new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url));
const TSX = createRequire(import.meta.url).resolve("tsx/cli");
const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));
const COLLOQUY = `"${process.execPath}" "${TSX}" --conditions=@colloquy/source "${MAIN}"`;
const folder = mkdtempSync(join(tmpdir(), "colloquy-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a shell line in which `colloquy` is this program. */
function shell(line: string, onOutput?: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const script = `colloquy() { ${COLLOQUY} "$@"; }\n${line}`;
    const environment = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined };
    const child = spawn("bash", ["-o", "pipefail", "-c", script], { cwd: folder, env: environment });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    child.on("close", (code) => resolve({ code, ...output }));
    if (onOutput === undefined) child.stdin.end();
    else onOutput(child);
  });
}

test("a real pipe of parse, classify and cite ends in a citation", { timeout: 60_000 }, async () => {
  const line = `colloquy parse "${FOUNDING}" | colloquy classify - | colloquy cite - --turn 4 2>/dev/null`;
  const { code, stdout, stderr } = await shell(line);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Kassymzhomart Tokaev, “‘Bloc’ Thinking .*, turn 4\.\n$/);
});

test("a reader that leaves early is met with silence, and the exit code is 0", { timeout: 60_000 }, async () => {
  // More than a pipe holds, so that writing goes on after `head` has ended.
  const many = Array.from({ length: 12 }, (_, index) => `n${index}.txt`);
  const prepare = many.map((name) => `{ echo "${name}"; echo; cat "${FOUNDING}"; } > ${name}`).join("; ");
  const { code, stdout, stderr } = await shell(`${prepare}; colloquy parse ${many.join(" ")} | head -c 20`);
  expect([stdout, stderr]).toEqual(['{"schemaVersion":1,"', ""]);
  expect(code).toBe(0);
});

test("the output file is whole, and the exit code reaches the shell", { timeout: 60_000 }, async () => {
  const { code, stderr } = await shell(`colloquy parse "${FOUNDING}" nothing.txt -o out/corpus.jsonl`);
  expect([code, stderr.split("\n")[0]]).toEqual([3, "error: There is no file nothing.txt."]);
  expect(readFileSync(join(folder, "out/corpus.jsonl"), "utf8")).toMatch(/^\{"schemaVersion":1,.*\}\n$/);
});

test("an interrupt while input is awaited ends with 130", { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await shell(`exec ${COLLOQUY} parse - --json`, (child) => {
    // More than a pipe holds: when it is written, the program has started and is reading.
    child.stdin?.write("Q: Why?\n".repeat(2 ** 17), () => child.kill("SIGINT"));
  });
  expect([code, stdout, stderr]).toEqual([130, "", ""]);
});

test("an interrupt while many files are checked ends with 130, and no recipe is left", { timeout: 60_000 }, async () => {
  mkdirSync(join(folder, "many"));
  const text = readFileSync(FOUNDING, "utf8");
  for (let index = 0; index < 400; index += 1) writeFileSync(join(folder, "many", `${index}.txt`), `${index}\n\n${text}`);
  const line = `exec ${COLLOQUY} inspect "many/**/*.txt" --save-recipe many.json`;
  const { code, stdout, stderr } = await shell(line, (child) => {
    // The first results are there: the program is among the files.
    child.stdout?.once("data", () => child.kill("SIGINT"));
  });
  expect([code, stderr]).toEqual([130, ""]);
  expect(stdout).toMatch(/^many\/0\.txt\n/);
  expect(stdout).not.toContain("many/99.txt");
  expect(readdirSync(folder).filter((name) => name.startsWith("many."))).toEqual([]);
});
