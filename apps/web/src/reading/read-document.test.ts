import { readFileSync } from "node:fs";
import { containsSpan, exchangeSpan } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { readDocument } from "./read-document.js";
import { MOST_BYTES, refuseDocument, refuseFile } from "./refusal.js";

const quiet = (): void => undefined;
const document = await readDocument(foundingInterview(), quiet);
const [{ transcript, topics, faults }] = document.transcripts;

test("the founding interview is read from its very bytes, and nothing is wrong with it", () => {
  expect(transcript.source.bytes).toEqual({
    sha256: "e9357b7d4433a40f0bc200bd00b452fca8e98e3e81dfdf9f614e04e8f2df64fe",
    length: 12_497,
  });
  expect([transcript.turns.length, transcript.exchanges.length]).toEqual([14, 7]);
  expect(document.diagnostics).toEqual([]);
  expect(faults).toEqual([]);
});

test("every exchange of it has topics, each with words inside of the exchange", () => {
  for (const exchange of transcript.exchanges) {
    const found = topics.get(exchange.id) ?? [];
    expect(found.length).toBeGreaterThan(0);
    const hull = exchangeSpan(transcript, exchange) ?? { start: 0, end: 0 };
    for (const { spans } of found) {
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) expect(containsSpan(hull, span)).toBe(true);
    }
  }
  const keys = [...topics.values()].flat().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a topic is left out where a narrower one is given, and named with it", () => {
  const fourth = topics.get(transcript.exchanges[3]?.id ?? "") ?? [];
  const labels = fourth.map(({ label }) => label);
  expect(labels).toContain("Russia");
  expect(labels).not.toContain("Eastern Europe");
  expect(fourth.find(({ label }) => label === "Russia")?.broader).toEqual(["Europe", "Eastern Europe"]);
});

test.each([
  { what: "an empty file", content: "", says: "lamp.txt has no text in it." },
  { what: "a file of spaces", content: " \n\t\n", says: "lamp.txt has no text in it." },
  { what: "a binary file", content: "PK\0\0\0\x03\x04", says: "lamp.txt is not a text file." },
  { what: "a text in which nobody speaks", content: "Once upon a time.", says: "Nobody was found speaking in lamp.txt." },
])("$what is refused, with what to do", async ({ content, says }) => {
  const refused = refuseDocument("lamp.txt", await readDocument(new File([content], "lamp.txt"), quiet));
  expect(refused?.message).toBe(says);
  expect(refused?.advice).not.toBe("");
});

const archive = (name: string): File =>
  new File([new Uint8Array(readFileSync(new URL(`../../../../packages/transcript-parser/src/formats/zip/fixtures/${name}`, import.meta.url)))], name);

test("of an archive each document is a transcript with the bytes of its own file, and nothing is wrong with it", async () => {
  const read = await readDocument(archive("info-zip.zip"), quiet);
  expect(read.transcripts.map((one) => one.transcript.source.fileName).sort()).toEqual(["Café interviews/1998/salt.txt", "Café interviews/lamps.md"]);
  expect(read.transcripts.flatMap((one) => one.faults)).toEqual([]);
  expect(refuseDocument("info-zip.zip", read)).toBeNull();
});

test.each([
  { file: archive("with-password.zip"), says: "with-password.zip was not opened. There is no document in the archive that can be read." },
  { file: new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], "scan.txt"), says: "scan.txt was not opened. This is a JPEG picture. Nothing of it was read." },
])("what cannot be read says why: $says", async ({ file, says }) => {
  const refused = refuseDocument(file.name, await readDocument(file, quiet));
  expect(refused?.message).toBe(says);
  expect(refused?.advice).not.toBe("");
});

test("notes in an archive come after its conversations", async () => {
  const read = await readDocument(archive("with-note.zip"), quiet);
  expect(read.transcripts.map((one) => one.transcript.source.fileName)).toEqual(["Café interviews/lamps.md", "a note.txt"]);
});

test("a conversation is not refused", async () => {
  const read = await readDocument("Ann: Is it damp?\n\nBo: It was.\n\nAnn: And now?\n\nBo: Dry.\n", quiet);
  expect(refuseDocument("the pasted text", read)).toBeNull();
});

test("a file is refused by its size before it is read", () => {
  expect(refuseFile({ name: "all.txt", size: MOST_BYTES })).toBeNull();
  expect(refuseFile({ name: "all.txt", size: MOST_BYTES + 1 })?.message).toBe("all.txt has 51 MB; this page reads up to 50.");
});
