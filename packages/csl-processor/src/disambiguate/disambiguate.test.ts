import { expect, test } from "vitest";
import { processorOf } from "../fixtures/processor-of.js";
import type { CitationRequest } from "../citation-request.js";
import type { CslItem, CslName } from "../item/csl-item.js";
import { yearSuffix } from "./year-suffix.js";

function item(id: string, year: string, ...names: string[]): CslItem {
  const author = names.map((name): CslName => {
    const [family = "", given = ""] = name.split(" ");
    return { family, given };
  });
  return { id, type: "book", title: `Title ${id}`, author, issued: year };
}

function cites(options: string, items: readonly CslItem[], name = 'form="short"'): string[] {
  const body = `<citation ${options}><layout><group delimiter=" "><names variable="author"><name ${name}/></names>
    <date variable="issued"><date-part name="year"/></date>
    <choose><if disambiguate="true"><text variable="title"/></if></choose></group></layout></citation>
    <bibliography><sort><key variable="title" sort="descending"/></sort><layout><text variable="title"/></layout></bibliography>`;
  const processor = processorOf(body, items);
  return processor.cite(items.map(({ id }) => ({ id: String(id), items: [{ id }] }))).map((citation) => citation.text);
}

test("cites that differ are left alone", () => {
  const items = [item("a", "2004", "Doe Ann"), item("b", "2005", "Doe Bob")];
  const all = 'disambiguate-add-givenname="true" disambiguate-add-names="true" disambiguate-add-year-suffix="true"';
  expect(cites(all, items)).toEqual(["Doe 2004", "Doe 2005"]);
});

test("given names are added, as initials where the style has them and they suffice", () => {
  const option = 'disambiguate-add-givenname="true"';
  expect(cites(option, [item("a", "2004", "Doe Ann"), item("b", "2004", "Doe Bob")])).toEqual([
    "Ann Doe 2004",
    "Bob Doe 2004",
  ]);
  const initials = 'form="short" initialize-with=". "';
  expect(cites(option, [item("a", "2004", "Doe Ann"), item("b", "2004", "Doe Bob")], initials)).toEqual([
    "A. Doe 2004",
    "B. Doe 2004",
  ]);
  expect(cites(option, [item("a", "2004", "Doe Ann"), item("b", "2004", "Doe Amy")], initials)).toEqual([
    "Ann Doe 2004",
    "Amy Doe 2004",
  ]);
});

test("rules for all names expand names in cites that are not ambiguous", () => {
  const option = 'disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names"';
  expect(cites(option, [item("a", "2004", "Doe Ann"), item("b", "2005", "Doe Bob")])).toEqual([
    "Ann Doe 2004",
    "Bob Doe 2005",
  ]);
});

test("a name that is like one other however it is expanded is told from the rest", () => {
  const option = 'disambiguate-add-givenname="true" givenname-disambiguation-rule="all-names-with-initials"';
  const items = [item("a", "2004", "Doe Ann"), item("b", "2005", "Doe Amy"), item("c", "2006", "Doe Bob")];
  expect(cites(option, items, 'form="short" initialize-with="."')).toEqual(["A. Doe 2004", "A. Doe 2005", "B. Doe 2006"]);
});

test("names hidden by et al. are added until the cites differ, and no more than that", () => {
  const option = 'disambiguate-add-names="true" et-al-min="3" et-al-use-first="1"';
  const items = [
    item("a", "2004", "Doe A", "Roe A", "Poe A", "Low A"),
    item("b", "2004", "Doe A", "Roe A", "Moe A", "Low A"),
  ];
  expect(cites(option, items)).toEqual(["Doe, Roe, Poe, et al. 2004", "Doe, Roe, Moe, et al. 2004"]);
});

test("a list that is at its end is told from one that goes on", () => {
  const option = 'disambiguate-add-names="true" et-al-min="2" et-al-use-first="1"';
  const items = [item("a", "2004", "Doe A", "Roe A"), item("b", "2004", "Doe A", "Roe A", "Poe A")];
  expect(cites(option, items)).toEqual(["Doe, Roe 2004", "Doe, Roe, et al. 2004"]);
});

test("names that do not help are not added", () => {
  const option = 'disambiguate-add-names="true" et-al-min="2" et-al-use-first="1"';
  expect(cites(option, [item("a", "2004", "Doe A", "Roe A"), item("b", "2004", "Doe A", "Roe A")])).toEqual([
    "Doe et al. 2004 Title a",
    "Doe et al. 2004 Title b",
  ]);
});

test("year suffixes follow the order of the bibliography", () => {
  const same = (id: string): CslItem => ({ ...item(id, "2004", "Doe A"), title: "Title" });
  const items = [same("a"), same("b")];
  expect(cites('disambiguate-add-year-suffix="true"', items)).toEqual(["Doe 2004a", "Doe 2004b"]);
});

test("after z comes aa", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(yearSuffix)).toEqual(["a", "z", "aa", "az", "ba", "zz", "aaa"]);
});

function cited(conditions: readonly string[], items: readonly CslItem[]): string[] {
  const elements = conditions.map((variable) => `<choose><if disambiguate="true"><text variable="${variable}"/></if></choose>`);
  const names = '<names variable="author"><name form="short"/></names>';
  const layout = `<layout><group delimiter=", ">${names}${elements.join("")}</group></layout>`;
  const processor = processorOf(`<citation>${layout}</citation>`, items);
  return processor.cite(items.map(({ id }) => ({ id: String(id), items: [{ id }] }))).map((citation) => citation.text);
}

test("conditions hold one after the other, as far as they are needed", () => {
  const work = (id: string, title: string, publisher: string): CslItem => ({
    ...item(id, "2004", "Doe A"),
    title,
    publisher,
    genre: "Essay",
  });
  const items = [work("a", "Echo", "Aurora"), work("b", "Tide", "Aurora"), work("c", "Tide", "Harbour")];
  expect(cited(["title", "publisher"], items)).toEqual(["Doe, Echo", "Doe, Tide, Aurora", "Doe, Tide, Harbour"]);
  // The first that tells nothing apart ends it.
  expect(cited(["genre", "title"], items)).toEqual(["Doe, Essay", "Doe, Essay", "Doe, Essay"]);
  expect(cited(["genre"], items)).toEqual(["Doe", "Doe", "Doe"]);
});

/** Citations as `note: items`: `0: a`, `3: ab`. */
function inNotes(...texts: string[]): CitationRequest[] {
  return texts.map((text, index) => {
    const [note = "", ids = ""] = text.split(": ");
    return { id: `c${index}`, noteIndex: Number(note), items: Array.from(ids, (id) => ({ id })) };
  });
}

test("works of one author are told apart by the note, and by more where that is the same", () => {
  const later =
    '<group delimiter=" "><names variable="author"/><choose><if disambiguate="true"><text variable="title"/></if></choose>' +
    '<text variable="first-reference-note-number" prefix="n"/></group>';
  const layout = `<choose><if position="subsequent">${later}</if><else><text variable="title"/></else></choose>`;
  const works = ["a", "b"].map((id): CslItem => ({ id, type: "book", title: id, author: [{ family: "Doe" }] }));
  const last = (...texts: string[]): string | undefined => {
    const processor = processorOf(`<citation><layout delimiter="; ">${layout}</layout></citation>`, works);
    processor.cite(inNotes("1: a", "2: b"));
    return processor.cite(inNotes(...texts)).at(-1)?.text;
  };
  expect(last("1: a", "2: b", "3: ab")).toBe("Doe n1; Doe n2");
  expect(last("1: ab", "3: ab")).toBe("Doe a n1; Doe b n1");
  expect(last("0: a", "1: ab", "2: ab")).toBe("Doe a n1; Doe b n1");
});
