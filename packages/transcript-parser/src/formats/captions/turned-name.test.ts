import { expect, test } from "vitest";
import { turnedName } from "./turned-name.js";

test.each([
  ["Tarn, Wilma", "Wilma Tarn"],
  ["Holm, Ada (Ferries)", "Ada Holm"],
  ["van der Berg, Anna", "Anna van der Berg"],
  ["García Marín, José Luis", "José Luis García Marín"],
  ["Quill, J.", "J. Quill"],
  ["TARN, WILMA (FERRIES)", "WILMA TARN"],
])("%j is %j", (label, name) => {
  expect(turnedName(label)).toBe(name);
});

test.each(["Wilma Tarn", "Wilma Tarn, Chair", "Holm, Jr.", "Larch, Inc.", "AUDRA HOLM, HOST", "ADA HOLM, PIER", "Holm, Moderator", "Holm, who sings", "Holm,Ada", ", Ada"])("%j is not turned round", (label) => {
  expect(turnedName(label)).toBeNull();
});
