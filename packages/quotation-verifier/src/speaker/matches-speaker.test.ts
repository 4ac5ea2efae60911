import type { Speaker } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { LANGUAGES } from "../languages/all-languages.js";
import { matchesSpeaker } from "./matches-speaker.js";

const BASE: Speaker = {
  id: "sp-1",
  kind: "person",
  name: { full: "Kassymzhomart Tokaev", family: "Tokaev", given: "Kassymzhomart" },
  labels: ["MR. TOKAEV"],
  role: "interviewee",
  span: { start: 0, end: 1 },
  description: "Minister of Foreign Affairs of Kazakhstan",
  sameAs: [],
};

test.each([
  ["the full name", "Kassymzhomart Tokaev", true],
  ["the family name", "Tokaev", true],
  ["other capitals", "TOKAEV", true],
  ["a label", "Mr. Tokaev", true],
  ["an initial", "K. Tokaev", true],
  ["an office", "Foreign Minister Tokaev", true],
  ["an office and the full name", "Kazakhstan Foreign Minister Kassymzhomart Tokaev", true],
  ["a genitive", "Tokaev’s", true],
  ["another given name", "Ivan Tokaev", false],
  ["another initial", "I. Tokaev", false],
  ["another family name", "Kassymzhomart Putin", false],
  ["the given name alone", "Kassymzhomart", false],
  ["a longer name that ends alike", "Mirtokaev", false],
  ["nothing", "", false],
  ["marks alone", "…", false],
])("a claim by %s", (_, claim, expected) => {
  expect(matchesSpeaker(BASE, claim, LANGUAGES.honorifics)).toBe(expected);
});

test("accents make no difference", () => {
  const speaker: Speaker = { ...BASE, name: { full: "José Núñez", family: "Núñez" }, labels: [] };
  expect(matchesSpeaker(speaker, "Nunez", LANGUAGES.honorifics)).toBe(true);
});

test("a label that is an office is matched as it stands", () => {
  const chair: Speaker = { ...BASE, name: null, labels: ["The CHAIRMAN"] };
  expect(matchesSpeaker(chair, "the Chairman", LANGUAGES.honorifics)).toBe(true);
  expect(matchesSpeaker(chair, "the President", LANGUAGES.honorifics)).toBe(false);
});

test("nobody is an unidentified speaker", () => {
  expect(matchesSpeaker({ ...BASE, kind: "unidentified", labels: ["Q"] }, "Q", LANGUAGES.honorifics)).toBe(false);
});

test.each([
  ["Joan Pike", true],
  ["Minister Joan Pike", true],
  ["Joan Perch", false],
  ["Pike Perch", false],
])("a transcript that knows only MS. PIKE: %s, %s", (claim, expected) => {
  const pike: Speaker = { ...BASE, name: { full: "MS. PIKE", family: "PIKE" }, labels: ["MS. PIKE"] };
  expect(matchesSpeaker(pike, claim, LANGUAGES.honorifics)).toBe(expected);
});
