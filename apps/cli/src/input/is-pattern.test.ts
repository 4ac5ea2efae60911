import { expect, test } from "vitest";
import { isPattern, patternFolder } from "./is-pattern.js";

test.each(["*.txt", "a?.txt", "**/a.txt", "[ab].txt", "a/{b,c}.txt", "{1..9}.txt", "@(a|b).txt"])("%s is a pattern", (path) => {
  expect(isPattern(path)).toBe(true);
});

test.each(["a.txt", "talk (final).txt", "C:\\texts\\a.txt", "a{b}.txt", "интервью.txt", "a[.txt", "-"])("%s is none", (path) => {
  expect(isPattern(path)).toBe(false);
});

test.each([
  ["*.txt", "."],
  ["texts/*.txt", "texts"],
  ["texts/2004/**/a*.txt", "texts/2004"],
  ["/*.txt", "/"],
  ["/data/texts/?.txt", "/data/texts"],
  ["texts\\*.txt", "texts"],
])("%s begins with the folder %s", (pattern, folder) => {
  expect(patternFolder(pattern)).toBe(folder);
});
