import { expect, test } from "vitest";
import { isRecordNote } from "./record-notes.js";

test.each([
  ["Die Sitzung ist geschlossen.", false],
  ["Die Sitzung wird um 12.05 Uhr unterbrochen.", true],
  ["Die Sitzung ist um 17.30 Uhr geschlossen.", true],
  ["La séance est levée.", false],
  ["La séance est levée à seize heures dix.", true],
  ["La séance, suspendue à midi, est reprise à quinze heures.", true],
  ["Se levanta la sesión.", false],
  ["Se levanta la sesión a las dos de la tarde.", true],
  ["Está encerrada a sessão.", false],
  ["Encerra-se a sessão às 18 horas.", true],
  ["The Senate proceeded to a division.", true],
  ["The House divided.", true],
])("who presides says it, or the recorder: %s", (text, isNote) => {
  expect(isRecordNote(text)).toBe(isNote);
});
