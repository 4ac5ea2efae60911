import type { Contributor, Metadata } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBibliography } from "../format-bibliography.js";
import { formatCitations } from "../format-citations.js";
import { foundingInterview, JOURNAL, MAGAZINE } from "../interviews.test-data.js";
import { findStyle, STYLES } from "../styles/index.js";
import { transcriptOf } from "../transcript.test-data.js";

const xmlOf = (id: string): string => findStyle(id)?.xml ?? "";
const FOUNDING = foundingInterview();

test("notes leave out the office, the contact person and what the periodicals are called", () => {
  const [citation] = formatCitations([{ transcript: FOUNDING }], { style: xmlOf("chicago-notes") });
  expect(citation?.notPrinted).toStrictEqual([
    {
      field: "/contributors/0/description",
      label: "description of the interviewee",
      value: "Minister of Foreign Affairs of Kazakhstan",
    },
    { field: "/contributors/2/name", label: "name of the contact", value: "Roman Vassilenko" },
    {
      field: "/publications/0/description",
      label: "description of the original publication",
      value: "analytical magazine",
    },
    { field: "/publications/1/description", label: "description of the reprint", value: "bimonthly publication" },
  ]);
});

test("a credit line prints the office and leaves out the title, the excerpt and the reprint", () => {
  const [citation] = formatCitations([{ transcript: FOUNDING }], { style: xmlOf("journalist-credit") });
  const fields = citation?.notPrinted.map(({ field }) => field);
  expect(fields).toContain("/title");
  expect(fields).toContain("/excerpted");
  expect(fields).toContain("/publications/1/container");
  expect(fields).not.toContain("/contributors/0/description");
  expect(fields).not.toContain("/publications/0/container");
});

test("what the note leaves out and the bibliography prints is printed", () => {
  const pages = { field: "/publications/0/pages", label: "pages of the original publication", value: "101-119" };
  const [notes] = formatCitations([{ transcript: JOURNAL }], { style: xmlOf("chicago-notes") });
  const [credit] = formatCitations([{ transcript: JOURNAL }], { style: xmlOf("journalist-credit") });
  expect(notes?.notPrinted).not.toContainEqual(pages);
  expect(credit?.notPrinted).toContainEqual(pages);
});

test.each(["1998-06-03", "1998-06", "1998-05-31/1998-06-01"])("the date %s is not printed where its year stands alone", (date) => {
  const style =
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout>' +
    '<date variable="issued"><date-part name="year"/></date></layout></citation></style>';
  const transcript = { ...MAGAZINE, metadata: { ...MAGAZINE.metadata, date, publications: [] } };
  const [citation] = formatCitations([{ transcript }], { style });
  expect(citation?.text).toBe("1998");
  expect(citation?.notPrinted).toContainEqual({ field: "/date", label: "exact date", value: date });
});

test("that a date is approximate is reported where it is not shown", () => {
  const style = (circa: string): string =>
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout>' +
    `${circa}<date variable="issued"><date-part name="year"/></date></layout></citation></style>`;
  const transcript = { ...MAGAZINE, metadata: { ...MAGAZINE.metadata, date: "1998~", publications: [] } };
  const report = (xml: string): unknown => formatCitations([{ transcript }], { style: xml })[0]?.notPrinted.find(({ field }) => field === "/date");
  expect(report(style(""))).toEqual({ field: "/date", label: "exact date", value: "1998~" });
  const shown = style('<choose><if is-uncertain-date="issued"><text term="circa" suffix=" "/></if></choose>');
  expect(report(shown)).toBeUndefined();
});

test.each(["1998", "201X", "../1998", "1998-21"])("the date %s is printed whole where its year or its text is", (date) => {
  const style =
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><citation><layout>' +
    '<date variable="issued"><date-part name="year"/></date></layout></citation></style>';
  const transcript = { ...MAGAZINE, metadata: { ...MAGAZINE.metadata, date, publications: [] } };
  const [citation] = formatCitations([{ transcript }], { style });
  expect(citation?.text).not.toBe("");
  expect(citation?.notPrinted.map(({ field }) => field)).not.toContain("/date");
});

test("names that et al. stands for are not printed", () => {
  const contributors = Array.from({ length: 300 }, (_, index): Contributor => {
    const family = `Speaker${index}`;
    return { name: { full: `Ann ${family}`, given: "Ann", family }, role: "interviewee" };
  });
  const transcript = transcriptOf({ metadata: { title: "A Chorus", contributors } });
  const [citation] = formatCitations([{ transcript }], { style: xmlOf("chicago-notes") });
  expect(citation?.note).toBe("Ann Speaker0 et al., “A Chorus,” n.d.");
  expect(citation?.bibliography).toMatch(
    /^Speaker0, Ann, Ann Speaker1, Ann Speaker2, et al\. “A Chorus\.” n\.d\.$/,
  );
  expect(citation?.notPrinted.map(({ field }) => field)).toStrictEqual(
    contributors.slice(3).map((_, index) => `/contributors/${index + 3}/name`),
  );
});

test("an entry of a bibliography reports for itself", () => {
  const { entries, warnings } = formatBibliography([MAGAZINE], { style: xmlOf("chicago-author-date") });
  expect(entries[0]?.notPrinted.map(({ field }) => field)).toStrictEqual([
    "/contributors/0/description",
    "/publications/0/description",
  ]);
  expect(warnings).toStrictEqual([]);
});

/** A word that can be found again, unlike any other of the same metadata. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{6,12}$/).map((letters) => `Q${letters}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const contributor = fc.record(
  {
    name: fc.record({ full: word }),
    role: fc.constantFrom(
      "interviewee",
      "interviewer",
      "moderator",
      "host",
      "translator",
      "contact",
      "author",
      "editor",
    ),
    description: word,
  },
  { requiredKeys: ["name", "role"] },
);
const publication = fc.record({
  relation: fc.constantFrom("original", "reprint", "translation", "broadcast", "excerpt"),
  container: maybe(word),
  description: maybe(fc.constantFrom("newspaper", "journal", "magazine", "podcast", "book")),
  volume: maybe(word),
  issue: maybe(word),
  publisher: maybe(word),
  place: maybe(word),
  pages: maybe(word),
  url: maybe(word),
});
const metadata = fc.record({
  title: maybe(word),
  genre: maybe(fc.constantFrom("interview", "press-conference", "hearing", "podcast", "oral-history", "panel")),
  place: maybe(word),
  event: maybe(word),
  rights: maybe(word),
  contributors: fc.array(contributor, { maxLength: 5 }),
  publications: fc.array(publication, { maxLength: 3 }),
});

/** The values without the keys that are undefined, and the first publication as the carrier. */
function present(value: object): Partial<Omit<Metadata, "evidence">> {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    key === "publications" && Array.isArray(item)
      ? item.map((one: object, index) => ({ ...one, carrier: index === 0 }))
      : item,
  ) as Partial<Omit<Metadata, "evidence">>;
}

test("every value of the metadata is printed or reported, and nothing that is reported is printed", () => {
  fc.assert(
    fc.property(
      metadata,
      fc.constantFrom(...STYLES),
      fc.constantFrom("both", "original", "carrier"),
      (value, { xml }, cite) => {
        const transcript = transcriptOf({ metadata: present(value) });
        const [citation] = formatCitations([{ transcript }], { style: xml, cite });
        const printed = [citation?.note, citation?.inText, citation?.bibliography].join("\n");
        const reported = new Map(citation?.notPrinted.map(({ field, value: of }) => [field, of]));
        for (const [pointer] of Object.entries(transcript.metadata.evidence)) {
          const isSilent = pointer === "/genre" || pointer === "/language";
          const text = String(valueAt(transcript.metadata, pointer));
          if (isSilent || !text.startsWith("Q")) continue;
          expect([pointer, text, printed.includes(text)]).toStrictEqual([pointer, text, !reported.has(pointer)]);
        }
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

/** The value at a JSON Pointer; of a name, its full form. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    value = typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(part) : undefined;
  }
  return typeof value === "object" && value !== null && "full" in value ? value.full : value;
}
