import { expect, test } from "vitest";
import { english } from "../fixtures/processor-of.js";
import { ITEM_TYPES, NAME_VARIABLES, NUMBER_VARIABLES } from "../item/variables.table.js";
import { parseLocale } from "../locale/parse-locale.js";
import { enUS } from "./en-US.js";

test("the English locale is valid", () => {
  expect(parseLocale(enUS).problems).toEqual([]);
});

test("it has a term for every item type, number variable and name variable", () => {
  const names = new Set(english().terms.map((term) => term.name));
  // Locator terms serve for the types of the same name.
  const wanted = [...ITEM_TYPES, ...NUMBER_VARIABLES, ...NAME_VARIABLES];
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test("it defines no term twice in the same form", () => {
  const keys = english().terms.map((term) => `${term.name} ${term.form}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
