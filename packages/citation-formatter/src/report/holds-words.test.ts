import { expect, test } from "vitest";
import { holdsWords } from "./holds-words.js";

const CASES: Record<string, [text: string, words: string[], holds: boolean]> = {
  "a word": ["by Murat Laumulin, 2004", ["Laumulin"], true],
  "a part of a word is not the word": ["March 21", ["2"], false],
  "a number after a longer one that holds it": ["21 and 2", ["2"], true],
  "all words are needed": ["18 March", ["18", "2"], false],
  "capitals do not matter": ["TOKAEV", ["Tokaev"], true],
  "nor which quotation marks are printed": ["Ivo O’Marsh", ["O'Marsh"], true],
  "letters of other scripts are letters": ["Марта", ["Март"], false],
  "no words are held by every text": ["", [], true],
};

test.for(Object.entries(CASES))("%s", ([, [text, words, holds]]) => {
  expect(holdsWords(text, words)).toBe(holds);
});
