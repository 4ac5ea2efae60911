import { expect, test } from "vitest";
import { labelOfSpeaker, nameOfSpeaker } from "./speaker-names.js";

const LAUMULIN = { full: "Murat Laumulin" };

test.each([
  { speaker: { name: LAUMULIN, labels: ["Continent"] }, name: "Murat Laumulin", label: "Continent (Murat Laumulin)" },
  { speaker: { name: LAUMULIN, labels: ["Laumulin", "ML"] }, name: "Murat Laumulin", label: "Laumulin" },
  { speaker: { name: LAUMULIN, labels: [] }, name: "Murat Laumulin", label: "Murat Laumulin" },
  { speaker: { name: null, labels: ["Q"] }, name: "Q", label: "Q" },
  { speaker: { name: null, labels: [] }, name: null, label: null },
  { speaker: null, name: null, label: null },
  { speaker: undefined, name: null, label: null },
])("$speaker is $name, in the transcript $label", ({ speaker, name, label }) => {
  expect([nameOfSpeaker(speaker), labelOfSpeaker(speaker)]).toEqual([name, label]);
});
