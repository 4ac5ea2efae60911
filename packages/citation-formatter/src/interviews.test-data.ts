import { readFileSync } from "node:fs";
import type { Metadata, Transcript } from "@colloquy/corpus-schema";
import { personName as person, recorded, transcriptOf } from "./transcript.test-data.js";

const SEED = new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url);

/** The founding interview: its text, its turns, and its metadata as the document says it. */
export function foundingInterview(): Transcript {
  const text = readFileSync(SEED, "utf8");
  const labels = [...text.matchAll(/^(Continent|Tokaev): /gm)];
  const starts = labels.map((match) => ({ label: match[1] ?? "", at: match.index }));
  const biography = text.indexOf("Kassymzhomart Tokaev, a career diplomat");
  const turns = starts.map(({ label, at }, index) => {
    const end = starts[index + 1]?.at ?? biography;
    return [label, text.slice(at + label.length + 2, end).trim()] as const;
  });
  return transcriptOf({ text, turns, metadata: FOUNDING });
}

/** What the founding interview says of itself. */
export const FOUNDING: Partial<Metadata> = {
  title: "“Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says",
  genre: "interview",
  language: "en",
  date: "2004-02-18/2004-03-02",
  excerpted: true,
  contributors: [
    {
      name: { full: "Kassymzhomart Tokaev", given: "Kassymzhomart", family: "Tokaev" },
      role: "interviewee",
      description: "Minister of Foreign Affairs of Kazakhstan",
    },
    { name: { full: "Murat Laumulin", given: "Murat", family: "Laumulin" }, role: "interviewer" },
    { name: { full: "Roman Vassilenko", given: "Roman", family: "Vassilenko" }, role: "contact" },
  ],
  publications: [
    {
      relation: "original",
      carrier: false,
      container: "Continent",
      description: "analytical magazine",
      issue: "03",
      date: "2004-02-18/2004-03-02",
    },
    {
      relation: "reprint",
      carrier: true,
      container: "Kazakhstan's Echo",
      description: "bimonthly publication",
      issue: "8",
      date: "2004-03-02",
      publisher: "Embassy of Kazakhstan to the USA and Canada",
      place: "Washington",
    },
  ],
};

/** An interview of a magazine. */
export const MAGAZINE = transcriptOf({
  metadata: {
    title: "Salt and Rope",
    genre: "interview",
    date: "1998-06-03",
    contributors: [
      { name: person("Agnes", "Thorvald"), role: "interviewee", description: "ropemaker" },
      { name: person("Peter", "Lindqvist"), role: "interviewer" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        container: "The Lamp",
        description: "a monthly magazine",
        issue: "12",
        date: "1998-06-03",
      },
    ],
  },
});

/** The same, without a word about when. */
export const UNDATED = transcriptOf({
  metadata: {
    title: "Salt and Rope",
    genre: "interview",
    contributors: [{ name: person("Agnes", "Thorvald"), role: "interviewee" }],
    publications: [{ relation: "original", carrier: true, container: "The Lamp", description: "magazine" }],
  },
});

/** An oral history in an archive, undated and without title and interviewer. */
export const BARE_ORAL_HISTORY = transcriptOf({
  metadata: { genre: "oral-history", contributors: [{ name: person("Agnes", "Thorvald"), role: "interviewee" }] },
});

/** An oral history in an archive, recorded. */
export const ORAL_HISTORY = transcriptOf({
  metadata: {
    title: "Working the Quay, 1951 to 1977",
    genre: "oral-history",
    date: "1998-06-03",
    place: "Port Ellery",
    contributors: [
      { name: person("Agnes", "Thorvald"), role: "interviewee" },
      { name: person("Peter", "Lindqvist"), role: "interviewer" },
      { name: person("Mary", "Osei"), role: "transcriber" },
    ],
    publications: [{ relation: "original", carrier: true, publisher: "Port Ellery Library" }],
  },
  locations: recorded(65_400),
});

/** A press conference whose speaker only the turns name. */
export const PRESS_CONFERENCE = transcriptOf({
  metadata: {
    title: "The North Channel",
    genre: "press-conference",
    date: "2019-05-14",
    event: "Harbour Week",
    place: "Port Ellery",
  },
  turns: [
    ["Q", "What did it cost?"],
    ["OKAFOR", "Forty-one million."],
  ],
  speakers: {
    Q: { kind: "unidentified", name: null, role: "interviewer" },
    OKAFOR: { name: person("Amara", "Okafor"), role: "interviewee", description: "Harbour Master" },
  },
});

/** An episode of a podcast with a guest and a host. */
export const PODCAST = transcriptOf({
  metadata: {
    title: "What the Tide Leaves",
    genre: "podcast",
    contributors: [
      { name: person("Ivo", "Marsh"), role: "guest" },
      { name: person("Lena", "Falk"), role: "host" },
    ],
    publications: [
      {
        relation: "broadcast",
        carrier: true,
        container: "Slack Water",
        issue: "41",
        date: "2021-11",
        publisher: "Foreshore Audio",
        url: "https://example.org/41",
      },
    ],
  },
});

/** A journal's interview by two, with pages. */
export const JOURNAL = transcriptOf({
  metadata: {
    title: "On Knots: A Conversation",
    genre: "interview",
    contributors: [
      { name: { full: "Jan van der Berg", given: "Jan", particle: "van der", family: "Berg" }, role: "interviewee" },
      { name: person("Rosa", "Quiroga"), role: "interviewer" },
      { name: person("Emil", "Saar"), role: "interviewer" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        container: "Cordage",
        description: "Journal of Rope Studies",
        volume: "7",
        issue: "2",
        date: "2003",
        pages: "101-119",
      },
    ],
  },
  locations: ([first, second, third, fourth]) => [
    { kind: "page", span: { start: first?.start ?? 0, end: second?.end ?? 0 }, label: "104" },
    { kind: "page", span: { start: third?.start ?? 0, end: fourth?.end ?? 0 }, label: "105" },
  ],
});

/** A newspaper's interview with markup and quotation marks in the title, over the turn of a year. */
export const QUOTED = transcriptOf({
  metadata: {
    title: '‘I said “no”’: <i>Titanic</i> & the "last" rivet',
    genre: "interview",
    contributors: [
      { name: person("Agnes", "Thorvald"), role: "interviewee" },
      { name: person("Ivo", "O'Marsh"), role: "interviewer" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        container: "Ellery Post",
        description: "daily newspaper",
        date: "1999-12-30/2000-01-02",
      },
    ],
  },
});
