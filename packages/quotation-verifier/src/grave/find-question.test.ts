import { expect, test } from "vitest";
import { findingsOfMarked } from "../fixtures/findings-of.js";
import type { MarkedRow } from "./cut-off.test-data.js";

const FOUND = "question cut-off";

test.each<MarkedRow>([
  ["en", "Is {the minister a crook}?", FOUND],
  ["en", "Is it {a crime to be poor}?", FOUND],
  ["en", "{Should we sell the harbour}?", FOUND],
  ["en", "{The mayor is a thief}? I would dispute it.", FOUND],
  ["en", "You ask yourself that {we sold the harbour} again?", FOUND],
  ["de", "Ist {der Minister ein Dieb}?", FOUND],
  ["fr", "Est-ce que {nous sommes pauvres} ?", FOUND],
  ["es", "¿{Somos todos pobres aquí}?", FOUND],
  ["ru", "{Мы продали наши лодки}?", FOUND],
  ["en", "Is the {minister} a crook?"],
  ["en", "{Is the minister a crook?}"],
  ["en", "Who carried {the old golden lamp} home from the harbour?"],
  ["en", "Who sold the golden lamp to {the people of the north}?"],
  ["en", "{Who would have thought so}?"],
  ["en", "{The wall saved us}, didn't it?"],
  ["en", "{The wall saved us}, wouldn't you say?"],
  ["en", "{The wall saved us}, right?"],
  ["de", "{Die Mauer hat uns gerettet}, nicht wahr?"],
  ["fr", "{Le mur nous a sauvés}, n'est-ce pas ?"],
  ["es", "{El muro nos ha salvado}, ¿no?"],
  ["en", "{The mayor is a thief}. Is that so?"],
])("%s: %s", (language, said, ...expected) => {
  expect(findingsOfMarked(language, said)).toEqual(expected);
});
