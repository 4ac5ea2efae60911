import { GENRES, type Location, type Span } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { personName, transcriptOf } from "../transcript.test-data.js";
import { findStyle, STYLES } from "./index.js";

const xmlOf = (id: string): string => findStyle(id)?.xml ?? "";

const PEOPLE = [
  { name: personName("Ann", "Weir"), role: "interviewee", description: "lock keeper" },
  { name: personName("Bo", "Sluice"), role: "interviewer" },
  { name: personName("Cy", "Dam"), role: "host" },
  { name: personName("Di", "Pond"), role: "moderator" },
  { name: personName("Ed", "Mere"), role: "translator" },
  { name: personName("Flo", "Quay"), role: "witness", description: "pilot" },
  { name: personName("Gus", "Moor"), role: "chair" },
  { name: personName("Hal", "Fen"), role: "editor" },
] as const;

const KINDS = ["magazine", "newspaper", "journal", "podcast", "book", "anthology"];

const FIELDS = fc.record(
  {
    container: fc.constant("The Lamp"),
    volume: fc.constant("3"),
    issue: fc.constant("4"),
    publisher: fc.constant("Ellery Press"),
    place: fc.constant("Ellery"),
    pages: fc.constant("7-9"),
    date: fc.constantFrom("2004-03", "2004-03-02", "2004", "2004~", "2004-03~"),
    archive: fc.constant("Ellery Library"),
    archiveLocation: fc.constant("box 2"),
    url: fc.constant("https://example.org/lock"),
  },
  { requiredKeys: [] },
);

const OCCASION = fc.record(
  {
    title: fc.constant("Low Water"),
    date: fc.constantFrom("2003-05-01", "1964~"),
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
  const ids = fc.constantFrom(...STYLES.map(({ id }) => id));
  const places = fc.constantFrom("turn", "page", "time");
  fc.assert(
    fc.property(metadata, ids, places, fc.boolean(), (value, style, place, pinpointed) => {
      const transcript = transcriptOf({
        metadata: value,
        source: { retrievedAt: "2021-09-14" },
        locations: (spans) => spans.flatMap((span) => placeOf(place, span)),
      });
      const targetId = transcript.turns[0]?.id ?? "";
      const [citation] = formatCitations([{ transcript, ...(pinpointed && { targetId }) }], { style: xmlOf(style) });
      for (const text of [citation?.text, citation?.shortNote, citation?.bibliography]) {
        if (text === undefined || text === null) continue;
        const bare = text
          .replaceAll("n.d.", "nd")
          .replaceAll(/\bca?\. (?=[A-Z\d])/g, "")
          .replaceAll("https://example.org/lock", "URL")
          .replaceAll(/\b(?:no|vol|pp?)\. /g, "")
          .replaceAll(/\b(?:[A-Z]|[Ee]d|[Ee]ds|Tran|[Tt]rans)\.(?=[,;:)])/g, "A");
        expect(bare).not.toMatch(/[,.;:] ?[,.;:]|[,.;:]” ?[,.;:]|[([] |[,;:.]? [)\]]|\(\)| {2}|^[,.;: a-z]|[,;: ]$|“”/);
        expect(bare).not.toMatch(/(?<!\b[A-Z])\. (?!nd\b)[a-z]/);
        expect(bare.split("(").length).toBe(bare.split(")").length);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);

/** Where a turn is, told as a page, a time or by nothing. */
function placeOf(place: "turn" | "page" | "time", span: Span): Location[] {
  if (place === "turn") return [];
  return [place === "page" ? { kind: "page", span, label: "14" } : { kind: "cue", span, startMs: 0, endMs: 65_400 }];
}
