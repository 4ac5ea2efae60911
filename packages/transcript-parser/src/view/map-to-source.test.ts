import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../index.js";

/** The reading texts of a document that breaks no invariant. */
async function read(text: string, fileName: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { transcripts } = await parseTranscript(bytes, { fileName });
  for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return transcripts.flatMap(({ turns }) => turns.map((turn) => turn.text));
}

describe("a word that is divided at the end of a line, with signs of the format around its hyphen", () => {
  test.each<[string, string, string, string[]]>([
    ["a closing sign before it", "a.md", "Ann: *exam*-\nple\n\nBob: b\n\nAnn: c\n", ["example", "b", "c"]],
    ["a closing sign after it", "a.md", "Ann: *exam-*\nple\n\nBob: b\n\nAnn: c\n", ["example", "b", "c"]],
    ["written as a reference", "a.html", "<p>Ann: An exam&shy;<br>ple<p>Bob: b<p>Ann: c", ["An example", "b", "c"]],
  ])("%s", async (_name, fileName, text, expected) => {
    expect(await read(text, fileName)).toEqual(expected);
  });
});

test("an image between two words keeps them apart", async () => {
  expect(await read("Ann: one![a](b.jpg)two\n\nBob: b\n\nAnn: c\n", "a.md")).toEqual(["one two", "b", "c"]);
});

test("a label with a dash before its ending begins one turn", async () => {
  const text = "**司会**　あ。\n\n**入江—**　い。\n\n**入江**　う。\n\n**入江**　え。\n\n**司会**　お。\n";
  expect(await read(text, "a.md")).toEqual(["あ。", "い。", "う。", "え。", "お。"]);
});
