import fc from "fast-check";
import { expect, test } from "vitest";
import { concordance, firstCharacters, lastCharacters, queryWords } from "./concordance.js";
import { conversations, readText } from "./conversations.test-data.js";
import { cutWords, foldWord } from "./cut-words.js";

const { transcript } = await readText(
  "Ann: Is the Élan open?\n\nBo: The élan, an old ship, is open; the elan was never closed. Open it.\n\nAnn: Interesting. Is it of interest?\n",
);

test("a word is found whatever its accents and capitals, with what stands around it", () => {
  const { lines, words } = concordance(transcript, "elan");
  expect(lines.map(({ turn, before, found, after, position }) => [turn.ordinal, before, found, after, position])).toEqual([
    [1, "Is the ", "Élan", " open?", 2],
    [2, "The ", "élan", ", an old ship, is open; the elan was never closed. Open it.", 5],
    [2, "The élan, an old ship, is open; the ", "elan", " was never closed. Open it.", 12],
  ]);
  expect(words).toBe(23);
});

test.each<[string, string[]]>([
  ["is open", ["is open"]],
  ["closed open", ["closed. Open"]],
  ["interest", ["interest"]],
  ["interest*", ["Interesting", "interest"]],
  ["ship, is!", ["ship, is"]],
  ["", []],
  ["…", []],
  ["zebra", []],
])("“%s” is found as %j", (query, found) => {
  expect(concordance(transcript, query).lines.map((line) => line.found)).toEqual(found);
});

test("every line leads to the characters of the source", () => {
  for (const { span, found } of concordance(transcript, "the*").lines) expect(transcript.source.text.slice(span.start, span.end)).toBe(found);
});

test("every word is found as often as it is counted one by one, at its place", async () => {
  await fc.assert(
    fc.asyncProperty(conversations, fc.constantFrom("elan", "border", "so", "1.5", "it's", "nuclear weapons"), async (text, query) => {
      const read = await readText(text);
      const all = read.transcript.turns.flatMap((turn) => cutWords(turn.text).map(({ start, end }) => [turn.ordinal, foldWord(turn.text.slice(start, end))] as const));
      const wanted = query.split(" ");
      const expected = all.flatMap(([ordinal], at) =>
        wanted.every((word, index) => all[at + index]?.[1] === word && all[at + index]?.[0] === ordinal) ? [at] : [],
      );
      const { lines, words } = concordance(read.transcript, query);
      expect(lines.map(({ position }) => position)).toEqual(expected);
      expect(words).toBe(all.length);
    }),
    { numRuns: 40 },
  );
});

test("the words of a query are folded, and keep their asterisk", () => {
  expect(queryWords(" Élan, OPEN* ")).toEqual(["elan", "open*"]);
});

test("context is cut between characters", () => {
  expect(lastCharacters("one two", 4)).toBe("…two");
  expect(firstCharacters("one two", 4)).toBe("one…");
  expect(lastCharacters("a😀b", 2)).toBe("…b");
  expect(firstCharacters("😀😀😀", 2)).toBe("😀…");
  expect(firstCharacters("one", 3)).toBe("one");
});
