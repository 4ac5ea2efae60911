import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { nodeFiles } from "./node-files.js";
import { readAll } from "./read-all.js";

const folder = mkdtempSync(join(tmpdir(), "colloquy-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file is read, a missing one and a folder give their problem", async () => {
  const path = join(folder, "a.txt");
  writeFileSync(path, "text");
  const opened = await nodeFiles.open(path);
  expect(opened.ok && new TextDecoder().decode(await readAll(opened.value))).toBe("text");
  const missing = join(folder, "b.txt");
  expect(await nodeFiles.open(missing)).toEqual({
    ok: false,
    problem: { kind: "missing", path: missing, message: `There is no file ${missing}.` },
  });
  expect(await nodeFiles.open(join(path, "c"))).toMatchObject({ ok: false, problem: { kind: "missing" } });
  expect(await nodeFiles.open(folder)).toMatchObject({ ok: false, problem: { kind: "directory" } });
  expect([await nodeFiles.exists(path), await nodeFiles.exists(missing)]).toEqual([true, false]);
});

test("a file appears when it is complete, in folders that are made, and nothing else is left", async () => {
  const path = join(folder, "new", "folder", "out.txt");
  const created = await nodeFiles.create(path);
  if (!created.ok) throw new Error(created.problem.message);
  await created.value.write("one ");
  await created.value.write("two");
  expect(await nodeFiles.exists(path)).toBe(false);
  expect(await created.value.close()).toEqual({ ok: true, value: null });
  expect(readFileSync(path, "utf8")).toBe("one two");
  expect(readdirSync(join(folder, "new", "folder"))).toEqual(["out.txt"]);
});

test("what is discarded leaves an old file as it was, and no trace", async () => {
  const path = join(folder, "kept", "old.txt");
  const first = await nodeFiles.create(path);
  if (!first.ok) throw new Error(first.problem.message);
  await first.value.write("old");
  await first.value.close();
  const second = await nodeFiles.create(path);
  if (!second.ok) throw new Error(second.problem.message);
  await second.value.write("new");
  await second.value.discard();
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(join(folder, "kept"))).toEqual(["old.txt"]);
});

test("a folder cannot be written as a file", async () => {
  expect(await nodeFiles.create(folder)).toMatchObject({ ok: false, problem: { kind: "directory" } });
});

test("behind a symbolic link the file is written, and the link stays", async () => {
  const path = join(folder, "real.txt");
  const link = join(folder, "link.txt");
  writeFileSync(path, "old");
  symlinkSync(path, link);
  const created = await nodeFiles.create(link);
  if (!created.ok) throw new Error(created.problem.message);
  await created.value.write("new");
  await created.value.close();
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(await nodeFiles.resolve(link)).toBe(await nodeFiles.resolve(path));
});

test("what is no file, such as a named pipe, is written to and never replaced", async () => {
  const path = join(folder, "pipe");
  execFileSync("sh", ["-c", `mkfifo "$0"`, path]);
  const reader = spawn("cat", [path]);
  let read = "";
  reader.stdout.setEncoding("utf8").on("data", (text: string) => (read += text));
  const ended = new Promise((resolve) => reader.on("close", resolve));
  const created = await nodeFiles.create(path);
  if (!created.ok) throw new Error(created.problem.message);
  await created.value.write("through");
  await created.value.close();
  await ended;
  expect(read).toBe("through");
  expect(lstatSync(path).isFIFO()).toBe(true);
  expect(readdirSync(folder).filter((name) => name.includes("partial"))).toEqual([]);
});
