import type { Transcript } from "@colloquy/corpus-schema";
import { foundingInterview } from "./interviews.test-data.js";
import { personName, transcriptOf } from "./transcript.test-data.js";

/** The kinds of transcript that every style of this package is tried on, by name. */
export type KindId =
  | "magazine-reprint"
  | "newspaper"
  | "journal"
  | "press-conference"
  | "briefing"
  | "hearing"
  | "debate"
  | "panel"
  | "broadcast"
  | "podcast"
  | "oral-history"
  | "unpublished";

/** An interview of a daily newspaper, read on line. */
const NEWSPAPER = transcriptOf({
  metadata: {
    title: "The Rope Walk Will Not Close",
    genre: "interview",
    language: "en",
    contributors: [
      { name: personName("Agnes", "Thorvald"), role: "interviewee", description: "ropemaker" },
      { name: personName("Peter", "Lindqvist"), role: "interviewer" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        container: "The Ellery Post",
        description: "daily newspaper",
        date: "1998-06-03",
        place: "Port Ellery",
        pages: "B4",
        url: "https://example.org/post/rope-walk",
      },
    ],
  },
  source: { retrievedAt: "2021-09-14" },
});

/** A journal's interview by two, translated, with the pages of the source known. */
const JOURNAL = transcriptOf({
  metadata: {
    title: "On Knots: A Conversation",
    genre: "interview",
    language: "en",
    contributors: [
      { name: { full: "Jan van der Berg", given: "Jan", particle: "van der", family: "Berg" }, role: "interviewee" },
      { name: personName("Rosa", "Quiroga"), role: "interviewer" },
      { name: personName("Emil", "Saar"), role: "interviewer" },
      { name: personName("Ruth", "Ames"), role: "translator" },
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

/** A press conference whose speaker only the turns name. */
const PRESS_CONFERENCE = transcriptOf({
  metadata: {
    title: "The North Channel",
    genre: "press-conference",
    language: "en",
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
    OKAFOR: { name: personName("Amara", "Okafor"), role: "interviewee", description: "Harbour Master" },
  },
});

/** The daily briefing of an office, published on its site. */
const BRIEFING = transcriptOf({
  metadata: {
    title: "Daily Briefing on the Dredging",
    genre: "briefing",
    language: "en",
    date: "2019-05-20",
    place: "Port Ellery",
    contributors: [{ name: personName("Tove", "Lund"), role: "interviewee", description: "spokesperson" }],
    publications: [
      {
        relation: "original",
        carrier: true,
        publisher: "Harbour Office",
        date: "2019-05-20",
        url: "https://example.org/briefings/20",
      },
    ],
  },
  source: { retrievedAt: "2021-09-14" },
});

/** A hearing before a committee, printed with a number and pages. */
const HEARING = transcriptOf({
  metadata: {
    title: "Dredging the North Channel",
    genre: "hearing",
    language: "en",
    date: "2019-06-11",
    event: "Committee on Harbours and Waterways",
    contributors: [
      { name: personName("Amara", "Okafor"), role: "witness", description: "Harbour Master" },
      { name: personName("Henrik", "Vale"), role: "chair" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        issue: "116-14",
        date: "2019-06-11",
        publisher: "Ellery State Printer",
        place: "Port Ellery",
      },
    ],
  },
  locations: ([first, second]) => [
    { kind: "page", span: { start: first?.start ?? 0, end: second?.end ?? 0 }, label: "14" },
  ],
});

/** A debate of two candidates. */
const DEBATE = transcriptOf({
  metadata: {
    title: "Who Pays for the Channel?",
    genre: "debate",
    language: "en",
    date: "2020-10-02",
    event: "Mayoral Debate",
    place: "Town Hall, Port Ellery",
    contributors: [
      { name: personName("Henrik", "Vale"), role: "guest" },
      { name: personName("Ines", "Prado"), role: "guest" },
      { name: personName("Lena", "Falk"), role: "moderator" },
    ],
  },
});

/** A panel of three with a moderator. */
const PANEL = transcriptOf({
  metadata: {
    title: "Harbours after the Ships",
    genre: "panel",
    language: "en",
    date: "2018-03-22",
    event: "Waterfront Days",
    place: "Port Ellery",
    contributors: [
      { name: personName("Rosa", "Quiroga"), role: "guest" },
      { name: personName("Emil", "Saar"), role: "guest" },
      { name: personName("Tove", "Lund"), role: "guest" },
      { name: personName("Lena", "Falk"), role: "moderator" },
    ],
  },
});

/** An interview on television, by its programme. */
const BROADCAST = transcriptOf({
  metadata: {
    title: "A Town and Its Water",
    genre: "broadcast",
    language: "en",
    contributors: [
      { name: personName("Ines", "Prado"), role: "interviewee", description: "mayor" },
      { name: personName("Lena", "Falk"), role: "host" },
    ],
    publications: [
      {
        relation: "broadcast",
        carrier: true,
        container: "Evening Tide",
        description: "television programme",
        publisher: "Channel Nine",
        place: "Port Ellery",
        date: "2020-10-04",
      },
    ],
  },
  locations: (turns) =>
    turns.map((span, index) => ({ kind: "cue", span, startMs: index * 20_000, endMs: (index + 1) * 20_000 })),
});

/** An episode of a podcast with a guest and a host. */
const PODCAST = transcriptOf({
  metadata: {
    title: "What the Tide Leaves",
    genre: "podcast",
    language: "en",
    contributors: [
      { name: personName("Ivo", "Marsh"), role: "guest" },
      { name: personName("Lena", "Falk"), role: "host" },
    ],
    publications: [
      {
        relation: "broadcast",
        carrier: true,
        container: "Slack Water",
        description: "podcast",
        issue: "41",
        date: "2021-11-05",
        publisher: "Foreshore Audio",
        url: "https://example.org/41",
      },
    ],
  },
  locations: (turns) =>
    turns.map((span, index) => ({ kind: "cue", span, startMs: index * 65_400, endMs: (index + 1) * 65_400 })),
});

/** A recorded oral history in an archive. */
const ORAL_HISTORY = transcriptOf({
  metadata: {
    title: "Working the Quay, 1951 to 1977",
    genre: "oral-history",
    language: "en",
    date: "1998-06-03",
    place: "Port Ellery",
    contributors: [
      { name: personName("Agnes", "Thorvald"), role: "interviewee" },
      { name: personName("Peter", "Lindqvist"), role: "interviewer" },
      { name: personName("Mary", "Osei"), role: "transcriber" },
    ],
    publications: [
      {
        relation: "original",
        carrier: true,
        archive: "Port Ellery Library",
        archiveLocation: "Quay Voices, tape 12",
        place: "Port Ellery",
      },
    ],
  },
  locations: (turns) =>
    turns.map((span, index) => ({ kind: "cue", span, startMs: index * 65_400, endMs: (index + 1) * 65_400 })),
});

/** An interview that nobody published, without a title. */
const UNPUBLISHED = transcriptOf({
  metadata: {
    genre: "interview",
    language: "en",
    date: "2022-02-08",
    place: "Port Ellery",
    contributors: [
      { name: personName("Amara", "Okafor"), role: "interviewee", description: "Harbour Master" },
      { name: personName("Rosa", "Quiroga"), role: "interviewer" },
    ],
  },
});

/** Each kind with its transcript. */
export const KINDS: Readonly<Record<KindId, Transcript>> = {
  "magazine-reprint": foundingInterview(),
  newspaper: NEWSPAPER,
  journal: JOURNAL,
  "press-conference": PRESS_CONFERENCE,
  briefing: BRIEFING,
  hearing: HEARING,
  debate: DEBATE,
  panel: PANEL,
  broadcast: BROADCAST,
  podcast: PODCAST,
  "oral-history": ORAL_HISTORY,
  unpublished: UNPUBLISHED,
};
