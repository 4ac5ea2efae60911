import type { Transcript } from "@colloquy/corpus-schema";
import * as interviews from "./interviews.test-data.js";
import { personName, recorded, transcriptOf, variantOf } from "./transcript.test-data.js";

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
const JOURNAL = variantOf(interviews.JOURNAL, {
  metadata: {
    language: "en",
    contributors: [...interviews.JOURNAL.metadata.contributors, { name: personName("Ruth", "Ames"), role: "translator" }],
  },
});

/** A press conference whose speaker only the turns name. */
const PRESS_CONFERENCE = variantOf(interviews.PRESS_CONFERENCE, { metadata: { language: "en" } });

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
  locations: recorded(20_000),
});

/** An episode of a podcast with a guest and a host, by its day, and recorded. */
const PODCAST = variantOf(interviews.PODCAST, {
  metadata: {
    language: "en",
    publications: interviews.PODCAST.metadata.publications.map((episode) => ({ ...episode, description: "podcast", date: "2021-11-05" })),
  },
  locations: recorded(65_400),
});

/** A recorded oral history in an archive. */
const ORAL_HISTORY = variantOf(interviews.ORAL_HISTORY, {
  metadata: {
    language: "en",
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
  "magazine-reprint": interviews.foundingInterview(),
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
