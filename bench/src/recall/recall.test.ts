import { expect, test } from "vitest";
import { compareWords } from "./compare-words.js";
import { repeatedFields } from "./json-fields.js";

test.each<[string, string, string, number, number]>([
  ["the same words in another order and case", "The salt, the rope.", "rope the Salt the", 1, 0],
  ["a word less often", "no no no no", "no no no", 0.75, 0],
  ["a word more", "salt", "salt works", 1, 1],
  ["a word divided in one of them", "exam-\nple", "example", 1, 0],
  ["ligatures", "\uFB01sh", "fish", 1, 0],
  ["nothing", "", "salt", 1, 1],
])("words are compared: %s", (_name, theirs, ours, recall, more) => {
  expect(compareWords(theirs, ours)).toMatchObject({ recall, more });
});

test("each field of JSON that holds all that was said is a text", () => {
  const json = JSON.stringify({
    text: "Where were you born? By the sea.",
    summary: { text: "Birth." },
    segments: [{ text: "Where were you born?" }, { text: "By the sea." }],
    id: "a long identifier that nobody says and that is no text of anybody",
  });
  expect(repeatedFields(json)).toEqual([
    { by: ".text", text: "Where were you born? By the sea." },
    { by: ".segments[].text", text: "Where were you born? By the sea." },
  ]);
});
