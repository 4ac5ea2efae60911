import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "./shell.js";

test.each(["plain.txt", "two words.txt", "it's.txt", "$HOME", "a;b", "*.txt", "интервью.txt", '"quoted"', "a\\b", "-"])(
  "%s comes out of a shell as it was",
  (word) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(word)}`], { encoding: "utf8" })).toBe(word);
  },
);

test("a plain word is not quoted", () => {
  expect(shellWord("texts/interview-1.txt")).toBe("texts/interview-1.txt");
});
