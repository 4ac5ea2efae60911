import fc from "fast-check";
import { expect, test } from "vitest";
import { processorOf } from "../fixtures/processor-of.js";
import type { CslItem, CslName } from "../item/csl-item.js";
import { sortItems } from "./sort-items.js";
import { textComparer } from "./text-comparer.js";

const ASCENDING = { by: { variable: "title" }, descending: false, names: {} };
const DESCENDING = { ...ASCENDING, descending: true };

function sorted(values: readonly string[], key = ASCENDING): string[] {
  return sortItems(
    values.map((value) => ({ value, keys: [value] })),
    [key],
    textComparer("en-US"),
  );
}

test("order is alphabetical, without regard to case and punctuation", () => {
  expect(sorted(["beta", "Alpha", "“Gamma”", "álp", "alphabet"])).toEqual([
    "álp",
    "Alpha",
    "alphabet",
    "beta",
    "“Gamma”",
  ]);
});

test("what has no value comes last in both directions", () => {
  expect(sorted(["", "b", "a"])).toEqual(["a", "b", ""]);
  expect(sorted(["", "b", "a"], DESCENDING)).toEqual(["b", "a", ""]);
});

test("sorting keeps every item, and the order of equal ones", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "A", "b")), (values) => {
      const items = values.map((value, index) => ({ value: index, keys: [value] }));
      const order = sortItems(items, [ASCENDING], textComparer("en"));
      expect([...order].sort((left, right) => left - right)).toEqual(items.map((item) => item.value));
      for (const value of new Set(values)) {
        const places = order.filter((index) => values[index] === value);
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }
    }),
  );
});

function bibliography(sort: string, items: readonly CslItem[]): string[] {
  const body = `<macro name="names"><names variable="author"><name form="count"/></names></macro>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><sort>${sort}</sort><layout><text variable="title"/></layout></bibliography>`;
  return processorOf(body, items)
    .bibliography()
    .map((entry) => entry.id);
}

test("keys are tried in sequence", () => {
  const items: CslItem[] = [
    { id: "a", type: "book", title: "Z", issued: "2001", author: [{ family: "van Gogh", given: "V" }] },
    { id: "b", type: "book", title: "Y", issued: "2000", author: [{ family: "Abel", given: "A" }, { family: "Li" }] },
    { id: "c", type: "book", title: "X", issued: "2000", author: [{ family: "Zorn", given: "A" }], volume: "10" },
    { id: "d", type: "book", title: "W", volume: "9" },
  ];
  expect(bibliography('<key variable="issued"/><key variable="title"/>', items)).toEqual(["c", "b", "a", "d"]);
  expect(bibliography('<key variable="issued" sort="descending"/>', items)).toEqual(["a", "b", "c", "d"]);
  expect(bibliography('<key variable="author"/>', items)).toEqual(["b", "a", "c", "d"]);
  expect(bibliography('<key variable="volume"/>', items).slice(0, 2)).toEqual(["d", "c"]);
  expect(bibliography('<key macro="names" sort="descending"/>', items)[0]).toBe("b");
});

test("cites are sorted by the names that they print, those added to tell them apart among them", () => {
  const sorted = (key: string): string | undefined => {
    const names = '<names variable="author"><name form="short"/></names>';
    const body = `<macro name="names">${names}</macro>
      <citation et-al-min="2" et-al-use-first="1" disambiguate-add-names="true"><sort>${key}</sort>
      <layout delimiter="; ">${names}</layout></citation>`;
    const author = (second: string): CslName[] => [{ family: "Doe" }, { family: second }, { family: "Poe" }];
    const items: CslItem[] = ["Roe", "Low"].map((second) => ({ id: second, type: "book", author: author(second) }));
    return processorOf(body, items).cite([{ id: "c", items: items.map(({ id }) => ({ id })) }])[0]?.text;
  };
  expect(sorted('<key macro="names"/>')).toBe("Doe, Low, et al.; Doe, Roe, et al.");
  expect(sorted('<key macro="names" names-min="2" names-use-first="1"/>')).toBe("Doe, Roe, et al.; Doe, Low, et al.");
});
