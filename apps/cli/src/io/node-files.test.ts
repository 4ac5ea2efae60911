import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

test("a file is removed, and one that is not there is a problem", async () => {
  const path = join(folder, "gone.txt");
  writeFileSync(path, "text");
  expect(await nodeFiles.remove(path)).toEqual({ ok: true, value: null });
  expect(await nodeFiles.exists(path)).toBe(false);
  expect(await nodeFiles.remove(path)).toMatchObject({ ok: false, problem: { kind: "missing", path } });
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

test("folders are walked and patterns matched: sorted, without what is hidden, and each file once, whatever links lead to it", async () => {
  const top = join(folder, "tree [1]");
  mkdirSync(join(top, "more"), { recursive: true });
  for (const name of ["b.txt", "a.txt", "a[1].txt", ".hidden.txt", "more/C.txt", "more/d.md"]) writeFileSync(join(top, name), "x");
  symlinkSync(top, join(top, "more", "circle"));
  symlinkSync(join(top, "a.txt"), join(top, "more", "link.txt"));
  const signal = new AbortController().signal;
  const plain = (paths: readonly string[]): string[] => paths.map((path) => path.slice(top.length + 1).replaceAll("\\", "/"));
  const all = ["a.txt", "a[1].txt", "b.txt", "more/C.txt", "more/d.md"];
  expect(plain(await nodeFiles.walk(`${top}/`, signal))).toEqual(all);
  expect(plain(await nodeFiles.walk(top, signal))).toEqual(all);
  const found = async (pattern: string): Promise<string[]> => plain(await nodeFiles.glob(`${top.replace("[1]", "?1?")}/${pattern}`, signal));
  expect(await found("*.txt")).toEqual(["a.txt", "a[1].txt", "b.txt"]);
  expect(await found("{a,b}.txt")).toEqual(["a.txt", "b.txt"]);
  expect(await found("[bc].txt")).toEqual(["b.txt"]);
  expect(await found("**/*.md")).toEqual(["more/d.md"]);
  expect(await found(".*.txt")).toEqual([".hidden.txt"]);
  expect(await found("none*")).toEqual([]);
  expect([await nodeFiles.isFolder(top), await nodeFiles.isFolder(join(top, "a.txt")), await nodeFiles.isFolder("none")]).toEqual([true, false, false]);
});

test("a pattern that begins with an exclamation mark finds files and leaves none out", async () => {
  expect(await nodeFiles.glob("!no-such-file*", new AbortController().signal)).toEqual([]);
});

test("an interrupt stops the search", async () => {
  await expect(nodeFiles.glob("*", AbortSignal.abort())).rejects.toThrow();
  await expect(nodeFiles.walk(folder, AbortSignal.abort())).rejects.toThrow();
});
