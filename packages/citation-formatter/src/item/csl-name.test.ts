import { expect, test } from "vitest";
import { cslName } from "./csl-name.js";

test("a name in parts keeps its parts, the particle with the family name", () => {
  const name = { full: "Jan van der Berg Jr.", given: "Jan", particle: "van der", family: "Berg", suffix: "Jr." };
  expect(cslName(name)).toStrictEqual({
    family: "Berg",
    given: "Jan",
    "non-dropping-particle": "van der",
    suffix: "Jr.",
  });
});

test("a name that is not split is printed as it stands", () => {
  expect(cslName({ full: "MR. OKAFOR" })).toStrictEqual({ literal: "MR. OKAFOR" });
  expect(cslName({ full: "Sukarno", family: " " })).toStrictEqual({ literal: "Sukarno" });
});

test("a full form with the family name first keeps that order", () => {
  const name = { full: "Wang Wei", family: "Wang", given: "Wei" };
  expect(cslName(name)).toStrictEqual({ family: "Wang", given: "Wei", "static-ordering": true });
});
