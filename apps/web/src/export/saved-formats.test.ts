import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { readDocument } from "../reading/read-document.js";
import { FORMAT_USES } from "./format-uses.table.js";
import { LOSS_NAMES } from "./loss-names.table.js";
import { lossWords } from "./loss-words.js";
import { savedFormats } from "./saved-formats.js";

const plain = parseTranscriptText("Ann: Is it damp?\n\nBo: It was.\n", { fileName: "the-mill.txt" }).transcripts;
const timed = (await readDocument("[00:00:01] Ann: Is it open?\n\n[00:00:05] Bo: It is open.\n", () => undefined)).transcripts[0].transcript;

test("every format but captions is offered for a transcript without times", () => {
  const ids = savedFormats(plain, []).map(({ id }) => id);
  expect(ids).toEqual(["jsonl", "csv", "html", "markdown", "bibtex", "biblatex", "ris", "csl-json"]);
  expect(savedFormats([timed], []).map(({ id }) => id)).toEqual(expect.arrayContaining(["webvtt", "srt"]));
});

test("each format says what it is good for", () => {
  for (const { id, use } of savedFormats([timed], [])) expect(use, id).toBe(FORMAT_USES[id]);
});

test("files are named after the file that was read, and no two alike", () => {
  const names = savedFormats(plain, []).flatMap(({ write }) => write(plain).files.map(({ name }) => name));
  expect(names).toEqual([
    "the-mill-transcript.jsonl",
    ...["transcripts", "turns", "exchanges", "topics"].map((table) => `the-mill-${table}.csv`),
    "the-mill-transcript.html",
    "the-mill-transcript.md",
    "the-mill-bibtex.bib",
    "the-mill-biblatex.bib",
    "the-mill-ris.ris",
    "the-mill-csl-json.json",
  ]);
});

test("several transcripts of one format that has a file for each have names of their own", () => {
  const markdown = savedFormats([...plain, timed], []).find(({ id }) => id === "markdown");
  const names = markdown?.write([...plain, timed]).files.map(({ name }) => name) ?? [];
  expect(names).toHaveLength(2);
  expect(new Set(names).size).toBe(2);
});

test("every loss of every format has a name, and none is lost on the way to words", () => {
  for (const { id, write } of savedFormats([timed], [])) {
    const { losses } = write([timed]);
    for (const { field } of losses) {
      if (field.startsWith("/")) expect(LOSS_NAMES, `${id}: ${field}`).toHaveProperty([field.replace("/transcripts/*", "")]);
    }
    const counted = lossWords(losses).flatMap(({ what }) => what.match(/[\d,]*\d/g) ?? []);
    expect(counted, id).toHaveLength(losses.length);
  }
});

test("losses of one reason stand together, with how many of what", () => {
  const reason = "It has no place.";
  expect(
    lossWords([
      { field: "/transcripts/*/metadata/contributors/*", count: 3, reason },
      { field: "/transcripts/*/source/text", count: 1, reason: "Another." },
      { field: "/transcripts/*/metadata/publications/*", count: 1, reason },
      { field: "original-date", count: 1200, reason },
    ]),
  ).toEqual([
    { what: "3 people in roles, 1 publication, 1,200 original date", reason },
    { what: "1 source text", reason: "Another." },
  ]);
});
