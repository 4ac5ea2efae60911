import { parseLocale } from "@colloquy/csl-processor";
import { deDE } from "@colloquy/csl-processor/locales/de-DE";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { foundingInterview } from "../founding-interview.js";
import type { Cited, CitedPlace } from "./cited.js";
import { citeTurn } from "./cite-turn.js";
import { OWN_STYLES } from "./styles/own-styles.js";

const [transcript] = parseTranscriptText(await foundingInterview().text()).transcripts;

const turns = (first: number, last = first): CitedPlace => ({ first, last, span: null });

function cite(styleId: string, place: CitedPlace): Cited | null {
  const style = OWN_STYLES.find(({ id }) => id === styleId);
  if (style === undefined) throw new Error(`no style ${styleId}`);
  return citeTurn(transcript, place, { style, lang: "en-US", locales: [] });
}

test.each(OWN_STYLES.map(({ id }) => ({ id })))("$id cites turn 12 by name and by turn, in every form that it has", ({ id }) => {
  const cited = cite(id, turns(12));
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
  const cited = cite(style, turns(12));
  expect([cited?.runIn?.id, ...(cited?.after ?? []).map((form) => form.id)]).toEqual(ids);
});

test("words of several turns are cited with the range of the turns", () => {
  expect(cite("chicago-notes", turns(11, 12))?.forms[0]?.text).toMatch(/, turns 11–12\.$/);
});

test("a citation in another language has its terms", () => {
  const german = parseLocale(deDE);
  const [style] = OWN_STYLES;
  if (!german.ok || style === undefined) throw new Error("not read");
  const cited = citeTurn(transcript, turns(12), { style, lang: "de-DE", locales: [german.value] });
  expect(cited?.forms[0]?.text).toContain("„");
  expect(cited?.warnings).toEqual([]);
});

test("what a style does not print is named", () => {
  expect(cite("chicago-notes", turns(12))?.notPrinted).toContain("name of the contact (Roman Vassilenko)");
});

test.each([turns(15), turns(0), turns(12, 15)])("turns that there are not give no citation: %j", (place) => {
  expect(cite("chicago-notes", place)).toBeNull();
});
