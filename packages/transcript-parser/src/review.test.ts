import { expect, test } from "vitest";
import { parseTranscriptText } from "./index.js";

/** Notes without a speaker, parted by links, so that each piece is a place of its own. */
function notes(count: number): string {
  return Array.from({ length: count }, (_, index) => `piece ${index + 1} of it [x](https://example.org/${index})`).join("\n\n");
}

function unplaced(text: string): string[] {
  const { diagnostics } = parseTranscriptText(text, { fileName: "a.md" });
  return diagnostics.filter(({ code }) => code === "unrecognised-text").map(({ message }) => message);
}

test("few places that could not be placed are told one by one", () => {
  const messages = unplaced(notes(2));
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.every((message) => /^\d+ characters? could not be placed: "/.test(message))).toBe(true);
});

test("of many the first ones are told, and how many more there are", () => {
  const messages = unplaced(notes(60));
  expect(messages).toHaveLength(6);
  expect(messages.at(-1)).toMatch(/^\d+ more places, \d+ characters in all, could not be placed\. The first: "/);
});
