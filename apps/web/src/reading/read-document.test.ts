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

test("a conversation is not refused", async () => {
  const read = await readDocument("Ann: Is it damp?\n\nBo: It was.\n\nAnn: And now?\n\nBo: Dry.\n", quiet);
  expect(refuseDocument("the pasted text", read)).toBeNull();
});

test("a file is refused by its size before it is read", () => {
  expect(refuseFile({ name: "all.txt", size: MOST_BYTES })).toBeNull();
  expect(refuseFile({ name: "all.txt", size: MOST_BYTES + 1 })?.message).toBe("all.txt has 51 MB; this page reads up to 50.");
});
