import { expect, test } from "vitest";
import { isPersonName, splitName } from "./person-name.js";

test.each([
  ["Kassymzhomart Tokaev", { given: "Kassymzhomart", family: "Tokaev" }],
  ["Ludwig van der Berg", { given: "Ludwig", particle: "van der", family: "Berg" }],
  ["Martin Luther King Jr.", { given: "Martin Luther", family: "King", suffix: "Jr." }],
  ["MS. OKAFOR", { family: "OKAFOR" }],
  ["Dr. Ruth Almeida", { given: "Ruth", family: "Almeida" }],
  ["SECRETARY MARLOW", { family: "MARLOW" }],
  ["Deputy Secretary Marlow", { family: "Marlow" }],
  ["Tokaev", {}],
  ["山田 太郎", {}],
  ["the whole Committee on Ways and Means", {}],
])("%s", (full, parts) => {
  expect(splitName(full)).toEqual({ full, ...parts });
});

test.each([
  ["Murat Laumulin", true],
  ["Maria de la Cruz", true],
  ["Murat", false],
  ["the minister", false],
  ["Channel 4", false],
  ["Who Knows?", false],
])("%s reads as a name: %s", (text, expected) => {
  expect(isPersonName(text)).toBe(expected);
});
