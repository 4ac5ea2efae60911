import { expect, test } from "vitest";
import { formatBibliography } from "./format-bibliography.js";
import { formatCitations } from "./format-citations.js";
import * as interviews from "./interviews.test-data.js";
import { KINDS } from "./kinds.test-data.js";
import { findStyle } from "./styles/index.js";
import { personName, transcriptOf } from "./transcript.test-data.js";

const NOTES = findStyle("chicago-notes")?.xml ?? "";
const FOUNDING = interviews.foundingInterview();
const { MAGAZINE } = interviews;

test("a style without a bibliography gives none, and says so where one is asked for", () => {
  const style = findStyle("journalist-credit")?.xml ?? "";
  expect(formatCitations([{ transcript: MAGAZINE }], { style })[0]?.bibliography).toBeNull();
  expect(formatBibliography([MAGAZINE], { style })).toMatchObject({
    entries: [],
    warnings: [{ code: "no-bibliography" }],
  });
});

test("a bibliography lists each transcript once, in the order of the style", () => {
  const { entries } = formatBibliography([FOUNDING, MAGAZINE, FOUNDING, interviews.PODCAST], { style: NOTES });
  expect(entries.map(({ text: printed }) => printed.slice(0, 6))).toStrictEqual(["Marsh,", "Thorva", "Tokaev"]);
});

test("no entries of nothing", () => {
  expect(formatBibliography([], { style: NOTES })).toStrictEqual({ entries: [], warnings: [] });
});

test("a source that a style lists nowhere has no entry, and the bibliography says so", () => {
  const apa = findStyle("apa-7")?.xml ?? "";
  const contributors = [{ name: personName("Amara", "Okafor"), role: "interviewee" as const }];
  const told = transcriptOf({ metadata: { genre: "interview", date: "2022-02-08", contributors } });
  expect(formatCitations([{ transcript: told }], { style: apa })[0]?.bibliography).toBeNull();
  const { entries, warnings } = formatBibliography([told, KINDS.journal], { style: apa });
  expect(entries.map(({ transcriptId }) => transcriptId)).toStrictEqual([KINDS.journal.id]);
  expect(warnings.map(({ code, message }) => [code, message])).toStrictEqual([
    ["no-bibliography", "The style lists one of the sources nowhere."],
  ]);
});
