import { expect, test } from "vitest";
import { foundingInterview, MAGAZINE, PODCAST, PRESS_CONFERENCE } from "../interviews.test-data.js";
import { transcriptOf } from "../transcript.test-data.js";
import { toCslItem } from "./to-csl-item.js";

const FOUNDING = foundingInterview();

test("the original is the item, and the note says what was read", () => {
  expect(toCslItem(FOUNDING)).toStrictEqual({
    id: FOUNDING.id,
    type: "article-magazine",
    author: [{ family: "Tokaev", given: "Kassymzhomart" }],
    interviewer: [{ family: "Laumulin", given: "Murat" }],
    annote: "Minister of Foreign Affairs of Kazakhstan",
    title: "“Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says",
    "container-title": "Continent",
    issue: "03",
    genre: "interview",
    note:
      "excerpted in <i>Kazakhstan’s Echo</i> (Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, " +
      "March 2, 2004",
    language: "en",
    issued: {
      "date-parts": [
        [2004, 2, 18],
        [2004, 3, 2],
      ],
    },
  });
});

test("the original alone says nothing of the reprint: it is no excerpt, and nobody translated it", () => {
  const translator = { name: { full: "Ruth Ames" }, role: "translator" } as const;
  const { metadata } = FOUNDING;
  const translated = { ...FOUNDING, metadata: { ...metadata, translated: true, contributors: [...metadata.contributors, translator] } };
  for (const transcript of [FOUNDING, translated]) {
    const item = toCslItem(transcript, { cite: "original" });
    expect(item).toMatchObject({ "container-title": "Continent" });
    expect(item.note).toBeUndefined();
    expect(JSON.stringify(item)).not.toMatch(/Echo|Ames/);
  }
  expect(toCslItem(translated, { cite: "carrier" }).translator).toHaveLength(1);
});

test("the address of what was read stands with it, not with the original", () => {
  const publications = FOUNDING.metadata.publications.map((publication) =>
    publication.carrier ? { ...publication, url: "https://example.org/echo" } : publication,
  );
  const item = toCslItem({ ...FOUNDING, metadata: { ...FOUNDING.metadata, publications } });
  expect(item.URL).toBeUndefined();
  expect(item.note).toMatch(/March 2, 2004, https:\/\/example\.org\/echo$/);
});

test("the committee that the title of a hearing names is not named again", () => {
  const metadata = { genre: "hearing", title: "Ferries: Hearing before the Committee on Roads", event: "Committee on Roads" } as const;
  const item = toCslItem(transcriptOf({ metadata }));
  expect([item.title, item["event-title"]]).toEqual([metadata.title, undefined]);
});

test("a month of the conversation is the day of its publication, less exactly", () => {
  const publications = [{ relation: "original", carrier: true, container: "The Lamp", date: "1999-05-02" }] as const;
  const item = toCslItem(transcriptOf({ metadata: { date: "1999-05", publications: [...publications] } }));
  expect([item.issued, item["event-date"]]).toEqual([{ "date-parts": [[1999, 5, 2]] }, undefined]);
});

test("the carrier alone keeps what CSL can hold of the original: its date, not its name", () => {
  const item = toCslItem(FOUNDING, { cite: "carrier" });
  expect(item).toMatchObject({
    "container-title": "Kazakhstan's Echo",
    issue: "8",
    publisher: "Embassy of Kazakhstan to the USA and Canada",
    issued: { "date-parts": [[2004, 3, 2]] },
    "original-date": {
      "date-parts": [
        [2004, 2, 18],
        [2004, 3, 2],
      ],
    },
  });
  expect(item["event-date"]).toBeUndefined();
});

test("of one publication there is no note", () => {
  expect(toCslItem(MAGAZINE).note).toBeUndefined();
});

test("a guest is the author and the number of an episode a number", () => {
  expect(toCslItem(PODCAST)).toMatchObject({
    type: "broadcast",
    author: [{ family: "Marsh" }],
    host: [{ family: "Falk" }],
    number: "41",
    URL: "https://example.org/41",
  });
});

test("speakers stand in for contributors that the metadata lacks, but nobody who may be several people", () => {
  const item = toCslItem(PRESS_CONFERENCE);
  expect(item).toMatchObject({ type: "speech", author: [{ family: "Okafor" }], annote: "Harbour Master" });
  expect(item.interviewer).toBeUndefined();
});

test("the words of the note are in the language of the reference", () => {
  expect(toCslItem(FOUNDING, { lang: "de-DE" }).note).toMatch(/^in Auszügen in <i>Kazakhstan’s Echo<\/i>/);
  expect(toCslItem(FOUNDING, { lang: "fr" }).genre).toBe("entretien");
});

test("moderators, for whom CSL has no variable, are named in the note", () => {
  const moderator = (full: string): { name: { full: string }; role: "moderator" } => ({
    name: { full },
    role: "moderator",
  });
  const item = toCslItem(
    transcriptOf({
      metadata: { title: "On Locks", genre: "panel", contributors: ["Ada", "Ben", "Cy"].map(moderator) },
    }),
  );
  expect(item.note).toBe("moderated by Ada, Ben and Cy");
});

test("a byline is the author only where nobody is interviewed", () => {
  const byline = { name: { full: "Ada Lock", given: "Ada", family: "Lock" }, role: "author" } as const;
  const asked = { name: { full: "Ben Weir", given: "Ben", family: "Weir" }, role: "interviewee" } as const;
  expect(toCslItem(transcriptOf({ metadata: { contributors: [byline] } })).author).toMatchObject([{ family: "Lock" }]);
  const both = toCslItem(transcriptOf({ metadata: { contributors: [byline, asked] } }));
  expect(both).toMatchObject({ author: [{ family: "Weir" }], contributor: [{ family: "Lock" }] });
});

test("the day of the conversation is kept apart from the day of its publication", () => {
  const publications = [{ relation: "original" as const, carrier: true, container: "The Lamp", date: "2004-05-02" }];
  const item = toCslItem(transcriptOf({ metadata: { title: "T", date: "2004-04-30", publications } }));
  expect(item).toMatchObject({
    issued: { "date-parts": [[2004, 5, 2]] },
    "event-date": { "date-parts": [[2004, 4, 30]] },
  });
});

test("the address and the day of reading come from the source where no publication has an address", () => {
  const source = { url: "https://example.org/t", retrievedAt: "2024-06-01T10:00:00Z" };
  expect(toCslItem(transcriptOf({ metadata: { title: "T" }, source }))).toMatchObject({
    URL: "https://example.org/t",
    accessed: { "date-parts": [[2024, 6, 1]] },
  });
});

test("with nothing but turns, the file name stands in brackets", () => {
  expect(toCslItem(transcriptOf({ source: { fileName: "lamp.txt" } }))).toMatchObject({
    type: "document",
    title: "[lamp.txt]",
  });
  const bare = transcriptOf();
  expect(toCslItem(bare).title).toBe(`[${bare.id}]`);
});

test("a byline alone makes no interview of a text", () => {
  const byline = { name: { full: "Ann Weir", given: "Ann", family: "Weir" }, role: "author" } as const;
  expect(toCslItem(transcriptOf({ metadata: { title: "Low Water", contributors: [byline] } })).type).toBe("document");
  const asked = { ...byline, role: "interviewee" } as const;
  expect(toCslItem(transcriptOf({ metadata: { title: "Low Water", contributors: [asked] } })).type).toBe("interview");
});
