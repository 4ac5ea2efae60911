import { expect, test } from "vitest";
import { tokenize } from "../tokenize/tokenize.js";
import { findTerms } from "./find-terms.js";
import { selectMatches } from "./select-matches.js";
import { addTerm, createTermNode } from "./term-trie.js";

/** The codes, by position of their one term, that count in a text. */
function codesIn(terms: readonly string[], text: string, facets: readonly string[] = []): number[] {
  const root = createTermNode();
  terms.forEach((term, code) => addTerm(root, code, "term", term));
  return selectMatches(findTerms(root, tokenize(text)), (code) => facets[code]).map((match) => match.entry.code);
}

test("a whole word counts before a stem", () => {
  expect(codesIn(["import*", "importance"], "importance")).toEqual([1]);
});

test("the longer of two stems counts", () => {
  expect(codesIn(["nation*", "nationalis*"], "nationalism")).toEqual([1]);
});

test("a term that two codes share counts for both", () => {
  expect(codesIn(["sanctions", "sanctions"], "sanctions")).toEqual([0, 1]);
});

test("codes of different facets do not take each other's words", () => {
  expect(codesIn(["Afghan war", "Afghan"], "the Afghan war")).toEqual([0]);
  expect(codesIn(["Afghan war", "Afghan"], "the Afghan war", ["policy", "place"])).toEqual([0, 1]);
});

test("a code that spells one term in two ways counts it once", () => {
  const root = createTermNode();
  for (const term of ["non-proliferation", "nonproliferation", "Non-Proliferation"]) addTerm(root, 0, "term", term);
  const text = "non-proliferation";
  expect(selectMatches(findTerms(root, tokenize(text)), () => "facet")).toHaveLength(1);
});
