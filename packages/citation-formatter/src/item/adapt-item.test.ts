import type { Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../format-citations.js";
import { KINDS, type KindId } from "../kinds.test-data.js";
import { STYLES } from "../styles/index.js";
import { STYLE_FAMILIES, type Adaptation } from "./style-families.table.js";
import { toCslItem } from "./to-csl-item.js";

/** A style of parts: what is printed of each type, in the text. */
function styleOf(body: string): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>Parts</title><id>urn:test:parts</id><updated>2025-01-01T00:00:00+00:00</updated></info>
    <citation><layout><group delimiter=", ">${body}</group></layout></citation>
  </style>`;
}

const WHO = `<names variable="author"/>`;
const ASKED_BY = `<names variable="interviewer"><label form="verb" suffix=" "/><name/></names>`;
const TITLE = `<text variable="title"/>`;
const YEAR = `<date variable="issued" form="text" date-parts="year"/>`;
const DAY = `<date variable="issued" form="text"/>`;
const WHERE = `<text variable="container-title"/>`;
const unless = (type: string, yes: string, no: string): string =>
  `<choose><if type="${type}">${no}</if><else>${yes}</else></choose>`;

/** A style of each family, and what its item of the founding interview becomes. */
const FAMILIES: Readonly<Record<Exclude<Adaptation, "committee-in-section">, { readonly style: string; readonly item: object; readonly text: string }>> = {
  "titled-type": {
    style: styleOf(`${WHO}${unless("article-magazine article-newspaper", TITLE, WHERE)}${YEAR}`),
    item: { type: "report" },
    text: "Kassymzhomart Tokaev, “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says, 2004",
  },
  "newspaper-type": {
    style: styleOf(`${WHO}${TITLE}${unless("article-newspaper", YEAR, DAY)}`),
    item: { type: "article-newspaper" },
    text: "Kassymzhomart Tokaev, “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says, February 18–March 2, 2004",
  },
  "interviewer-in-note": {
    style: styleOf(`${WHO}${TITLE}${YEAR}<text variable="note"/>`),
    item: { note: expect.stringMatching(/^interview by Murat Laumulin, excerpted in <i>Kazakhstan.s Echo<\/i> /) as unknown },
    text: "Kassymzhomart Tokaev, “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says, 2004, interview by Murat Laumulin, excerpted in Kazakhstan’s Echo (Embassy of Kazakhstan to the USA and Canada, Washington), no. 8, March 2, 2004",
  },
  "interviewer-in-genre": {
    style: styleOf(`${WHO}${TITLE}${YEAR}<text variable="genre" prefix="[" suffix="]"/>`),
    item: { genre: "interview by Murat Laumulin" },
    text: "Kassymzhomart Tokaev, “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says, 2004, [interview by Murat Laumulin]",
  },
  "no-genre": {
    style: styleOf(`${WHO}${TITLE}${ASKED_BY}<text variable="genre"/>${YEAR}`),
    item: expect.not.objectContaining({ genre: expect.anything() as unknown }) as object,
    text: "Kassymzhomart Tokaev, “Bloc” Thinking No Longer Blocks Progress, Kazakh Foreign Minister Says, interview by Murat Laumulin, 2004",
  },
};

const FOUNDING = KINDS["magazine-reprint"];

describe.for(Object.entries(FAMILIES))("%s", ([, { style, item, text }]) => {
  test("changes the item, and so what is printed", () => {
    const [citation] = formatCitations([{ transcript: FOUNDING }], { style });
    expect(citation?.item).toMatchObject(item);
    expect(citation?.text).toBe(text);
    expect(toCslItem(FOUNDING, { style })).toEqual(citation?.item);
  });

  test("leaves the item for any style alone", () => {
    expect(toCslItem(FOUNDING)).toMatchObject({ type: "article-magazine", genre: "interview" });
  });
});

test("every family has a test", () => {
  for (const { adaptation } of STYLE_FAMILIES) expect([...Object.keys(FAMILIES), "committee-in-section"]).toContain(adaptation);
});

test("the committee of a hearing is its section where a style prints that, and the number, which it takes for a bill's, is reported", () => {
  const style = styleOf(`${TITLE}<text variable="number" prefix="hearing on "/><text variable="section" prefix="before the "/>${YEAR}`);
  const [citation] = formatCitations([{ transcript: KINDS.hearing }], { style });
  expect(citation?.text).toBe("Dredging the North Channel, before the Committee on Harbours and Waterways, 2019");
  const fields = citation?.notPrinted.map(({ field }) => field);
  expect(fields).toContain("/publications/0/issue");
  expect(fields).not.toContain("/event");
});

test("a name that moved is not reported, one that has no place is", () => {
  const fields = (style: string): string[] => {
    const [citation] = formatCitations([{ transcript: FOUNDING }], { style });
    return citation?.notPrinted.map(({ field }) => field) ?? [];
  };
  expect(fields(FAMILIES["interviewer-in-note"].style)).not.toContain("/contributors/1/name");
  expect(fields(FAMILIES["interviewer-in-genre"].style)).not.toContain("/contributors/1/name");
  expect(fields(styleOf(`${WHO}${TITLE}${YEAR}`))).toContain("/contributors/1/name");
});

test("a genre in brackets of its own stays beside the interviewer; so does one that says more than interview", () => {
  const bracketed = styleOf(`${WHO}${ASKED_BY}<text variable="genre" prefix="[" suffix="]"/>`);
  expect(toCslItem(FOUNDING, { style: bracketed }).genre).toBe("interview");
  expect(toCslItem(KINDS["oral-history"], { style: FAMILIES["no-genre"].style }).genre).toBe("oral history interview");
});

test("a style that prints no title of anything gets the item as it is", () => {
  expect(toCslItem(FOUNDING, { style: styleOf(`${WHO}${YEAR}`) }).type).toBe("article-magazine");
});

test("the values of an item do not change what a style is taken for", () => {
  const retitled = (title: string): Transcript => ({ ...FOUNDING, id: title, metadata: { ...FOUNDING.metadata, title } });
  const { style } = FAMILIES["newspaper-type"];
  for (const title of ["29", "[genre]", "<i>2004</i>", "18"]) {
    expect(toCslItem(retitled(title), { style }).type, title).toBe("article-newspaper");
  }
});

test.for(Object.keys(KINDS) as KindId[])("our own styles print speaker, title and year of a %s, or report them", (kind) => {
  const transcript = KINDS[kind];
  for (const { id, xml } of STYLES) {
    const [citation] = formatCitations([{ transcript }], { style: xml });
    const text = `${citation?.text} ${citation?.bibliography}`;
    const reported = new Set(citation?.notPrinted.map(({ value }) => value));
    const { title } = transcript.metadata;
    const words = title?.split(/[“”"‘’':]/).toSorted((one, other) => other.length - one.length)[0]?.trim() ?? "";
    expect(text.includes(words) || reported.has(title ?? ""), `${id}: ${text}`).toBe(true);
    for (const { family = "" } of citation?.item.author?.slice(0, 1) ?? []) expect(text.toLowerCase(), id).toContain(family.toLowerCase());
  }
});
