import { checkInvariants } from "@colloquy/corpus-schema";
import { markdown, parseLocale, parseStyle } from "@colloquy/csl-processor";
import { expect, test } from "vitest";
import { formatCitations } from "./format-citations.js";
import * as interviews from "./interviews.test-data.js";
import { KINDS } from "./kinds.test-data.js";
import { findStyle } from "./styles/index.js";
import { atTurn, transcriptOf } from "./transcript.test-data.js";

const NOTES = findStyle("chicago-notes")?.xml ?? "";
const AUTHOR_DATE = findStyle("chicago-author-date")?.xml ?? "";
const FOUNDING = interviews.foundingInterview();
const { MAGAZINE } = interviews;

test("the transcripts of these tests hold every invariant", () => {
  for (const value of [FOUNDING, transcriptOf(), ...Object.values(interviews)]) {
    if (typeof value === "object" && "turns" in value) expect(checkInvariants(value)).toStrictEqual([]);
  }
});

test("notes of a sequence: full, ibid., ibid. with another turn, short after another source", () => {
  const citations = formatCitations(
    [
      atTurn(MAGAZINE, 1),
      atTurn(MAGAZINE, 1),
      atTurn(MAGAZINE, 2),
      atTurn(FOUNDING, 1),
      atTurn(MAGAZINE, 2),
      { transcript: MAGAZINE },
    ],
    { style: NOTES },
  );
  expect(citations.map(({ position, text: printed }) => [position, printed])).toStrictEqual([
    ["first", "Agnes Thorvald, “Salt and Rope,” interview by Peter Lindqvist, The Lamp, no. 12, June 3, 1998, turn 1."],
    ["ibid", "Ibid."],
    ["ibid-with-locator", "Ibid., turn 2."],
    [
      "first",
      "Kassymzhomart Tokaev, “‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says,” interview by Murat " +
        "Laumulin, Continent, no. 03, February 18–March 2, 2004, excerpted in Kazakhstan’s Echo (Embassy of Kazakhstan to " +
        "the USA and Canada, Washington), no. 8, March 2, 2004, turn 1.",
    ],
    ["subsequent", "Thorvald, “Salt and Rope,” turn 2."],
    ["subsequent", "Thorvald, “Salt and Rope.”"],
  ]);
});

test("pages of a sequence: the style writes the locator, and ibid. alone is the same page", () => {
  const { JOURNAL } = interviews;
  const citations = formatCitations([atTurn(JOURNAL, 1), atTurn(JOURNAL, 2), atTurn(JOURNAL, 3), { transcript: JOURNAL }], {
    style: NOTES,
  });
  expect(citations.map(({ position, text: printed }) => [position, printed]).slice(1)).toStrictEqual([
    ["ibid", "Ibid."],
    ["ibid-with-locator", "Ibid., 105."],
    ["subsequent", "Van der Berg, “On Knots.”"],
  ]);
});

test("a citation in the text keeps its turn each time", () => {
  const citations = formatCitations([atTurn(MAGAZINE, 1), atTurn(MAGAZINE, 1), { transcript: MAGAZINE }], {
    style: AUTHOR_DATE,
  });
  expect(citations.map(({ text: printed }) => printed)).toStrictEqual([
    "(Thorvald 1998, turn 1)",
    "(Thorvald 1998, turn 1)",
    "(Thorvald 1998)",
  ]);
  expect(citations[0]).toMatchObject({ note: null, shortNote: null, inText: "(Thorvald 1998, turn 1)" });
});

test("two interviews of one person and year are told apart by a letter", () => {
  const other = { ...MAGAZINE, id: "tr-other", metadata: { ...MAGAZINE.metadata, title: "Tar" } };
  const citations = formatCitations([{ transcript: MAGAZINE }, { transcript: other }], { style: AUTHOR_DATE });
  expect(citations.map(({ inText }) => inText)).toStrictEqual(["(Thorvald 1998a)", "(Thorvald 1998b)"]);
});

test("a citation knows its source by hash, without the text of it", () => {
  const [citation] = formatCitations([atTurn(MAGAZINE, 2)], { style: NOTES });
  expect(citation?.source).toStrictEqual({
    id: MAGAZINE.source.id,
    textSha256: MAGAZINE.source.textSha256,
    mediaType: "text/plain",
  });
  expect(citation?.locator).toMatchObject({ targetId: MAGAZINE.turns[1]?.id, span: MAGAZINE.turns[1]?.span });
});

test("Markdown sets containers in italics", () => {
  const [citation] = formatCitations([{ transcript: MAGAZINE }], { style: NOTES, output: markdown });
  expect(citation?.note).toContain("*The Lamp*");
});

test("a style that was read before gives the same citations as its text", () => {
  const style = parseStyle(NOTES);
  expect(style.ok && formatCitations([atTurn(FOUNDING, 4)], { style: style.value })).toStrictEqual(
    formatCitations([atTurn(FOUNDING, 4)], { style: NOTES }),
  );
});

test("the same input gives the same output", () => {
  const once = formatCitations([atTurn(FOUNDING, 4)], { style: NOTES });
  expect(formatCitations([atTurn(FOUNDING, 4)], { style: NOTES })).toStrictEqual(once);
});

test("an unknown target cites the whole, with a warning", () => {
  const [citation] = formatCitations([{ transcript: MAGAZINE, targetId: "t-none" }], { style: NOTES });
  expect(citation?.locator).toBeNull();
  expect(citation?.note).toBe(
    "Agnes Thorvald, “Salt and Rope,” interview by Peter Lindqvist, The Lamp, no. 12, June 3, 1998.",
  );
  expect(citation?.warnings).toMatchObject([{ code: "unknown-target" }]);
  expect(citation?.warnings[0]?.message).toContain("t-none");
});

test("for a style that cannot be read Chicago notes stand in, with every problem and its place", () => {
  const broken = [
    "",
    "not xml",
    "<style",
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"/>',
  ];
  for (const style of broken) {
    const [citation] = formatCitations([{ transcript: MAGAZINE }], { style });
    expect(citation?.note).toContain("interview by Peter Lindqvist");
    expect(new Set(citation?.warnings.map(({ code }) => code))).toStrictEqual(new Set(["invalid-style"]));
    for (const { message } of citation?.warnings ?? []) expect(message).toMatch(/^The style, line \d+, column \d+: ./);
  }
});

test("a date that cannot be read is printed as written, with a warning and its place", () => {
  const transcript = transcriptOf({ metadata: { title: "Tar", date: "late last winter" } });
  const [citation] = formatCitations([{ transcript }], { style: NOTES });
  expect(citation?.note).toBe("“Tar,” late last winter.");
  expect(citation?.warnings).toMatchObject([{ code: "unreadable-date", path: "/metadata/date" }]);
});

test("a name that is not split is printed whole, with a warning and its place", () => {
  const contributors = [{ name: { full: "MR. OKAFOR" }, role: "interviewee" as const }];
  const [citation] = formatCitations([{ transcript: transcriptOf({ metadata: { title: "Tar", contributors } }) }], {
    style: NOTES,
  });
  expect(citation?.shortNote).toBe("MR. OKAFOR, “Tar.”");
  expect(citation?.warnings).toMatchObject([{ code: "name-not-split", path: "/metadata/contributors/0/name" }]);
});

test("a transcript with nothing but turns is cited by its file name, with a warning", () => {
  const [citation] = formatCitations([atTurn(transcriptOf({ source: { fileName: "lamp.txt" } }), 2)], { style: NOTES });
  expect(citation?.note).toBe("“[lamp.txt],” n.d., turn 2.");
  expect(citation?.warnings).toMatchObject([{ code: "no-title-or-names" }]);
});

test("of two versions of a transcript the first one counts, with a warning", () => {
  const other = { ...MAGAZINE, metadata: { ...MAGAZINE.metadata, title: "Tar" } };
  const citations = formatCitations([{ transcript: MAGAZINE }, { transcript: other }], { style: NOTES });
  expect(citations[1]?.text).toBe("Ibid.");
  expect(citations[1]?.warnings).toMatchObject([{ code: "conflicting-transcripts" }]);
});

const GERMAN = parseLocale(`<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <terms>
    <term name="and">und</term><term name="month-02">Februar</term><term name="month-03">März</term>
    <term name="issue" form="short"><single>Nr.</single><multiple>Nrn.</multiple></term>
    <term name="interviewer" form="verb">interviewt von</term>
    <term name="open-quote">„</term><term name="close-quote">“</term>
    <term name="open-inner-quote">‚</term><term name="close-inner-quote">‘</term>
  </terms>
</locale>`);

test("another language takes terms, quotation marks and dates from its locale, and the words of the note from here", () => {
  const locales = GERMAN.ok ? [GERMAN.value] : [];
  const [citation] = formatCitations([{ transcript: FOUNDING }], { style: NOTES, lang: "de-DE", locales });
  expect(citation?.note).toBe(
    "Kassymzhomart Tokaev, „‚Bloc‘ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says“, interviewt von Murat " +
      "Laumulin, Continent, Nr. 03, 18. Februar–2. März 2004, in Auszügen in Kazakhstan’s Echo (Embassy of Kazakhstan to " +
      "the USA and Canada, Washington), Nr. 8, 2. März 2004.",
  );
  expect(citation?.warnings).toStrictEqual([]);
});

test("a language without locale and words is written in English, with a warning", () => {
  const [citation] = formatCitations([{ transcript: MAGAZINE }], { style: NOTES, lang: "kk" });
  expect(citation?.note).toContain("interview by Peter Lindqvist");
  expect(citation?.warnings).toMatchObject([{ code: "missing-language" }]);
  expect(citation?.warnings[0]?.message).toContain('"kk"');
});

test("no citations of nothing", () => {
  expect(formatCitations([], { style: NOTES })).toStrictEqual([]);
});

test("a range of turns is one pinpoint; what is no range cites the whole, with a warning", () => {
  const lastTargetId = MAGAZINE.turns[3]?.id ?? "";
  const range = { ...atTurn(MAGAZINE, 2), lastTargetId };
  const mixed = { ...atTurn(MAGAZINE, 2), lastTargetId: MAGAZINE.exchanges[0]?.id ?? "" };
  const [cited, again, whole] = formatCitations([range, range, mixed], { style: NOTES });
  expect(cited?.note).toMatch(/, turns 2–4\.$/);
  expect(cited?.locator).toMatchObject({ ordinal: 2, last: { ordinal: 4, targetId: lastTargetId } });
  expect(again?.position).toBe("ibid");
  expect(whole?.locator).toBeNull();
  expect(whole?.warnings.map(({ code }) => code)).toStrictEqual(["unknown-target"]);
});

test("a citation leads to the words: a link for browsers, selectors for programs", () => {
  const { transcript, targetId } = atTurn(KINDS.newspaper, 2);
  const said = transcript.turns[1];
  const start = (said?.span.start ?? 0) + "Under ".length;
  const span = { start, end: start + "the stair".length };
  const [whole, place, words] = formatCitations([{ transcript }, { transcript, targetId }, { transcript, targetId, span }], {
    style: AUTHOR_DATE,
  });
  const page = "https://example.org/post/rope-walk";
  expect([whole?.link, whole?.selectors]).toStrictEqual([page, null]);
  expect(place?.link).toBe(`${page}#:~:text=Under%20the%20stair.`);
  expect(words?.link).toBe(`${page}#:~:text=the%20stair.`);
  expect(words?.selectors?.[0]).toMatchObject({ exact: "the stair", suffix: expect.stringMatching(/^\.\n/) as unknown });
  expect(words?.selectors?.[1]).toMatchObject({ start: span.start, end: span.end });
  expect(words?.inText).toBe(place?.inText);
});

test("a document without an address has no link, but selectors", () => {
  const [citation] = formatCitations([atTurn(MAGAZINE, 2)], { style: NOTES });
  expect(citation?.link).toBeNull();
  expect(citation?.selectors?.[0].exact).toBe("Under the stair.");
});

test("the words of a pinpoint are those of the language of the citation", () => {
  const cited = formatCitations([atTurn(MAGAZINE, 2)], { style: AUTHOR_DATE, lang: "de-DE" });
  expect(cited[0]?.inText).toBe("(Thorvald 1998, Redebeitrag 2)");
});

test("a citation says who speaks at its place, whoever the reference names", () => {
  const cited = formatCitations([atTurn(FOUNDING, 3), atTurn(FOUNDING, 4), { transcript: FOUNDING }, { ...atTurn(FOUNDING, 3), lastTargetId: FOUNDING.turns[3]?.id ?? "" }], { style: NOTES });
  expect(cited.map(({ saidBy }) => saidBy)).toEqual([["Continent"], ["Tokaev"], [], ["Continent", "Tokaev"]]);
  const { exchanges } = FOUNDING;
  expect(formatCitations([{ transcript: FOUNDING, targetId: exchanges[0]?.id ?? "" }], { style: NOTES })[0]?.saidBy).toEqual(["Tokaev"]);
});
