import { GENRES, type Transcript } from "@colloquy/corpus-schema";
import { html, parseStyle } from "@colloquy/csl-processor";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import {
  BARE_ORAL_HISTORY,
  foundingInterview,
  JOURNAL,
  MAGAZINE,
  ORAL_HISTORY,
  PODCAST,
  PRESS_CONFERENCE,
  QUOTED,
  UNDATED,
} from "../interviews.test-data.js";
import { transcriptOf } from "../transcript.test-data.js";
import { findStyle, STYLES } from "./index.js";

test.for(STYLES)("$id is a style without a problem", ({ xml }) => {
  expect(parseStyle(xml)).toMatchObject({ ok: true, problems: [] });
});

test("a style is found by its id, and no other is", () => {
  expect(findStyle("chicago-notes")?.kind).toBe("note");
  expect(findStyle("apa")).toBeUndefined();
});

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

const FOUNDING = foundingInterview();

const NOTES: readonly Case[] = [
  {
    rule: "a magazine: number and date after its title; the reprint after that; single quotation marks inside double",
    transcript: FOUNDING,
    turn: 4,
    full:
      "Kassymzhomart Tokaev, “‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says,” interview by " +
      "Murat Laumulin, <i>Continent</i>, no. 03, February 18–March 2, 2004, excerpted in <i>Kazakhstan’s Echo</i> " +
      "(Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, March 2, 2004, turn 4.",
    short: "Tokaev, “‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says,” turn 4.",
    entry:
      "Tokaev, Kassymzhomart. “‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says.” Interview by " +
      "Murat Laumulin. <i>Continent</i>, no. 03, February 18–March 2, 2004. Excerpted in <i>Kazakhstan’s Echo</i> " +
      "(Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, March 2, 2004.",
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
    short: "Thorvald.",
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
    rule: "what is said on an occasion: kind, occasion, place and date in parentheses, as for lectures",
    transcript: PRESS_CONFERENCE,
    turn: 2,
    full: "Amara Okafor, “The North Channel” (press conference, Harbour Week, Port Ellery, May 14, 2019), turn 2.",
    short: "Okafor, “The North Channel,” turn 2.",
    entry: "Okafor, Amara. “The North Channel.” Press conference, Harbour Week, Port Ellery, May 14, 2019.",
  },
  {
    rule: "a podcast: host, programme and its kind, number, month, address at the end",
    transcript: PODCAST,
    full:
      "Ivo Marsh, “What the Tide Leaves,” hosted by Lena Falk, <i>Slack Water</i> (podcast, Foreshore Audio), no. 41, " +
      "November 2021, https://example.org/41.",
    short: "Marsh, “What the Tide Leaves.”",
    entry:
      "Marsh, Ivo. “What the Tide Leaves.” Hosted by Lena Falk. <i>Slack Water</i> (podcast, Foreshore Audio), no. 41, " +
      "November 2021. https://example.org/41.",
  },
  {
    rule: "a journal: volume, number, year in parentheses, page after a colon; a title is shortened at its colon",
    transcript: JOURNAL,
    turn: 2,
    full:
      "Jan van der Berg, “On Knots: A Conversation,” interview by Rosa Quiroga and Emil Saar, <i>Cordage</i> 7, no. 2 " +
      "(2003): 104.",
    short: "van der Berg, “On Knots,” 104.",
    entry:
      "van der Berg, Jan. “On Knots: A Conversation.” Interview by Rosa Quiroga and Emil Saar. <i>Cordage</i> 7, no. 2 " +
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
    rule: "author and year in the text with the turn; the year after the author in the list",
    transcript: FOUNDING,
    turn: 4,
    full: "(Tokaev 2004, turn 4)",
    entry:
      "Tokaev, Kassymzhomart. 2004. “‘Bloc’ Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says.” " +
      "Interview by Murat Laumulin. <i>Continent</i>, no. 03, February 18–March 2, 2004. Excerpted in <i>Kazakhstan’s " +
      "Echo</i> (Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, March 2, 2004.",
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
      "1998, Port Ellery Library.",
  },
  {
    rule: "a journal by year, with the page in the text and the pages in the list",
    transcript: JOURNAL,
    turn: 3,
    full: "(van der Berg 2003, 105)",
    entry:
      "van der Berg, Jan. 2003. “On Knots: A Conversation.” Interview by Rosa Quiroga and Emil Saar. <i>Cordage</i> 7, " +
      "no. 2: 101–19.",
  },
  {
    rule: "a podcast",
    transcript: PODCAST,
    full: "(Marsh 2021)",
    entry:
      "Marsh, Ivo. 2021. “What the Tide Leaves.” Hosted by Lena Falk. <i>Slack Water</i> (podcast, Foreshore Audio), " +
      "no. 41, November 2021. https://example.org/41.",
  },
  {
    rule: "a press conference",
    transcript: PRESS_CONFERENCE,
    full: "(Okafor 2019)",
    entry: "Okafor, Amara. 2019. “The North Channel.” Press conference, Harbour Week, Port Ellery, May 14, 2019.",
  },
  {
    rule: "a range of dates over the turn of the year",
    transcript: QUOTED,
    full: "(Thorvald 1999–2000)",
    entry:
      "Thorvald, Agnes. 1999–2000. “‘I said “no”’: &#60;i&#62;Titanic&#60;/i&#62; &#38; the ‘last’ rivet.” Interview by " +
      "Ivo O’Marsh. <i>Ellery Post</i>, December 30, 1999–January 2, 2000.",
  },
];

const CREDIT: readonly Case[] = [
  {
    rule: "who, in what office, to whom, where, when; the month said twice where it changes",
    transcript: FOUNDING,
    full:
      "Kassymzhomart Tokaev, Minister of Foreign Affairs of Kazakhstan, to Murat Laumulin, Continent, 18 February–2 " +
      "March 2004",
  },
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
    rule: "a press conference, with office and occasion",
    transcript: PRESS_CONFERENCE,
    full: "Amara Okafor, Harbour Master, press conference, Harbour Week, Port Ellery, 14 May 2019",
  },
  {
    rule: "to the host of a programme",
    transcript: PODCAST,
    full: "Ivo Marsh to Lena Falk, Slack Water, November 2021",
  },
  {
    rule: "to two interviewers",
    transcript: JOURNAL,
    full: "Jan van der Berg to Rosa Quiroga and Emil Saar, Cordage, 2003",
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

const name = (given: string, family: string): { full: string; given: string; family: string } => ({
  full: `${given} ${family}`,
  given,
  family,
});
const PEOPLE = [
  { name: name("Ann", "Weir"), role: "interviewee", description: "lock keeper" },
  { name: name("Bo", "Sluice"), role: "interviewer" },
  { name: name("Cy", "Dam"), role: "host" },
  { name: name("Di", "Pond"), role: "moderator" },
  { name: name("Ed", "Mere"), role: "translator" },
] as const;
const KINDS = ["magazine", "newspaper", "journal", "podcast", "book"];

const FIELDS = fc.record(
  {
    container: fc.constant("The Lamp"),
    volume: fc.constant("3"),
    issue: fc.constant("4"),
    publisher: fc.constant("Ellery Press"),
    place: fc.constant("Ellery"),
    pages: fc.constant("7-9"),
    date: fc.constantFrom("2004-03", "2004-03-02", "2004"),
  },
  { requiredKeys: [] },
);
const OCCASION = fc.record(
  {
    title: fc.constant("Low Water"),
    date: fc.constant("2003-05-01"),
    place: fc.constant("Port Ellery"),
    event: fc.constant("Lock Day"),
    excerpted: fc.constant(true),
  },
  { requiredKeys: [] },
);

test("whatever is missing, no punctuation is doubled, left over or left open, in any style", () => {
  const publication = fc
    .tuple(FIELDS, fc.constantFrom(...KINDS), fc.boolean())
    .map(([fields, description, carrier]) => ({
      relation: carrier ? ("reprint" as const) : ("original" as const),
      carrier,
      description,
      ...fields,
    }));
  const metadata = fc
    .tuple(
      OCCASION,
      fc.option(fc.constantFrom(...GENRES), { nil: undefined }),
      fc.subarray([...PEOPLE]),
      fc.array(publication, { maxLength: 2 }),
    )
    .map(([fields, genre, contributors, publications]) => ({
      ...fields,
      ...(genre && { genre }),
      contributors,
      publications,
    }));
  fc.assert(
    fc.property(metadata, fc.constantFrom(...STYLES.map(({ id }) => id)), fc.boolean(), (value, style, pinpointed) => {
      const transcript = transcriptOf({ metadata: value });
      const targetId = transcript.turns[0]?.id ?? "";
      const [citation] = formatCitations([{ transcript, ...(pinpointed && { targetId }) }], { style: xmlOf(style) });
      for (const text of [citation?.text, citation?.shortNote, citation?.bibliography]) {
        if (text === undefined || text === null) continue;
        const bare = text.replaceAll("n.d.", "nd").replaceAll(/\b(?:no|vol|pp?)\. /g, "");
        expect(bare).not.toMatch(/[,.;:] ?[,.;:]|[,.;:]” ?[,.;:]|[([] |[,;:.]? [)\]]|\(\)| {2}|^[,.;: a-z]|[,;: ]$|“”/);
        expect(bare.split("(").length).toBe(bare.split(")").length);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
