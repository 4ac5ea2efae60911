import { STYLES } from "@colloquy/citation-formatter/styles";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { readDocument } from "../reading/read-document.js";
import { bibliographyEntry } from "./bibliography-entry.js";

const [{ transcript }] = (await readDocument(foundingInterview(), () => undefined)).transcripts;

test.each(STYLES.map(({ id }) => ({ id })))("$id: the entry says who was interviewed, and when", ({ id }) => {
  const entry = bibliographyEntry(transcript, id);
  expect(entry).toMatch(/tokaev/i);
  expect(entry).toContain("2004");
});

test("an unknown style is no reason to print nothing", () => {
  expect(bibliographyEntry(transcript, "gone")).toContain("Tokaev");
});
