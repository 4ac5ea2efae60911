import { expect, test } from "vitest";
import { LANGS, localeOf, SOURCES } from "../fixtures/own-locales.js";
import { ITEM_TYPES, NAME_VARIABLES, NUMBER_VARIABLES } from "../item/variables.table.js";
import type { Term } from "../locale/locale.js";
import { parseLocale } from "../locale/parse-locale.js";

/** Terms of ordinals are as many as a language needs; all others are the same in every locale. */
function isOrdinal({ name }: Term): boolean {
  return name.includes("ordinal");
}

function keyOf({ name, form }: Term): string {
  return `${name} ${form}`;
}

test.each(LANGS)("%s is valid, and says which language it is", (lang) => {
  expect(parseLocale(SOURCES[lang]).problems).toEqual([]);
  expect(localeOf(lang).lang).toBe(lang);
});

test.each(LANGS)("%s has a term for every item type, number variable and name variable", (lang) => {
  const names = new Set(localeOf(lang).terms.map((term) => term.name));
  const wanted = [...ITEM_TYPES, ...NUMBER_VARIABLES, ...NAME_VARIABLES];
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

const REFERENCE = localeOf("en-US").terms.filter((term) => !isOrdinal(term));

test.each(LANGS)("%s has every term of en-US in every form, with a plural where it has one", (lang) => {
  const terms = localeOf(lang).terms.filter((term) => !isOrdinal(term));
  expect(terms.map(keyOf).sort()).toEqual(REFERENCE.map(keyOf).sort());
  const blank = terms.filter((term) => term.single === "" || term.multiple === "").map(keyOf);
  expect(blank.sort()).toEqual(BLANK.map((name) => keyOf({ name, form: "long", single: "", multiple: "" })).sort());
});

/** Roles that styles print with a label of their term and that nobody wants a label of: an author is one. */
const BLANK = ["author", "original-author", "recipient"];

test.each(LANGS)("%s defines no term twice in the same form and gender", (lang) => {
  const keys = localeOf(lang).terms.map((term) => `${keyOf(term)} ${term.genderForm ?? ""}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test.each(LANGS)("%s has a suffix for every ordinal and words for the first ten", (lang) => {
  const names = new Set(localeOf(lang).terms.map((term) => term.name));
  const words = Array.from({ length: 10 }, (_, index) => `long-ordinal-${String(index + 1).padStart(2, "0")}`);
  expect(["ordinal", ...words].filter((name) => !names.has(name))).toEqual([]);
});

test.each(LANGS)("%s has both forms of dates, with year, month and day", (lang) => {
  const { dates } = localeOf(lang);
  for (const form of ["text", "numeric"] as const) {
    expect(dates.get(form)?.parts.map(({ name }) => name).sort()).toEqual(["day", "month", "year"]);
  }
});
