import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "./shell.js";

test.each(["plain.txt", "two words.txt", "it's.txt", "$HOME", "a;b", "*.txt", "интервью.txt", '"quoted"', "a\\b", "-"])(
  "%s comes out of a shell as it was",
  (word) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(word)}`], { encoding: "utf8" })).toBe(word);
  },
);

test.each([
  ["texts/interview-1.txt", "texts/interview-1.txt"],
  ["интервью.txt", "интервью.txt"],
  ["Dr Reed=Jon Reed", '"Dr Reed=Jon Reed"'],
  ["it's.txt", `"it's.txt"`],
  ["$HOME", "'$HOME'"],
])("%s is written as %s", (word, expected) => {
  expect(shellWord(word)).toBe(expected);
});
