import type { Speaker } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../languages/all-languages.js";
import { isTitleWord, matchesSpeaker } from "./matches-speaker.js";
import { NAME_PARTICLES } from "./names.table.js";

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

const { description: _, ...UNDESCRIBED } = BASE;
const LIND: Speaker = { ...UNDESCRIBED, name: { full: "Tom Lind", family: "Lind", given: "Tom" }, labels: ["Tom Lind"] };

test.each([
  ["a profession", "Fisherman Tom Lind", true],
  ["words that no table has", "Haven Pumps Tom Lind", true],
  ["a genitive", "Haven’s Tom Lind", true],
  ["a party and an office", "Labour Mayor Tom Lind", true],
  ["a place and an office, and the family name alone", "Haven Mayor Lind", true],
  ["a genitive, and the family name alone", "Haven’s Lind", true],
  ["a profession, and the family name alone", "Economist Lind", true],
  ["a profession told by its ending", "Marine Biologist Lind", true],
  ["a German office told by its ending", "Hafenmeister Lind", true],
  ["small words", "the visibly tired Lind", true],
  ["the family name first", "Lind, Tom", true],
  ["what describes behind a comma", "Lind, the harbour engineer", true],
  ["what describes behind “of”", "Lind of the harbour board", true],
  ["an initial that the transcript has not", "Tom A. Lind", true],
  ["a degree", "Tom Lind, PhD", true],
  ["a degree without a comma", "Lind PhD", true],
  ["another given name", "Maria Lind", false],
  ["another given name behind a title", "Engineer Maria Lind", false],
  ["another given name behind the family name", "Lind, Maria", false],
  ["another given name and a particle", "Jan van Lind", false],
  ["another initial", "B. Lind", false],
  ["another given name that ends like a profession", "Sherman Lind", false],
  ["another, in small letters", "maria lind", false],
])("in front of a name, %s: %s, %s", (_, claim, expected) => {
  expect(matchesSpeaker(LIND, claim, LANGUAGES.honorifics)).toBe(expected);
});

test("an initial between two names counts where the transcript has a name in its place", () => {
  const speaker: Speaker = { ...LIND, name: { full: "Tom Arne Lind", family: "Lind" }, labels: [] };
  expect(matchesSpeaker(speaker, "Tom A. Lind", LANGUAGES.honorifics)).toBe(true);
  expect(matchesSpeaker(speaker, "Tom B. Lind", LANGUAGES.honorifics)).toBe(false);
});

test("a generation counts where the transcript has one", () => {
  const senior: Speaker = { ...LIND, name: { full: "Tom Lind Sr.", family: "Lind" }, labels: [] };
  expect(matchesSpeaker(senior, "Tom Lind Jr.", LANGUAGES.honorifics)).toBe(false);
  expect(matchesSpeaker(LIND, "Tom Lind Jr.", LANGUAGES.honorifics)).toBe(true);
});

test.each(["chairman", "Chairman", "The Chairman"])("%s is the one labelled so, with or without an article", (claim) => {
  const chair: Speaker = { ...BASE, name: null, labels: ["THE CHAIRMAN"] };
  expect(matchesSpeaker(chair, claim, LANGUAGES.honorifics)).toBe(true);
});

test("whatever stands in front of given and family name, it is the same person; another given name beside it never is", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), word, (front, given) => {
      expect(matchesSpeaker(LIND, [...front, "Tom", "Lind"].join(" "), LANGUAGES.honorifics)).toBe(true);
      const isTitle = isTitleWord(given.toLowerCase(), LANGUAGES.honorifics) || /^(?:Tom|Jr|Sr)$/.test(given);
      fc.pre(!isTitle && !NAME_PARTICLES.has(given.toLowerCase()));
      expect(matchesSpeaker(LIND, [...front, given, "Lind"].join(" "), LANGUAGES.honorifics)).toBe(false);
    }),
  );
});
