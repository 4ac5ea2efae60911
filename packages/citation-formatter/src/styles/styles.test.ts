import type { Transcript } from "@colloquy/corpus-schema";
import { html } from "@colloquy/csl-processor";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { BARE_ORAL_HISTORY, JOURNAL, MAGAZINE, ORAL_HISTORY, PODCAST, QUOTED, UNDATED } from "../interviews.test-data.js";
import { personName, transcriptOf } from "../transcript.test-data.js";
import { findStyle } from "./index.js";

const xmlOf = (id: string): string => findStyle(id)?.xml ?? "";

interface Case {
  readonly rule: string;
  readonly transcript: Transcript;
  /** The turn to cite, from 1. */
  readonly turn?: number;
  readonly full: string;
  readonly short?: string;
  readonly entry?: string;
}

const ASKED = { name: personName("Agnes", "Thorvald"), role: "interviewee" } as const;
const ASKING = { name: personName("Peter", "Lindqvist"), role: "interviewer" } as const;

const UNDATED_ONLINE = transcriptOf({
  metadata: {
    title: "Tar",
    genre: "interview",
    contributors: [ASKED, ASKING],
    publications: [{ relation: "original", carrier: true, url: "https://example.org/tar" }],
  },
  source: { retrievedAt: "2021-09-14" },
});

const HEARING_BY_TITLE = transcriptOf({
  metadata: {
    title: "Low Water: A Hearing",
    genre: "hearing",
    date: "2019-06-11",
    contributors: [{ name: personName("Amara", "Okafor"), role: "witness" }],
  },
});

const ARCHIVED_PAGES = transcriptOf({
  metadata: {
    genre: "interview",
    date: "1998-06-03",
    contributors: [ASKED, ASKING],
    publications: [
      { relation: "original", carrier: true, archive: "Port Ellery Library", archiveLocation: "Quay Voices, box 2" },
    ],
  },
  locations: ([first]) => [
    { kind: "page", span: { start: first?.start ?? 0, end: first?.end ?? 0 }, label: "14" },
  ],
});

const PANEL = transcriptOf({
  metadata: {
    title: "Low Water",
    genre: "panel",
    date: "2018-03-22",
    contributors: ["Ann", "Bo", "Cy"].map((given) => ({ name: personName(given, "Weir"), role: "guest" as const })),
  },
});

const NOTES: readonly Case[] = [
  {
    rule: "what is said on an occasion and has no title: no parentheses after a comma",
    transcript: transcriptOf({
      metadata: { genre: "press-conference", date: "2019-05-14", place: "Port Ellery", contributors: [{ name: { full: "Ann Weir", given: "Ann", family: "Weir" }, role: "interviewee" }] },
    }),
    full: "Ann Weir, press conference, Port Ellery, May 14, 2019.",
    short: "Weir, press conference.",
  },
  {
    rule: "without a date, the day of access before the address, and no n.d.",
    transcript: UNDATED_ONLINE,
    full:
      "Agnes Thorvald, “Tar,” interview by Peter Lindqvist, accessed September 14, 2021, https://example.org/tar.",
    entry:
      "Thorvald, Agnes. “Tar.” Interview by Peter Lindqvist. Accessed September 14, 2021. https://example.org/tar.",
  },
  {
    rule: "a hearing without a committee says that it is one; without a page the witness follows the date",
    transcript: HEARING_BY_TITLE,
    full: "<i>Low Water: A Hearing</i>, hearing (June 11, 2019) (statement of Amara Okafor).",
    short: "<i>Low Water</i> (statement of Okafor).",
    entry: "<i>Low Water: A Hearing</i>. Hearing. June 11, 2019. Statement of Amara Okafor.",
  },
  {
    rule: "in an archive a page is called one, and stands with the item",
    transcript: ARCHIVED_PAGES,
    turn: 1,
    full:
      "Agnes Thorvald, interview by Peter Lindqvist, June 3, 1998, Quay Voices, box 2, p. 14, Port Ellery Library.",
    short: "Thorvald, interview, 14.",
    entry: "Thorvald, Agnes. Interview by Peter Lindqvist. June 3, 1998. Quay Voices, box 2. Port Ellery Library.",
  },
  {
    rule: "of three people a note names the first, the bibliography all",
    transcript: PANEL,
    full: "Ann Weir et al., “Low Water” (panel discussion, March 22, 2018).",
    short: "Weir et al., “Low Water.”",
    entry: "Weir, Ann, Bo Weir, and Cy Weir. “Low Water.” Panel discussion, March 22, 2018.",
  },
  {
    rule: "a published interview: who was asked, title, who asked, magazine",
    transcript: MAGAZINE,
    full: "Agnes Thorvald, “Salt and Rope,” interview by Peter Lindqvist, <i>The Lamp</i>, no. 12, June 3, 1998.",
    short: "Thorvald, “Salt and Rope.”",
    entry: "Thorvald, Agnes. “Salt and Rope.” Interview by Peter Lindqvist. <i>The Lamp</i>, no. 12, June 3, 1998.",
  },
  {
    rule: "without a date n.d., with one full stop; without an interviewer the word interview",
    transcript: UNDATED,
    full: "Agnes Thorvald, “Salt and Rope,” interview, <i>The Lamp</i>, n.d.",
    short: "Thorvald, “Salt and Rope.”",
    entry: "Thorvald, Agnes. “Salt and Rope.” Interview, <i>The Lamp</i>, n.d.",
  },
  {
    rule: "n.d. stands before the turn too",
    transcript: UNDATED,
    turn: 2,
    full: "Agnes Thorvald, “Salt and Rope,” interview, <i>The Lamp</i>, n.d., turn 2.",
  },
  {
    rule: "an unpublished interview without anything else is a name, a kind and n.d.",
    transcript: BARE_ORAL_HISTORY,
    full: "Agnes Thorvald, oral history interview, n.d.",
    short: "Thorvald, oral history interview.",
    entry: "Thorvald, Agnes. Oral history interview, n.d.",
  },
  {
    rule: "an unpublished interview: place and date, then who keeps it; a recording by time",
    transcript: ORAL_HISTORY,
    turn: 2,
    full:
      "Agnes Thorvald, “Working the Quay, 1951 to 1977,” interview by Peter Lindqvist, Port Ellery, June 3, 1998, " +
      "Port Ellery Library, 1:05–2:11.",
    short: "Thorvald, “Working the Quay, 1951 to 1977,” 1:05–2:11.",
    entry:
      "Thorvald, Agnes. “Working the Quay, 1951 to 1977.” Interview by Peter Lindqvist. Port Ellery, June 3, 1998, " +
      "Port Ellery Library.",
  },
  {
    rule: "a podcast: host, programme and its kind, number, month, address at the end",
    transcript: PODCAST,
    full:
      "Ivo Marsh, “What the Tide Leaves,” hosted by Lena Falk, <i>Slack Water</i>, podcast, episode 41, Foreshore " +
      "Audio, November 2021, https://example.org/41.",
    short: "Marsh, “What the Tide Leaves.”",
    entry:
      "Marsh, Ivo. “What the Tide Leaves.” Hosted by Lena Falk. <i>Slack Water</i>, podcast, episode 41, Foreshore " +
      "Audio, November 2021. https://example.org/41.",
  },
  {
    rule: "a journal: volume, number, year in parentheses, page after a colon; a title is shortened at its colon",
    transcript: JOURNAL,
    turn: 2,
    full:
      "Jan van der Berg, “On Knots: A Conversation,” interview by Rosa Quiroga and Emil Saar, <i>Cordage</i> 7, no. 2 " +
      "(2003): 104.",
    short: "Van der Berg, “On Knots,” 104.",
    entry:
      "Berg, Jan van der. “On Knots: A Conversation.” Interview by Rosa Quiroga and Emil Saar. <i>Cordage</i> 7, no. 2 " +
      "(2003): 101–19.",
  },
  {
    rule: "a newspaper by its date, over the turn of the year; tags of a title are characters, its quotation marks alternate",
    transcript: QUOTED,
    full:
      "Agnes Thorvald, “‘I said “no”’: &#60;i&#62;Titanic&#60;/i&#62; &#38; the ‘last’ rivet,” interview by Ivo " +
      "O’Marsh, <i>Ellery Post</i>, December 30, 1999–January 2, 2000.",
  },
];

const AUTHOR_DATE: readonly Case[] = [
  {
    rule: "without a date n.d. and the day of access before the address",
    transcript: UNDATED_ONLINE,
    full: "(Thorvald, n.d.)",
    entry:
      "Thorvald, Agnes. n.d. “Tar.” Interview by Peter Lindqvist. Accessed September 14, 2021. " +
      "https://example.org/tar.",
  },
  {
    rule: "a hearing goes by its title",
    transcript: HEARING_BY_TITLE,
    full: "(<i>Low Water</i> 2019)",
    entry: "<i>Low Water: A Hearing</i>. 2019. Hearing. June 11. Statement of Amara Okafor.",
  },
  {
    rule: "n.d. takes the place of the year, after a comma in the text",
    transcript: UNDATED,
    turn: 2,
    full: "(Thorvald, n.d., turn 2)",
    entry: "Thorvald, Agnes. n.d. “Salt and Rope.” Interview, <i>The Lamp</i>.",
  },
  {
    rule: "an unpublished interview without anything else",
    transcript: BARE_ORAL_HISTORY,
    full: "(Thorvald, n.d.)",
    entry: "Thorvald, Agnes. n.d. Oral history interview.",
  },
  {
    rule: "a recording by time",
    transcript: ORAL_HISTORY,
    turn: 1,
    full: "(Thorvald 1998, 0:00–1:06)",
    entry:
      "Thorvald, Agnes. 1998. “Working the Quay, 1951 to 1977.” Interview by Peter Lindqvist. Port Ellery, June 3, " +
      "Port Ellery Library.",
  },
  {
    rule: "a journal by year, with the page in the text and the pages in the list",
    transcript: JOURNAL,
    turn: 3,
    full: "(van der Berg 2003, 105)",
    entry:
      "Berg, Jan van der. 2003. “On Knots: A Conversation.” Interview by Rosa Quiroga and Emil Saar. <i>Cordage</i> 7 (2): " +
      "101–19.",
  },
  {
    rule: "a podcast",
    transcript: PODCAST,
    full: "(Marsh 2021)",
    entry:
      "Marsh, Ivo. 2021. “What the Tide Leaves.” Hosted by Lena Falk. <i>Slack Water</i>, podcast, episode 41, " +
      "Foreshore Audio, November. https://example.org/41.",
  },
  {
    rule: "a range of dates over the turn of the year",
    transcript: QUOTED,
    full: "(Thorvald 1999–2000)",
    entry:
      "Thorvald, Agnes. 1999–2000. “‘I said “no”’: &#60;i&#62;Titanic&#60;/i&#62; &#38; the ‘last’ rivet.” Interview by " +
      "Ivo O’Marsh. <i>Ellery Post</i>, December 30–January 2.",
  },
];

const CREDIT: readonly Case[] = [
  {
    rule: "an office in apposition, set off by commas",
    transcript: MAGAZINE,
    full: "Agnes Thorvald, ropemaker, to Peter Lindqvist, The Lamp, 3 June 1998",
  },
  {
    rule: "without an interviewer, to the magazine; without a date, said so; without an office, no comma before to",
    transcript: UNDATED,
    full: "Agnes Thorvald to The Lamp, no date",
  },
  {
    rule: "to nobody that is named",
    transcript: BARE_ORAL_HISTORY,
    full: "Agnes Thorvald, oral history interview, no date",
  },
  {
    rule: "an unpublished interview with its place",
    transcript: ORAL_HISTORY,
    full: "Agnes Thorvald to Peter Lindqvist, Port Ellery, 3 June 1998",
  },
  {
    rule: "to the host of a programme",
    transcript: PODCAST,
    full: "Ivo Marsh to Lena Falk, Slack Water, November 2021",
  },
  {
    rule: "a range of dates over the turn of the year",
    transcript: QUOTED,
    full: "Agnes Thorvald to Ivo O’Marsh, Ellery Post, 30 December 1999–2 January 2000",
  },
];

const TABLES: readonly (readonly [style: string, cases: readonly Case[]])[] = [
  ["chicago-notes", NOTES],
  ["chicago-author-date", AUTHOR_DATE],
  ["journalist-credit", CREDIT],
];

for (const [style, cases] of TABLES) {
  describe(style, () => {
    test.for(cases.map((row) => [row.rule, row] as const))("%s", ([, { transcript, turn, full, short, entry }]) => {
      const targetId = turn === undefined ? undefined : transcript.turns[turn - 1]?.id;
      const request = { transcript, ...(targetId !== undefined && { targetId }) };
      const [citation] = formatCitations([request], { style: xmlOf(style), output: html });
      expect(citation?.text).toBe(full);
      expect(citation?.note ?? citation?.inText).toBe(full);
      if (short !== undefined) expect(citation?.shortNote).toBe(short);
      if (entry !== undefined) expect(citation?.bibliography).toBe(entry);
      expect(citation?.warnings).toStrictEqual([]);
    });
  });
}
