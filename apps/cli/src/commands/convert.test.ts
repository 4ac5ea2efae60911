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
  expect(stderr).toContain("Allowed choices are jsonl, csv.");
});

test("with nothing to convert, nothing is written", async () => {
  const { code, stderr, io } = await colloquy(["convert", "missing.txt", "--to", "csv", "-o", "tables"]);
  expect(code).toBe(3);
  expect(stderr).toContain("There is nothing to convert, and nothing was written.");
  expect([...io.disk.keys()]).toEqual([]);
});
