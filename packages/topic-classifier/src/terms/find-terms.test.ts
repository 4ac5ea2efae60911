import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "../tokenize/tokenize.js";
import { findTerms } from "./find-terms.js";
import { selectMatches } from "./select-matches.js";
import { addTerm, createTermNode, termProblem } from "./term-trie.js";

/** What counts of some terms in a text, as the text has it. Terms after `not:` are excluded phrases. */
function found(terms: readonly string[], text: string): string[] {
  const root = createTermNode();
  terms.forEach((term) =>
    term.startsWith("not:") ? addTerm(root, 0, "exclude", term.slice(4)) : addTerm(root, 0, "term", term),
  );
  return selectMatches(findTerms(root, tokenize(text)), () => "facet").map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string[], string, string[]]>([
  ["a word, in any case", ["trade"], "Trade and TRADE, not trader.", ["Trade", "TRADE"]],
  ["a phrase over any white space", ["human rights"], "human\n  rights", ["human\n  rights"]],
  ["a phrase over quotation marks and brackets", ["NPT treaty"], "The [NPT] treaty", ["NPT] treaty"]],
  ["no phrase over the end of a clause", ["human rights"], "He is human. Rights come, human, rights", []],
  ["a clause mark that the term has", ["Atlanta, Georgia"], "in Atlanta, Georgia", ["Atlanta, Georgia"]],
  ["a stem at the end", ["sanction*"], "sanction, sanctioned, sanctity", ["sanction", "sanctioned"]],
  ["a stem as the last word of a phrase", ["bus stop*"], "bus stops, bus stopped", ["bus stops", "bus stopped"]],
  ["capitals only as written", ["US", "WHO"], "who told us that the US and WHO", ["US", "WHO"]],
  ["capitals with dots or without", ["US"], "U.S. and US", ["U.S.", "US"]],
  ["a term with dots finds the one without", ["U.N."], "the UN and the U.N.", ["UN", "U.N."]],
  ["capitals in a text all in capitals only with dots", ["US", "WHO"], "WHO TOLD US THAT THE U.S. HAD LEFT", ["U.S."]],
  ["capitals in a short text", ["NATO"], "NATO", ["NATO"]],
  ["capitals in a script without case", ["NATO"], "北约 NATO 是 一 个 军 事", ["NATO"]],
  ["a currency is not the country", ["US"], "US$ 5", []],
  ["a possessive", ["Kazakhstan"], "Kazakhstan’s way", ["Kazakhstan"]],
  ["closed up in the text", ["non-proliferation"], "nonproliferation", ["nonproliferation"]],
  ["hyphenated in the text", ["nonproliferation"], "non-proliferation", ["non-proliferation"]],
  ["open in the text", ["non-proliferation"], "non proliferation", ["non proliferation"]],
  ["half of a hyphenated word", ["Russian"], "Kazakh-Russian relations", ["Russian"]],
  ["the longest term at a place", ["trade", "trade union*", "trade union leader"], "trade unions", ["trade unions"]],
  ["the leftmost of overlapping terms", ["a b", "b c"], "a b c", ["a b"]],
  ["excluded phrases", ["trade", "not:drug trade"], "the drug trade and trade", ["trade"]],
  ["a term longer than the excluded phrase", ["a b c", "not:a b"], "a b c", ["a b c"]],
  ["nested excluded phrases", ["b", "not:a b c d", "not:b c"], "a b c d b", ["b"]],
  ["what looks like a regular expression is text", ["(a+)+$", ".*", "[x-z]"], "a x z aaaa x-z", ["a", "x z", "x-z"]],
  ["Han characters", ["中国"], "在中国的", ["中国"]],
])("%s", (_, terms, text, expected) => {
  expect(found(terms.filter((term) => termProblem(term) === null), text)).toEqual(expected);
});

test.each([
  ["", "empty-term"],
  ["…", "empty-term"],
  ["*", "empty-term"],
  ["ab*", "short-stem"],
  ["a ".repeat(13), "long-term"],
  ["abc*", null],
  ["a ".repeat(12), null],
])("the term %j has the problem %s", (term, problem) => {
  expect(termProblem(term)).toBe(problem);
});

const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });

test("every term without a problem is found in itself, whatever stands around it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), word, (term, around) => {
      fc.pre(termProblem(term) === null);
      const root = createTermNode();
      addTerm(root, 0, "term", term);
      const text = `${around} ${term.replace(/\*\s*$/, "")} ${around}`;
      expect(findTerms(root, tokenize(text)).length).toBeGreaterThan(0);
    }),
  );
});

test("of plain words, exactly the places are found where a search through all terms finds them", () => {
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 20 }), (terms, words) => {
      const root = createTermNode();
      const distinct = [...new Set(terms)];
      distinct.forEach((term) => addTerm(root, 0, "term", term));
      const text = words.join(" ");
      const places = findTerms(root, tokenize(text)).map(({ start, end }) => `${start}-${end}`);
      const expected = distinct.flatMap((term) => placesOf(term, text));
      expect(places.sort()).toEqual(expected.sort());
    }),
  );
});

function placesOf(term: string, text: string): string[] {
  const places: string[] = [];
  for (let at = ` ${text} `.indexOf(` ${term} `); at >= 0; at = ` ${text} `.indexOf(` ${term} `, at + 1)) {
    places.push(`${at}-${at + term.length}`);
  }
  return places;
}
