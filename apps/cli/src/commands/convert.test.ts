import { sha256Hex } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { EXIT } from "../exit-code.js";
import { colloquy, FOUNDING, LAMPS } from "../run.test-data.js";

const files = { "echo.txt": FOUNDING, "lamps.txt": LAMPS };

test("tables are written to the folder, with what they could not carry", async () => {
  const argv = ["convert", "echo.txt", "lamps.txt", "--to", "csv", "-o", "tables/"];
  const { code, stdout, stderr, io } = await colloquy(argv, { files });
  const names = ["transcripts", "turns", "exchanges", "topics"].map((name) => `tables/${name}.csv`);
  expect([code, stdout]).toEqual([EXIT.ok, ""]);
  expect([...io.disk.keys()].slice(2)).toEqual(names.map((name) => `/${name}`));
  expect(stderr).toContain(names.map((name) => `wrote ${name}\n`).join("") + "What CSV tables could not carry:\n");
  expect(stderr).toMatch(/^ {2}\/transcripts\/\*\/source\/text: 2 values\. /m);
  const turns = new TextDecoder().decode(io.disk.get("/tables/turns.csv"));
  expect(turns).toContain("Somebody had to keep the lamps lit");
});

test("JSON lines lose nothing, and a corpus folder with a manifest is read again", async () => {
  const argv = ["convert", "echo.txt", "lamps.txt", "--to", "jsonl", "-o", "corpus", "--title", "Two", "--licence", "CC0-1.0"];
  const { code, stderr, io } = await colloquy(argv, { files });
  expect(code).toBe(EXIT.ok);
  expect(stderr).toBe("wrote corpus/corpus.json\nwrote corpus/transcripts.jsonl\nNothing of 2 transcripts was lost.\n");
  const lines = io.disk.get("/corpus/transcripts.jsonl") ?? new Uint8Array();
  expect(JSON.parse(new TextDecoder().decode(io.disk.get("/corpus/corpus.json")))).toMatchObject({
    title: "Two",
    licence: "CC0-1.0",
    files: [{ sha256: sha256Hex(lines), transcripts: 2 }],
  });
  const again = await colloquy(["parse", "corpus"], { files: Object.fromEntries(io.disk) });
  expect([again.code, again.stderr, again.stdout]).toEqual([EXIT.ok, "", new TextDecoder().decode(lines)]);
});

test("a corpus folder that is not what its manifest says ends with 5", async () => {
  const { io } = await colloquy(["convert", "echo.txt", "--to", "jsonl", "-o", "corpus", "--title", "One"], { files });
  const changed = Object.fromEntries(io.disk);
  const lines = new TextDecoder().decode(changed["/corpus/transcripts.jsonl"]);
  changed["/corpus/transcripts.jsonl"] = new TextEncoder().encode(`${lines}\n`);
  const { code, stderr } = await colloquy(["parse", "corpus"], { files: changed });
  expect(stderr).toContain("transcripts.jsonl");
  expect(code).toBe(EXIT.invalidCorpus);
});

test("files that are there are replaced only when asked to", async () => {
  const argv = ["convert", "lamps.txt", "--to", "csv", "-o", "tables"];
  const setup = { files: { ...files, "tables/turns.csv": "mine" } };
  const { code, stderr, io } = await colloquy(argv, setup);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("error: tables/turns.csv is there already.\n  hint: Name another folder, or replace it with --force.\n");
  expect([...io.disk.keys()]).toEqual(["/echo.txt", "/lamps.txt", "/tables/turns.csv"]);
  const forced = await colloquy([...argv, "--force"], setup);
  expect(forced.code).toBe(EXIT.ok);
  expect(new TextDecoder().decode(forced.io.disk.get("/tables/turns.csv"))).toContain("Somebody");
});

test("an unknown format names those that there are", async () => {
  const { code, stderr } = await colloquy(["convert", "lamps.txt", "--to", "cvs", "-o", "x"], { files });
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("Allowed choices are jsonl, csv, html, markdown, webvtt, srt, bibtex, biblatex, ris, csl-json.");
});

test("with nothing to convert, nothing is written", async () => {
  const { code, stderr, io } = await colloquy(["convert", "missing.txt", "--to", "csv", "-o", "tables"]);
  expect(code).toBe(3);
  expect(stderr).toContain("There is nothing to convert, and nothing was written.");
  expect([...io.disk.keys()]).toEqual([]);
});

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("Markdown is a file for each transcript, HTML one page of all", async () => {
  const markdown = await colloquy(["convert", "echo.txt", "lamps.txt", "--to", "markdown", "-o", "out"], { files });
  expect([...markdown.io.disk.keys()].slice(2)).toEqual(["/out/echo.md", "/out/lamps.md"]);
  expect(text(markdown.io.disk.get("/out/lamps.md"))).toContain("**Ada Brand** · 2\n\nIn the spring.");
  const html = await colloquy(["convert", "echo.txt", "lamps.txt", "--to", "html", "-o", "out"], { files });
  expect(html.stderr).toMatch(/^wrote out\/transcripts\.html\nWhat HTML to read could not carry:\n/);
  expect(text(html.io.disk.get("/out/transcripts.html"))).toContain('id="d2-t-4"');
});

test("what is one file goes to standard output, or into a file of that name", async () => {
  const piped = await colloquy(["convert", "lamps.txt", "--to", "markdown", "-o", "-"], { files });
  expect([piped.code, piped.stdout.split("\n")[0]]).toEqual([EXIT.ok, "# Keeping the lamps lit"]);
  expect(piped.stderr).not.toContain("wrote");
  const named = await colloquy(["convert", "lamps.txt", "--to", "markdown", "-o", "lamps.md"], { files });
  expect(text(named.io.disk.get("/lamps.md"))).toBe(piped.stdout);
});

test.each([["-"], ["tables.csv"]])("several files do not go to %s", async (output) => {
  const { code, stdout, stderr, io } = await colloquy(["convert", "lamps.txt", "--to", "csv", "-o", output], { files });
  expect([code, stdout, io.disk.size]).toEqual([EXIT.usage, "", 2]);
  expect(stderr).toContain("error: CSV tables is 4 files here, and ");
  expect(stderr).toContain("hint: Name a folder with --output.");
});

test.each([
  ["bibtex", "references.bib", "@"],
  ["biblatex", "references.bib", "@"],
  ["ris", "references.ris", "TY  - "],
  ["csl-json", "references.json", "[\n"],
])("%s is one file with the records of all transcripts", async (format, name, start) => {
  const { code, stderr, io } = await colloquy(["convert", "echo.txt", "lamps.txt", "--to", format, "-o", "out"], { files });
  const written = text(io.disk.get(`/out/${name}`));
  expect(code).toBe(EXIT.ok);
  expect(written.startsWith(start)).toBe(true);
  expect(written).toContain("Tokaev");
  expect(written).toContain("Brand");
  expect(stderr).toContain("  /transcripts/*/turns/*: 18 values. A record describes the conversation as a whole.\n");
  const cited = await colloquy(["cite", "echo.txt", "lamps.txt", "--to", format], { files });
  expect(written).toBe(cited.stdout);
});

test("a variable that a record has no field for is named with what became of it", async () => {
  const { stderr } = await colloquy(["convert", "echo.txt", "--to", "bibtex", "-o", "-"], { files });
  expect(stderr).toContain("  interviewer: 1 value. It has no field of its own, and is said in the note.\n");
});

test.each(["webvtt", "srt"])("transcripts without times give no %s, which ends with 1", async (format) => {
  const { code, stdout, stderr, io } = await colloquy(["convert", "lamps.txt", "--to", format, "-o", "out"], { files });
  expect([code, stdout, io.disk.size]).toEqual([EXIT.findings, "", 2]);
  expect(stderr).toContain("  /transcripts/*: 1 value. No cue or word of the transcript has a time");
  expect(stderr).toMatch(/warning: There is nothing that \w+ captions can carry: no file was written\./);
});

test("topics have the labels of codebooks that come with the program, and of those that are given", async () => {
  const codebook = "id,label,parent,terms\nlight,Lights at sea,,lamps\n";
  const setup = { files: { ...files, "sea.csv": codebook } };
  const builtin = await colloquy(["classify", "echo.txt", "--codebook", "policy-areas", "--jsonl"], setup);
  const labelled = await colloquy(["convert", "-", "--to", "markdown", "-o", "-"], { ...setup, stdin: builtin.stdout });
  expect(labelled.stdout).toContain("Topics: International Affairs 0.71");
  const own = await colloquy(["classify", "lamps.txt", "--codebook", "sea.csv", "--jsonl"], setup);
  const argv = ["convert", "-", "--to", "markdown", "-o", "-"];
  const bare = await colloquy(argv, { ...setup, stdin: own.stdout });
  const named = await colloquy([...argv, "--codebook", "sea.csv"], { ...setup, stdin: own.stdout });
  expect(bare.stdout).toContain("Topics: light ");
  expect(named.stdout).toContain("Topics: Lights at sea ");
});
