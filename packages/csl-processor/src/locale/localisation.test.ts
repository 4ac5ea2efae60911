import { expect, test } from "vitest";
import { english, styleOf } from "../fixtures/processor-of.js";
import { ordinal } from "../numbers/ordinal.js";
import { createLocalisation, type Localisation } from "./localisation.js";
import type { Locale } from "./locale.js";
import { parseLocale } from "./parse-locale.js";

const CITATION = "<citation><layout><text variable='title'/></layout></citation>";

function localeOf(lang: string, terms: string): Locale {
  const xml = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${lang}"><terms>${terms}</terms></locale>`;
  const result = parseLocale(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function localise(lang: string, inStyle: string, files: readonly Locale[]): Localisation {
  return createLocalisation(styleOf(inStyle + CITATION), [...files, english()], lang);
}

test("a unit comes from the nearest source that has it, in the order of the specification", () => {
  const sources = [
    ['<locale xml:lang="de-AT"><terms><term name="and">A1</term></terms></locale>', "A1"],
    ['<locale xml:lang="de"><terms><term name="and">A2</term></terms></locale>', "A2"],
    ['<locale><terms><term name="and">A3</term></terms></locale>', "A3"],
  ] as const;
  const files = [localeOf("de-AT", '<term name="and">B4</term>'), localeOf("de-DE", '<term name="and">B5</term>')];
  for (const [index, [, expected]] of sources.entries()) {
    const inStyle = sources.slice(index).map(([xml]) => xml);
    expect(localise("de-AT", inStyle.join(""), files).term("and")).toBe(expected);
  }
  expect(localise("de-AT", "", files).term("and")).toBe("B4");
  expect(localise("de-AT", "", files.slice(1)).term("and")).toBe("B5");
  expect(localise("de-AT", "", []).term("and")).toBe("and");
});

test("a term defined as empty ends the search", () => {
  const inStyle = '<locale><terms><term name="and"/></terms></locale>';
  expect(localise("en-US", inStyle, []).term("and")).toBe("");
});

test("another locale's form goes before another form", () => {
  const inStyle = '<locale><terms><term name="editor">long of the style</term></terms></locale>';
  const localisation = localise("en-US", inStyle, []);
  expect(localisation.term("editor", "short", true)).toBe("eds.");
  expect(localisation.term("editor", "symbol")).toBe("ed.");
});

test("one ordinal term of the style replaces all those of the locale", () => {
  const inStyle = '<locale><terms><term name="ordinal">.</term></terms></locale>';
  const suffixed = (localisation: Localisation): string[] =>
    [1, 2, 11, 23].map((value) => ordinal(value, false, undefined, localisation));
  expect(suffixed(localise("en-US", inStyle, []))).toEqual(["1.", "2.", "11.", "23."]);
  expect(suffixed(localise("en-US", "", []))).toEqual(["1st", "2nd", "11th", "23rd"]);
});

test("ordinals follow the gender of their noun", () => {
  const french = localeOf(
    "fr-FR",
    '<term name="ordinal">e</term><term name="ordinal-01" gender-form="feminine" match="whole-number">re</term>' +
      '<term name="ordinal-01" gender-form="masculine" match="whole-number">er</term>',
  );
  const localisation = localise("fr-FR", "", [french]);
  expect(ordinal(1, false, "feminine", localisation)).toBe("1re");
  expect(ordinal(1, false, "masculine", localisation)).toBe("1er");
  expect(ordinal(21, false, "masculine", localisation)).toBe("21e");
});

test("long ordinals are words up to ten and digits above", () => {
  const localisation = localise("en-US", "", []);
  expect([1, 10, 11].map((value) => ordinal(value, true, undefined, localisation))).toEqual(["first", "tenth", "11th"]);
});
