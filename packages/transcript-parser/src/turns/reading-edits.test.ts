import { checkInvariants, hashText, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, it } from "vitest";
import { buildSource } from "../build-source.js";
import { plainDocument, type SourceDocument } from "../formats/source-format.js";
import { parseTranscriptText } from "../index.js";
import { parseDocument } from "../parse-document.js";

const HEAD = "The Weir Society";

/** An answer whose sentence goes on at the next page, below a head that the format knows for one. */
function paged(end: string, start: string): Transcript {
  const before = `HOLM: Who keeps the weir?\n\nBRASK: I keep it, and I always did so, with the\n${end}\n\n`;
  const text = `${before}${HEAD}\n\n${start} of all the people who live there.\n\nHOLM: Since when?\n\nBRASK: Since the year of the flood.\n`;
  const document: SourceDocument = { ...plainDocument(text), styles: [{ span: { start: before.length, end: before.length + HEAD.length }, style: "aside" }] };
  return parseDocument(document, buildSource(document, null, {}, "file"), {}, { format: "text", formatsTried: [], text: "file" }).transcripts[0];
}

describe("a word divided across the head of a page", () => {
  it.each([
    ["great and friendly coop-", "eration", "great and friendly cooperation of all the people"],
    ["great and friendly co\u00AD", "operation", "great and friendly cooperation of all the people"],
    ["well-known and friendly and well-", "known help", "well-known and friendly and well-known help of all"],
    ["state-of-", "the-art help", "state-of-the-art help of all the people"],
    ["help of pre-", "and post-war years", "help of pre- and post-war years of all"],
    ["help of the family Smith-", "Jones", "help of the family Smith- Jones of all"],
    ["help that is great -", "and dear", "help that is great - and dear of all"],
  ])("%s, then %s", (end, start, words) => {
    const transcript = paged(end, start);
    expect(checkInvariants(transcript)).toEqual([]);
    expect(transcript.turns[1]?.text).toBe(`I keep it, and I always did so, with the ${words.slice(0, words.indexOf(" of all"))} of all the people who live there.`);
  });

  it("is joined with two edits: that of its hyphen, and that of what stands between", () => {
    const { turns, source, paratexts } = paged("great and friendly coop-", "eration");
    const edits = turns[1]?.edits.filter(({ reason }) => reason !== "unwrap") ?? [];
    expect(edits.map(({ reason, text, span }) => [reason, text, source.text.slice(span.start, span.end)])).toEqual([
      ["hyphen", "", "-"],
      ["furniture", "", `\n\n${HEAD}\n\n`],
    ]);
    expect(paratexts.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([HEAD]);
  });
});

it("what is taken out from within a word that is divided at the line's end takes no letter before it", () => {
  const text = "Holm: Who keeps it? And how co-\noperative?\n\nBrask: I keep it.\n\nHolm: Since when?\n\nBrask: Since May.\n";
  const span = { start: text.indexOf("nd how"), end: text.indexOf("perative") - 1 };
  const [transcript] = parseTranscriptText(text, { schemaVersion: 1, textSha256: hashText(text), corrections: [{ type: "retype", span, kind: "title" }] }).transcripts;
  expect(checkInvariants(transcript)).toEqual([]);
  expect(transcript.turns[0]?.text).toMatch(/^Who keeps it\? A/);
});
