import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import { CHOICES, citeTurn } from "./cite-turn.js";

const [transcript] = parseTranscriptText(await foundingInterview().text()).transcripts;

test.each(CHOICES.map(({ id }) => ({ id })))("$id cites turn 12 by name and by turn, in every form that it has", ({ id }) => {
  const cited = citeTurn(transcript, 12, id);
  expect(cited?.forms.length).toBeGreaterThan(0);
  for (const form of cited?.forms ?? []) {
    // APA names the writer in the text, and the speaker in the list.
    expect(form.text.toLowerCase()).toContain(id === "apa-7" && form.id === "inText" ? "laumulin" : "tokaev");
    if (form.id !== "bibliography") expect(form.text).toContain("turn 12");
    expect(form.text).not.toMatch(/[<>]/);
  }
});

test.each([
  ["chicago-notes", [undefined, "note"]],
  ["oscola", [undefined, "note"]],
  ["chicago-author-date", ["inText", "bibliography"]],
  ["mla-9", ["inText", "bibliography"]],
  ["journalist-credit", [undefined, "inText"]],
])("%s is copied as %j", (style, ids) => {
  const cited = citeTurn(transcript, 12, style);
  expect([cited?.runIn?.id, ...(cited?.after ?? []).map((form) => form.id)]).toEqual(ids);
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
