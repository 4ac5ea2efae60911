import type { TermForm } from "../style/element.js";

/** The kinds of locator (CSL 1.0.2, Appendix III, "Locators"). */
const LOCATORS = [
  ..."page volume chapter section paragraph part book folio line note column figure table verse act".split(" "),
  ..."appendix article-locator canon elocation equation issue opus rule scene sub-verbo supplement".split(" "),
  ..."timestamp title-locator version".split(" "),
];

/** A label within the text of a locator or number: the kind of place, and the form in which it is written. */
export interface LocatorWord {
  readonly term: string;
  readonly form: TermForm;
}

/** The words that a language has for places, such as `p.`, `pp.` and `page`: what a label in a text is known by. */
export function locatorWords(
  term: (name: string, form: TermForm, plural: boolean) => string,
): ReadonlyMap<string, LocatorWord> {
  const words = new Map<string, LocatorWord>();
  for (const form of ["short", "long", "symbol"] as const) {
    for (const name of LOCATORS) {
      for (const plural of [false, true]) {
        const word = term(name, form, plural).toLowerCase();
        if (word !== "" && !words.has(word)) words.set(word, { term: name, form });
      }
    }
  }
  return words;
}
