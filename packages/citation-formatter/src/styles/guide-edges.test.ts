import type { Contributor, Metadata, Publication } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { UNDATED } from "../interviews.test-data.js";
import { KINDS } from "../kinds.test-data.js";
import { personName, transcriptOf } from "../transcript.test-data.js";
import { findStyle, STYLES } from "./index.js";

const WEIR: Contributor = { name: personName("Ann", "Weir"), role: "interviewee" };
const SLUICE: Contributor = { name: personName("Bo", "Sluice"), role: "interviewer" };
const DAM: Contributor = { name: personName("Cy", "Dam"), role: "host" };
const MERE: Contributor = { name: personName("Ed", "Mere"), role: "editor" };
const BYLINE: Contributor = { name: personName("Jo", "Field"), role: "author" };

const LAMP: Publication = {
  relation: "original",
  carrier: true,
  container: "The Lamp",
  description: "magazine",
  date: "1998-06-03",
};
const BOOK: Publication = {
  relation: "original",
  carrier: true,
  container: "Ropes",
  description: "book",
  publisher: "Ellery Press",
  place: "Ellery",
  pages: "107-109",
  date: "2004",
};

/** What is known of a conversation, by what is missing or odd about it. */
const EDGES = {
  untitled: { contributors: [WEIR, SLUICE], publications: [LAMP] },
  "no speaker": { title: "Salt", contributors: [SLUICE], publications: [LAMP] },
  "nobody at all": { title: "Salt", contributors: [], publications: [LAMP] },
  "an interviewer alone": { contributors: [SLUICE], publications: [LAMP] },
  "a byline beside the interviewer": { title: "Salt", contributors: [WEIR, SLUICE, BYLINE], publications: [LAMP] },
  "in a book": { title: "Salt", contributors: [WEIR, SLUICE, MERE], publications: [BOOK] },
  "on the air without a host": {
    title: "Salt",
    contributors: [WEIR, SLUICE],
    publications: [{ ...LAMP, relation: "broadcast", publisher: "Channel Nine" }],
  },
  "on the air with host and interviewer": {
    title: "Salt",
    contributors: [WEIR, SLUICE, DAM],
    publications: [{ ...LAMP, relation: "broadcast", publisher: "Channel Nine" }],
  },
  "by the month": { title: "Salt", contributors: [WEIR], publications: [{ ...LAMP, date: "1998-06" }] },
  "titled and unpublished": { title: "Salt", date: "2022-02-08", contributors: [WEIR, SLUICE], publications: [] },
  "unpublished, with who asked": { date: "2022-02-08", contributors: [WEIR, SLUICE], publications: [] },
  "unpublished, nobody named who asked": { date: "2022-02-08", contributors: [WEIR], publications: [] },
  "an interviewer alone, unpublished": { date: "2022-02-08", contributors: [SLUICE], publications: [] },
} as const satisfies Record<string, Partial<Metadata>>;

type Edge = keyof typeof EDGES;

const EXPECTED: Readonly<Record<string, Readonly<Record<Edge, readonly [inText: string, entry: string | null]>>>> = {
  "mla-9": {
    untitled: ["(Weir)", "Weir, Ann. Interview by Bo Sluice. The Lamp, 3 June 1998."],
    "no speaker": ["(“Salt”)", "“Salt.” Interview by Bo Sluice. The Lamp, 3 June 1998."],
    "nobody at all": ["(“Salt”)", "“Salt.” The Lamp, 3 June 1998. Interview."],
    "an interviewer alone": ["(Interview by Sluice)", "Interview by Bo Sluice. The Lamp, 3 June 1998."],
    "a byline beside the interviewer": [
      "(Weir)",
      "Weir, Ann. “Salt.” Interview by Bo Sluice. The Lamp, 3 June 1998.",
    ],
    "in a book": [
      "(Weir)",
      "Weir, Ann. “Salt.” Interview by Bo Sluice. Ropes, edited by Ed Mere, Ellery Press, 2004, pp. 107–09.",
    ],
    "on the air without a host": [
      "(Weir)",
      "Weir, Ann. “Salt.” Interview by Bo Sluice. The Lamp, Channel Nine, 3 June 1998.",
    ],
    "on the air with host and interviewer": [
      "(Weir)",
      "Weir, Ann. “Salt.” Interview by Bo Sluice. The Lamp, hosted by Cy Dam, Channel Nine, 3 June 1998.",
    ],
    "by the month": ["(Weir)", "Weir, Ann. “Salt.” The Lamp, June 1998. Interview."],
    "titled and unpublished": ["(Weir)", "Weir, Ann. “Salt.” Interview by Bo Sluice. 8 Feb. 2022."],
    "unpublished, with who asked": ["(Weir)", "Weir, Ann. Interview by Bo Sluice. 8 Feb. 2022."],
    "unpublished, nobody named who asked": ["(Weir)", "Weir, Ann. Interview. 8 Feb. 2022."],
    "an interviewer alone, unpublished": ["(Interview by Sluice)", "Interview by Bo Sluice. 8 Feb. 2022."],
  },
  "apa-7": {
    untitled: ["(Sluice, 1998)", "Sluice, B. (1998, June 3). [Interview with A. Weir]. The Lamp."],
    "no speaker": ["(Sluice, 1998)", "Sluice, B. (1998, June 3). Salt [Interview]. The Lamp."],
    "nobody at all": ["(“Salt,” 1998)", "Salt [Interview]. (1998, June 3). The Lamp."],
    "an interviewer alone": ["(Sluice, 1998)", "Sluice, B. (1998, June 3). [Interview]. The Lamp."],
    "a byline beside the interviewer": [
      "(Field, 1998)",
      "Field, J. (1998, June 3). Salt [Interview by B. Sluice with A. Weir]. The Lamp.",
    ],
    "in a book": [
      "(Sluice, 2004)",
      "Sluice, B. (2004). Salt [Interview with A. Weir]. In E. Mere (Ed.), Ropes (pp. 107–109). Ellery Press.",
    ],
    "on the air without a host": [
      "(Weir, 1998)",
      "Weir, A. (1998, June 3). Salt [Interview by B. Sluice]. In The Lamp. Channel Nine.",
    ],
    "on the air with host and interviewer": [
      "(Dam, 1998)",
      "Dam, C. (Host). (1998, June 3). Salt [Interview by B. Sluice with A. Weir]. In The Lamp. Channel Nine.",
    ],
    "by the month": ["(Weir, 1998)", "Weir, A. (1998, June). Salt [Interview]. The Lamp."],
    "titled and unpublished": ["(Weir, 2022)", "Weir, A. (2022, February 8). Salt [Interview by B. Sluice]."],
    "unpublished, with who asked": ["(Weir, 2022)", "Weir, A. (2022, February 8). [Interview by B. Sluice]."],
    "unpublished, nobody named who asked": ["(A. Weir, personal communication, February 8, 2022)", null],
    "an interviewer alone, unpublished": ["(Sluice, 2022)", "Sluice, B. (2022, February 8). [Interview]."],
  },
  harvard: {
    untitled: ["(Weir, 1998)", "Weir, A. (1998) Interviewed by Bo Sluice for The Lamp, 3 June."],
    "no speaker": ["(‘Salt’, 1998)", "‘Salt’ (1998) Interviewed by Bo Sluice for The Lamp, 3 June."],
    "nobody at all": ["(‘Salt’, 1998)", "‘Salt’ (1998) [Interview], The Lamp, 3 June."],
    "an interviewer alone": ["(Sluice, 1998)", "Sluice, B. (1998) [Interview]. The Lamp, 3 June."],
    "a byline beside the interviewer": [
      "(Weir, 1998)",
      "Weir, A. (1998) ‘Salt’. Interviewed by Bo Sluice for The Lamp, 3 June.",
    ],
    "in a book": [
      "(Weir, 2004)",
      "Weir, A. (2004) ‘Salt’. Interviewed by Bo Sluice, in Mere, E. (ed.) Ropes. Ellery: Ellery Press, pp. 107–109.",
    ],
    "on the air without a host": [
      "(Weir, 1998)",
      "Weir, A. (1998) ‘Salt’. Interviewed by Bo Sluice for The Lamp, Channel Nine, 3 June.",
    ],
    "on the air with host and interviewer": [
      "(Weir, 1998)",
      "Weir, A. (1998) ‘Salt’. Hosted by Cy Dam. Interviewed by Bo Sluice for The Lamp, Channel Nine, 3 June.",
    ],
    "by the month": ["(Weir, 1998)", "Weir, A. (1998) ‘Salt’ [Interview], The Lamp, June."],
    "titled and unpublished": ["(Weir, 2022)", "Weir, A. (2022) ‘Salt’. Interviewed by Bo Sluice, 8 February."],
    "unpublished, with who asked": ["(Weir, 2022)", "Weir, A. (2022) Interviewed by Bo Sluice, 8 February."],
    "unpublished, nobody named who asked": ["(Weir, 2022)", "Weir, A. (2022) [Interview]. 8 February."],
    "an interviewer alone, unpublished": ["(Sluice, 2022)", "Sluice, B. (2022) [Interview]. 8 February."],
  },
};

const xmlOf = (id: string): string => findStyle(id)?.xml ?? "";

/** With the built-in American terms alone. */
function cite(style: string, metadata: Partial<Metadata>): readonly [inText: string | null, entry: string | null] {
  const { evidence: _evidence, ...given } = metadata;
  const transcript = transcriptOf({ metadata: given });
  const [citation] = formatCitations([{ transcript }], { style: xmlOf(style) });
  return [citation?.inText ?? null, citation?.bibliography ?? null];
}

describe.for(Object.entries(EXPECTED))("%s", ([style, rows]) => {
  test.for(Object.entries(rows))("%s", ([edge, expected]) => {
    expect(cite(style, { genre: "interview", ...EDGES[edge as Edge] })).toEqual(expected);
  });
});

test("a byline alone makes no interview and no personal communication", () => {
  const written = { title: "Salt", date: "1998", contributors: [BYLINE] };
  expect(cite("apa-7", { ...written, publications: [] })).toEqual(["(Field, 1998)", "Field, J. (1998). Salt."]);
  expect(cite("apa-7", { ...written, publications: [LAMP] })[1]).toBe("Field, J. (1998, June 3). Salt. The Lamp.");
});

test("two works of one person are told apart: by title in MLA, by letters after year or n.d. in APA and Harvard", () => {
  const undated = { title: "Tar and Hemp", contributors: UNDATED.metadata.contributors, publications: [] };
  const other = transcriptOf({ metadata: { genre: "interview", ...undated, publications: [{ ...LAMP, date: "1998" }] } });
  const third = transcriptOf({
    metadata: { genre: "interview", ...undated, title: "Pitch", publications: [{ ...LAMP, date: "1998" }] },
  });
  const inText = (style: string): (string | null)[] =>
    formatCitations([{ transcript: other }, { transcript: third }], { style: xmlOf(style) }).map(({ text }) => text);
  expect(inText("mla-9")).toEqual(["(Thorvald, “Tar and Hemp”)", "(Thorvald, “Pitch”)"]);
  expect(inText("apa-7")).toEqual(["(Thorvald, 1998b)", "(Thorvald, 1998a)"]);
  expect(inText("harvard")).toEqual(["(Thorvald, 1998b)", "(Thorvald, 1998a)"]);
});

test("who was asked is named in the text or in the entry, whoever else is known and wherever it appeared", () => {
  const others = fc.subarray([SLUICE, DAM, MERE, BYLINE]);
  const kinds = fc.constantFrom("magazine", "newspaper", "journal", "podcast", "book", "blog", "website", undefined);
  const genres = fc.constantFrom("interview", "hearing", "press-conference", "podcast", "oral-history");
  const styles = fc.constantFrom(...Object.keys(EXPECTED));
  fc.assert(
    fc.property(others, kinds, genres, styles, fc.boolean(), (people, description, genre, style, titled) => {
      const printed = cite(style, {
        genre,
        contributors: [...people, WEIR],
        publications: description === undefined ? [] : [{ ...LAMP, description }],
        ...(titled && { title: "Salt" }),
      });
      expect(printed.join(" ")).toContain("Weir");
    }),
    { numRuns: 300 },
  );
});

/** The word for "about" in the English of each style. */
const ABOUT: Readonly<Record<string, string>> = {
  "chicago-notes": "ca. ",
  "chicago-author-date": "ca. ",
  "journalist-credit": "c. ",
  "mla-9": "circa ",
  "apa-7": "ca. ",
  harvard: "c. ",
  bluebook: "ca. ",
  oscola: "c ",
  "iso-690": "c. ",
};

test.for(STYLES.map(({ id, xml }) => [id, xml] as const))("%s says once of each form that a date is approximate, and reports nothing of it", ([id, xml]) => {
  for (const kind of ["newspaper", "oral-history"] as const) {
    const { metadata } = KINDS[kind];
    const publications = metadata.publications.map((one) => (one.date === undefined ? one : { ...one, date: "1964~" }));
    const dated = { ...KINDS[kind], metadata: { ...metadata, publications, ...(metadata.date !== undefined && { date: "1964~" }) } };
    const [citation] = formatCitations([{ transcript: dated }], { style: xml });
    for (const form of [citation?.note, citation?.inText, citation?.bibliography]) {
      if (!form?.includes("1964")) continue;
      expect(form.toLowerCase().split(`${ABOUT[id] ?? ""}1964`).length).toBe(form.split("1964").length);
    }
    expect(citation?.notPrinted.filter(({ field }) => field.endsWith("date"))).toEqual([]);
  }
});

test.for(STYLES.map(({ id, xml }) => [id, xml] as const))("%s says so of the day of an occasion and of a reprint too", ([id, xml]) => {
  const about = `${ABOUT[id] ?? ""}19`;
  const occasion = transcriptOf({
    metadata: { title: "Salt", genre: "panel", date: "1964~", contributors: [WEIR], publications: [{ ...LAMP, date: "1971~" }] },
  });
  const reprinted = transcriptOf({
    metadata: {
      title: "Salt",
      genre: "interview",
      contributors: [WEIR, SLUICE],
      publications: [
        { ...LAMP, carrier: false, date: "1964~" },
        { relation: "reprint", carrier: true, container: "Ellery Digest", description: "magazine", date: "1971~" },
      ],
    },
  });
  for (const [citation] of [occasion, reprinted].map((transcript) => formatCitations([{ transcript }], { style: xml }))) {
    for (const form of [citation?.text, citation?.bibliography]) {
      expect((form ?? "").toLowerCase().split(about).length).toBe((form ?? "").split(/19[67]/).length);
    }
  }
});

test("in brackets two people are joined without a comma", () => {
  const saar: Contributor = { name: personName("Emil", "Saar"), role: "interviewer" };
  const metadata = { title: "Salt", genre: "interview", date: "2022-02-08", contributors: [WEIR, SLUICE, saar] } as const;
  expect(cite("apa-7", { ...metadata, contributors: [...metadata.contributors], publications: [] })[1]).toBe(
    "Weir, A. (2022, February 8). Salt [Interview by B. Sluice & E. Saar].",
  );
});

test("in MLA what follows a full stop has a capital, the chair of a hearing too, and what keeps it", () => {
  const hearing = {
    title: "Salt",
    genre: "hearing",
    date: "2019-06-11",
    place: "Askerby",
    event: "Committee on Roads",
    contributors: [{ name: personName("Ida", "Vance"), role: "chair" }],
    publications: [{ relation: "original", carrier: true, publisher: "State Printer", date: "2020" }],
  } satisfies Partial<Metadata>;
  expect(cite("mla-9", hearing)[1]).toBe(
    "Salt. Committee on Roads, 11 June 2019, Askerby. Chaired by Ida Vance, State Printer, 2020. Hearing.",
  );
  const kept: Publication = { relation: "original", carrier: true, archiveLocation: "box 3", url: "https://example.org/3" };
  expect(cite("mla-9", { title: "Salt", contributors: [WEIR], publications: [kept] })[1]).toBe(
    "Weir, Ann. “Salt.” Box 3, https://example.org/3.",
  );
});

test("two who testify are joined in prose", () => {
  const witness = (given: string, family: string): Contributor => ({ name: personName(given, family), role: "witness" });
  const metadata = { title: "Salt", genre: "hearing", date: "2019", event: "Committee on Roads", contributors: [witness("Ben", "Hollis"), witness("Grace", "Adeyemi")] } as const;
  const [citation] = formatCitations([{ transcript: transcriptOf({ metadata: { ...metadata, contributors: [...metadata.contributors] } }) }], { style: xmlOf("apa-7") });
  expect(citation?.bibliography).toBe("Salt: Hearing before the Committee on Roads (2019) (testimony of Ben Hollis and Grace Adeyemi).");
});

test.for(["apa-7", "chicago-notes", "chicago-author-date", "harvard"])("in %s the place in an archive begins a part with a capital", (id) => {
  const publications: Publication[] = [{ relation: "original", carrier: true, archive: "Town Archive", archiveLocation: "box 3" }];
  const transcript = transcriptOf({ metadata: { title: "Old Days", genre: "oral-history", date: "1964", contributors: [WEIR, SLUICE], publications } });
  const [citation] = formatCitations([{ transcript }], { style: xmlOf(id) });
  expect(citation?.bibliography).toMatch(/\. Box 3[.;] Town Archive/);
});
