import { expect, test } from "vitest";
import { classifyTexts } from "../classify-texts.js";
import { keywordModel } from "../models/keyword-model.js";
import { countries } from "./countries.test-data.js";
import { places } from "./places.js";

const model = keywordModel(places, { weights: { rollUp: 0 } });

function placesIn(text: string): string[] {
  const [found] = classifyTexts(model, [text], { threshold: 0 });
  return (found?.topics.map(({ codeId }) => codeId) ?? []).sort();
}

const rows = countries
  .trim()
  .split("\n")
  .map((line) => {
    const [id = "", words = ""] = line.split(": ");
    return { id, words: words.split(/[;,] /).filter((word) => word !== "-") };
  });

test("the table has each country of the codebook", () => {
  const ids = places.codes.filter(({ id, exactMatch }) => exactMatch.length > 0 || id === "kosovo").map(({ id }) => id);
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test.each(rows)("$id is found by its name, demonyms, capital and seats", ({ id, words }) => {
  const label = places.codes.find((code) => code.id === id)?.label ?? "";
  // “Congo” alone is the larger one of the two.
  const name = id === "congo" ? "Republic of Congo" : label;
  for (const word of [name, ...words]) expect(placesIn(`He spoke of ${word} again`), word).toEqual([id]);
});

test.each<[string, string[]]>([
  ["Tbilisi is the capital of Georgia.", ["georgia"]],
  ["He was Governor of Georgia and lived in Athens, Georgia.", []],
  ["Voters in Savannah, Georgia, admire Georgia O’Keeffe and Georgian architecture.", []],
  ["Jordan borders Syria.", ["jordan", "syria"]],
  ["Jordan Peterson met Vernon Jordan by the Jordan River.", []],
  ["Turkey joined NATO.", ["nato", "turkiye"]],
  ["We had roast turkey, a turkey sandwich, and then went cold turkey.", []],
  ["Chad sent troops.", ["chad"]],
  ["A hanging chad, Lake Chad and Chad Smith", []],
  ["The River Niger", []],
  ["The Niger Delta is in Nigeria, and Niger is its neighbour.", ["niger", "nigeria"]],
  ["Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", ["equatorial-guinea", "guinea", "guinea-bissau", "papua-new-guinea"]],
  ["Guinea fowl, a guinea pig, New Guinea and the Gulf of Guinea", []],
  ["The Republic of Congo and the Democratic Republic of Congo", ["congo", "democratic-republic-of-the-congo"]],
  ["Congo-Brazzaville, and the Congo Basin", ["congo"]],
  ["The Republic of Korea and the Democratic People’s Republic of Korea", ["north-korea", "south-korea"]],
  ["Washington disagrees.", ["united-states"]],
  ["George Washington, Booker T. Washington, Denzel Washington and Washington State", []],
  ["Queen Victoria and Lake Victoria", []],
  ["We polish the text, with nail polish on the ski poles.", []],
  ["Polish miners and the Poles", ["poland"]],
  ["Santiago de Compostela and Santiago de Cuba", ["cuba"]],
  ["Duke of Wellington and beef Wellington", []],
  ["The Lima bean, and Nassau County", []],
  ["Lao Tzu and Sofia Coppola", []],
  ["Isaiah Berlin wrote to Jack London and Paris Hilton.", []],
  ["the Paris Agreement, the Charter of Paris and the Vienna Document", []],
  ["A bull in a china shop", []],
  ["New South Wales and the Prince of Wales", ["australia"]],
  ["Stockholm syndrome and the Great Dane", []],
])("ambiguous places in %j", (text, expected) => {
  expect(placesIn(text)).toEqual(expected);
});
