import fc from "fast-check";
import { expect, test } from "vitest";
import type { Warning } from "../warning.js";
import { citationLabel } from "./citation-label.js";
import type { Item } from "./item.js";
import { readItem } from "./read-item.js";
import { readNote } from "./read-note.js";

function read(value: unknown): { item: Item | undefined; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  return { item: readItem(value, 1, warnings), warnings };
}

test("text, numbers, names and dates are read, and listed as given", () => {
  const { item, warnings } = read({
    id: 7,
    type: "book",
    title: "T",
    volume: 2,
    author: [{ family: "Ross" }],
    issued: "2004",
  });
  expect(warnings).toEqual([]);
  expect(item?.id).toBe("7");
  expect(item?.variables).toEqual(["title", "volume", "author", "issued"]);
  expect(item?.texts.get("volume")).toBe("2");
});

test("older names of variables are understood, and the first page is found", () => {
  const { item } = read({ id: "i", type: "book", shortTitle: "S", journalAbbreviation: "J.", page: "12-19" });
  expect(["title-short", "container-title-short", "page-first"].map((name) => item?.texts.get(name))).toEqual([
    "S",
    "J.",
    "12",
  ]);
});

test("a value of the wrong shape is left out with a warning that names its variable", () => {
  const { item, warnings } = read({
    id: "i",
    type: "book",
    title: {},
    author: [{}],
    issued: 1.5,
    volume: [],
    note: null,
  });
  expect(warnings.map(({ code, variable }) => [code, variable])).toEqual([
    ["invalid-value", "title"],
    ["invalid-value", "author"],
    ["unparsed-date", "issued"],
  ]);
  expect(item?.variables).toEqual(["issued"]);
});

test("variables kept in the note are taken out of it, unless the item has them", () => {
  const note = "original-date: 1961\nA remark: seen twice.\n{:interviewer: Laumulin || Murat}\npage: 9";
  const { item } = read({ id: "i", type: "book", note, page: "3" });
  expect(item?.texts.get("note")).toBe("A remark: seen twice.");
  expect(item?.texts.get("page")).toBe("3");
  expect(item?.dates.get("original-date")?.start).toEqual({ year: 1961 });
  expect(item?.names.get("interviewer")).toMatchObject([{ family: "Laumulin", given: "Murat" }]);
});

test("a note without variables stays as it is, but for white space at its ends", () => {
  fc.assert(
    fc.property(fc.string(), (note) => {
      expect(readNote(note, () => false)).toEqual({ note: note.trim(), fields: [] });
    }),
  );
});

test("labels are made of names and year, unless the item has one", () => {
  const label = (families: readonly string[], more: object = {}): string => {
    const author = families.map((family) => ({ family }));
    const { item } = read({ id: "i", type: "book", author, issued: "1978", ...more });
    return item === undefined ? "" : citationLabel(item);
  };
  expect(label(["Tokaev"])).toBe("Toka78");
  expect(label(["Roe", "Noakes"])).toBe("RoNo78");
  expect(label(["Roe", "Noakes", "Poe"])).toBe("RoNP78");
  expect(label(["Roe"], { "citation-label": "Mine" })).toBe("Mine");
});
