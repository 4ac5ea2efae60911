import { expect, test } from "vitest";
import { processorOf } from "../fixtures/processor-of.js";
import type { CslItem } from "../item/csl-item.js";

const NUMBERED = '<layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>';
const AUTHOR_DATE =
  '<layout prefix="(" suffix=")" delimiter="; "><group delimiter=" "><names variable="author"><name form="short"/></names>' +
  '<date variable="issued"><date-part name="year"/></date></group></layout>';
const BY_YEAR = '<sort><key variable="issued"/></sort>';

function book(id: string, family: string, issued: string): CslItem {
  return { id, type: "book", author: [{ family }], issued };
}

function cite(citation: string, items: readonly CslItem[], order = items.map(({ id }) => id)): string | undefined {
  const processor = processorOf(citation, []);
  processor.setItems(items, { order: "given" });
  return processor.cite([{ id: "c", items: order.map((id) => ({ id })) }])[0]?.text;
}

test("three numbers that follow each other are a range, two are not", () => {
  const items = ["1", "2", "3", "4", "5"].map((id) => book(id, "Doe", "2004"));
  const citation = `<citation collapse="citation-number">${NUMBERED}</citation>`;
  expect(cite(citation, items, ["1", "2", "3", "5"])).toBe("[1–3, 5]");
  expect(cite(citation, items, ["1", "2", "4"])).toBe("[1, 2, 4]");
  expect(cite(citation, items, ["3", "2", "1"])).toBe("[3, 2, 1]");
});

test("years of one author are collected at the first cite", () => {
  const items = [book("a", "Doe", "1999"), book("b", "Smith", "2002"), book("c", "Doe", "2006")];
  expect(cite(`<citation collapse="year">${BY_YEAR}${AUTHOR_DATE}</citation>`, items)).toBe(
    "(Doe 1999, 2006; Smith 2002)",
  );
});

test("cites that the style does not sort keep their order, and only neighbours are grouped", () => {
  const items = [book("a", "Doe", "1999"), book("b", "Smith", "2002"), book("c", "Doe", "2006")];
  const citation = `<citation collapse="year">${AUTHOR_DATE}</citation>`;
  expect(cite(citation, items)).toBe("(Doe 1999; Smith 2002; Doe 2006)");
  expect(cite(citation, items, ["a", "c", "b"])).toBe("(Doe 1999, 2006; Smith 2002)");
});

const DELIMITERS: readonly (readonly [name: string, attributes: string, style: string, printed: string])[] = [
  ["in the text", 'collapse="year"', "in-text", "(Doe 1999, 2006; Smith 2002; Wu 2004)"],
  ["in notes", 'collapse="year"', "note", "(Doe 1999; 2006; Smith 2002; Wu 2004)"],
  ["the style's own", 'collapse="year" cite-group-delimiter=" + "', "note", "(Doe 1999 + 2006; Smith 2002; Wu 2004)"],
  ["after years", 'collapse="year" after-collapse-delimiter=" | "', "in-text", "(Doe 1999, 2006 | Smith 2002 | Wu 2004)"],
  [
    "after suffixes",
    'collapse="year-suffix" after-collapse-delimiter=" | "',
    "in-text",
    "(Doe 1999, 2006 | Smith 2002; Wu 2004)",
  ],
];

test.each(DELIMITERS)("delimiters of groups: %s", (_, attributes, style, printed) => {
  const items = [book("a", "Doe", "1999"), book("b", "Doe", "2006"), book("c", "Smith", "2002"), book("d", "Wu", "2004")];
  const processor = processorOf(`<citation ${attributes}>${AUTHOR_DATE}</citation>`, items, {
    attributes: `class="${style}"`,
  });
  expect(processor.cite([{ id: "c", items: items.map(({ id }) => ({ id })) }])[0]?.text).toBe(printed);
});

test("only a locator that is printed ends a run of numbers", () => {
  const items = ["1", "2", "3"].map((id) => book(id, "Doe", "2004"));
  const run = (layout: string): string | undefined => {
    const processor = processorOf(`<citation collapse="citation-number">${layout}</citation>`, items);
    const cited = items.map(({ id }) => ({ id, ...(id === "2" && { locator: "12" }) }));
    return processor.cite([{ id: "c", items: cited }])[0]?.text;
  };
  expect(run(NUMBERED)).toBe("[1–3]");
  expect(run(NUMBERED.replace("/></layout>", '/><text variable="locator" prefix=":"/></layout>'))).toBe("[1, 2:12, 3]");
});

test("a cite without its author is sorted by it all the same", () => {
  const sort = '<sort><key variable="author"/></sort>';
  const items = [book("a", "Doe", "1999"), book("b", "Smith", "2002")];
  const processor = processorOf(`<citation>${sort}${AUTHOR_DATE}</citation>`, items);
  const cited = [{ id: "b" }, { id: "a", suppressAuthor: true }];
  expect(processor.cite([{ id: "c", items: cited }])[0]?.text).toBe("(1999; Smith 2002)");
});

test("a cite whose author stands in the sentence opens the group of that author", () => {
  const items = [book("a", "Doe", "1999"), book("b", "Doe", "2006"), book("c", "Smith", "2002")];
  const processor = processorOf(`<citation collapse="year">${AUTHOR_DATE}</citation>`, items);
  const cited = [{ id: "a", suppressAuthor: true }, { id: "b" }, { id: "c" }];
  expect(processor.cite([{ id: "c", items: cited }])[0]?.text).toBe("(1999, 2006; Smith 2002)");
});

test("cites without names collapse when only their suffix differs", () => {
  const layout = '<layout delimiter="; "><date variable="issued"><date-part name="year"/></date></layout>';
  const collapse = 'collapse="year-suffix" year-suffix-delimiter="," disambiguate-add-year-suffix="true"';
  const items = [book("a", "Doe", "1999"), book("b", "Doe", "1999"), book("c", "Doe", "2006")];
  expect(cite(`<citation ${collapse}>${layout}</citation>`, items)).toBe("1999a,b; 2006");
});

test("grouping without collapsing keeps the names", () => {
  const items = [book("a", "Doe", "1999"), book("b", "Smith", "2002"), book("c", "Doe", "2006")];
  const citation = `<citation cite-group-delimiter=", ">${BY_YEAR}${AUTHOR_DATE}</citation>`;
  expect(cite(citation, items)).toBe("(Doe 1999, Doe 2006; Smith 2002)");
});

test("year suffixes are collected, and ranged where the style asks for it", () => {
  const items = ["a", "b", "c", "d"].map((id) => book(id, "Doe", "2000"));
  const suffixed = (collapse: string, order: string[]): string | undefined =>
    cite(
      `<citation collapse="${collapse}" year-suffix-delimiter="," disambiguate-add-year-suffix="true">${AUTHOR_DATE}</citation>`,
      items,
      order,
    );
  expect(suffixed("year-suffix", ["a", "b", "c"])).toBe("(Doe 2000a,b,c)");
  expect(suffixed("year-suffix-ranged", ["a", "b", "c"])).toBe("(Doe 2000a–c)");
  expect(suffixed("year-suffix-ranged", ["a", "b", "d"])).toBe("(Doe 2000a,b,d)");
});
