import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy } from "../run.test-data.js";

const FIXTURES = new URL("../../../../packages/transcript-parser/src/formats/zip/fixtures/", import.meta.url);
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FIXTURES)));
const files = { "in/talks.zip": fixture("info-zip.zip"), "locked.zip": fixture("with-password.zip"), "note.txt": "Ann: a?\n\nBo: b.\n" };
const SALT = "in/talks.zip/Café interviews/1998/salt.txt";

test("each document of an archive is called by the path of the archive and its own", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", "in/talks.zip", "--pretty"], { files });
  expect(code).toBe(EXIT.ok);
  expect(stdout.split("\n").filter((line) => /^(?:Keeping|Salt|Next)/.test(line)).sort()).toEqual([
    "Keeping the lamps lit",
    'Next: colloquy cite "in/talks.zip/Café interviews/1998/salt.txt" --turn 2',
    'Next: colloquy cite "in/talks.zip/Café interviews/lamps.md" --turn 2',
    "Salt and Rope",
  ]);
  expect(stderr).toContain("in/talks.zip: note: “Café interviews/tape.mp3” is no document and was left out.");
});

test("one document of an archive is named by that path, and its source has its own bytes", async () => {
  const { code, stdout, stderr } = await colloquy(["parse", SALT, "--jsonl"], { files });
  expect([code, stderr]).toEqual([EXIT.ok, ""]);
  const lines = stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ source: { fileName: "Café interviews/1998/salt.txt", mediaType: "text/plain" } });
});

test("inspect shows how each was understood", async () => {
  const { stdout } = await colloquy(["inspect", "in/talks.zip", "--json"], { files });
  const inspected: unknown = JSON.parse(stdout);
  expect(inspected).toMatchObject(
    [
      { file: "in/talks.zip/Café interviews/lamps.md", document: { format: "markdown" }, transcripts: [{ turns: 4 }] },
      { file: SALT, document: { format: "text" }, transcripts: [{ turns: 4 }] },
    ].sort((a, b) => stdout.indexOf(a.file) - stdout.indexOf(b.file)),
  );
});

test("convert writes all of them", async () => {
  const { code, io } = await colloquy(["convert", "in/talks.zip", "--to", "markdown", "-o", "out"], { files });
  expect(code).toBe(EXIT.ok);
  expect([...io.disk.keys()].filter((path) => path.includes("out/")).map((path) => path.replace(/^.*\//, "")).sort()).toEqual(["lamps.md", "salt.md"]);
});

test("standard input may be an archive", async () => {
  const { code, stdout } = await colloquy(["parse", "-", "--jsonl"], { stdin: fixture("python.zip") });
  expect([code, stdout.trimEnd().split("\n").length]).toEqual([EXIT.ok, 2]);
});

test.each([
  ["a document that is not in it", "in/talks.zip/none.txt", /has no document none\.txt\.\n {2}hint: Name one that it has, such as in\/talks\.zip\/Café/],
  ["a path into a file that is no archive", "note.txt/a.txt", /note\.txt has no document a\.txt\.\n {2}hint: It holds no documents\./],
  ["a path that leads nowhere", "nowhere/a.txt", /nowhere\/a\.txt/],
  ["an archive with a password", "locked.zip", /locked\.zip: warning: “Café interviews\/lamps\.md” needs a password/],
])("%s is unreadable", async (_, path, says) => {
  const { code, stdout, stderr } = await colloquy(["parse", path, "--jsonl"], { files });
  expect([code, stdout]).toEqual([EXIT.unreadable, ""]);
  expect(stderr).toMatch(says);
});
