import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { CHOICES, citeTurn } from "./cite-turn.js";

const [transcript] = parseTranscriptText(await foundingInterview().text()).transcripts;

test.each(CHOICES.map(({ id }) => ({ id })))("$id cites turn 12 by name and by turn, in every form that it has", ({ id }) => {
  const cited = citeTurn(transcript, 12, id);
  expect(cited?.forms.length).toBeGreaterThan(0);
  for (const form of cited?.forms ?? []) {
    expect(form.text).toContain("Tokaev");
    if (form.id !== "bibliography") expect(form.text).toContain("turn 12");
    expect(form.text).not.toMatch(/[<>]/);
  }
});

test("a note style is copied as its note, an author-date style as citation and reference", () => {
  const ids = CHOICES.map(({ id }) => {
    const cited = citeTurn(transcript, 12, id);
    return [cited?.runIn?.id, ...(cited?.after ?? []).map((form) => form.id)];
  });
  expect(ids).toEqual([[undefined, "note"], ["inText", "bibliography"], [undefined, "inText"]]);
});

test("what a style does not print is named", () => {
  expect(citeTurn(transcript, 12, "chicago-notes")?.notPrinted).toContain("name of the contact (Roman Vassilenko)");
});

test.each([
  { what: "turn", ordinal: 15, style: "chicago-notes" },
  { what: "turn", ordinal: 0, style: "chicago-notes" },
  { what: "style", ordinal: 1, style: "none" },
])("an unknown $what gives no citation", ({ ordinal, style }) => {
  expect(citeTurn(transcript, ordinal, style)).toBeNull();
});
