import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conversations, readText } from "./conversations.test-data.js";
import { countWords } from "./cut-words.js";
import { percent, talkShare } from "./talk-share.js";
import { longName, shortName } from "./speakers.js";

test("the founding interview: who says how much", async () => {
  const { transcript } = await readText(readFileSync(new URL("../../../../seeds/000_c324e881610add9a.txt", import.meta.url), "utf8"));
  const { rows, turns } = talkShare(transcript);
  expect(turns).toBe(14);
  expect(rows.map(({ speaker, turns: own }) => [shortName(speaker), longName(speaker), own])).toEqual([
    ["Tokaev", "Kassymzhomart Tokaev", 7],
    ["Continent", "Continent (Murat Laumulin)", 7],
  ]);
  // The last answer, counted by hand.
  expect(countWords(transcript.turns[13]?.text ?? "")).toBe(60);
});

test("words and turns of every conversation add up, and each is the number counted turn by turn", async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async (text) => {
      const { transcript } = await readText(text);
      const { rows, words, turns } = talkShare(transcript);
      expect(words).toBe(countWords(transcript.turns.map((turn) => turn.text).join("\n")));
      expect(rows.reduce((sum, row) => sum + row.turns, 0)).toBe(turns);
      expect(rows.reduce((sum, row) => sum + row.words, 0)).toBe(words);
      for (const row of rows) {
        const own = transcript.turns.filter(({ speakerId }) => speakerId === (row.speaker?.id ?? null));
        expect(row.turns).toBe(own.length);
        expect(row.words).toBe(own.reduce((sum, turn) => sum + countWords(turn.text), 0));
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  [88, 100, "88 %"],
  [1, 3, "33 %"],
  [1, 30, "3.3 %"],
  [0, 5, "0 %"],
  [0, 0, "0 %"],
  [5, 5, "100 %"],
  [996, 10_000, "10 %"],
])("%i of %i is %s", (part, whole, words) => {
  expect(percent(part, whole)).toBe(words);
});
