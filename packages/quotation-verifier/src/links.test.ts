import type { Publication, Transcript } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "./index.js";

const TEXT = "Birch: And now?\n\nAsh: Now we build again, as we always did on this coast.\n\nBirch: Thank you.";
const base = buildTranscript(TEXT, [{ label: "Ash" }, { label: "Birch" }]);

function linkOf(transcript: Transcript, quote: string): string | null | undefined {
  return verifyQuote(createQuoteIndex([transcript]), quote).places[0]?.link;
}

const publication = (url: string, carrier: boolean): Publication => ({ relation: "original", carrier, url });

test.each([
  ["the source's address", { url: "https://example.org/a" }, [], "https://example.org/a#:~:text=Now%20we%20build%20again%2C"],
  ["no address", {}, [], null],
  ["an address that browsers do not open", { url: "file:///a" }, [], null],
  [
    "the carrier's address",
    {},
    [publication("https://example.org/x", false), publication("https://example.org/b", true)],
    "https://example.org/b#:~:text=Now%20we%20build%20again%2C",
  ],
  [
    "the source's address before the carrier's",
    { url: "https://example.org/a" },
    [publication("https://example.org/b", true)],
    "https://example.org/a#:~:text=Now%20we%20build%20again%2C",
  ],
])("a place links to its words: %s", (_, source, publications, expected) => {
  const transcript = { ...base, source: { ...base.source, ...source }, metadata: { ...base.metadata, publications } };
  expect(linkOf(transcript, "Now we build again")).toBe(expected);
});

test("the link is part of the place for those who copy or write it", () => {
  const linked = { ...base, source: { ...base.source, url: "https://example.org/a" } };
  const [place] = verifyQuote(createQuoteIndex([linked]), "Now we build again").places;
  expect(place).toBeDefined();
  const copy = { ...place };
  expect(copy.link).toContain("#:~:text=Now%20we%20build");
  expect(JSON.parse(JSON.stringify(place))).toMatchObject({ link: copy.link });
});

test("a place in two turns links from the first to the last word", () => {
  const linked = { ...base, source: { ...base.source, url: "https://example.org/a" } };
  expect(linkOf(linked, "always did on this coast. Thank you.")).toBe(
    "https://example.org/a#:~:text=always%20did%20on%20this,Thank%20you.",
  );
});
