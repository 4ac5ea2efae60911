import { expect, test } from "vitest";
import { processorOf } from "../fixtures/processor-of.js";
import type { CslItem } from "../item/csl-item.js";

function item(id: string, ...families: string[]): CslItem {
  return { id, type: "book", author: families.map((family) => ({ family })), title: id };
}

/** The example of CSL 1.0.2, "Reference Grouping". */
const ITEMS = [
  item("1999", "Doe"),
  item("2000", "Doe"),
  item("2001", "Doe", "Johnson", "Williams"),
  item("2002", "Doe", "Smith"),
  item("2003", "Doe", "Stevens", "Miller"),
  item("2004", "Doe", "Stevens", "Miller"),
];

const CITATION = "<citation><layout><text variable='title'/></layout></citation>";

function entries(attributes: string, layout: string, items = ITEMS): string[] {
  return processorOf(`${CITATION}<bibliography ${attributes}><layout>${layout}</layout></bibliography>`, items)
    .bibliography()
    .map((entry) => entry.text);
}

const LAYOUT =
  '<group delimiter=". "><names variable="author"><name form="short" and="symbol" delimiter-precedes-last="never"/></names>' +
  '<text variable="title"/></group>';

const RULES: readonly (readonly [rule: string, expected: readonly string[]])[] = [
  ["complete-all", ["Doe", "---", "Doe, Johnson & Williams", "Doe & Smith", "Doe, Stevens & Miller", "---"]],
  [
    "complete-each",
    ["Doe", "---", "Doe, Johnson & Williams", "Doe & Smith", "Doe, Stevens & Miller", "---, --- & ---"],
  ],
  ["partial-each", ["Doe", "---", "---, Johnson & Williams", "--- & Smith", "---, Stevens & Miller", "---, --- & ---"]],
  [
    "partial-first",
    ["Doe", "---", "---, Johnson & Williams", "--- & Smith", "---, Stevens & Miller", "---, Stevens & Miller"],
  ],
];

test.each(RULES)("subsequent authors are replaced by the rule %s", (rule, expected) => {
  const attributes = `subsequent-author-substitute="---" subsequent-author-substitute-rule="${rule}"`;
  const names = entries(attributes, LAYOUT).map((entry) => entry.slice(0, -6).replace("&#38;", "&"));
  expect(names).toEqual(expected);
});

const [ANN, ALBERT, OLU] = [{ family: "Jones", given: "Ann" }, { family: "Jones", given: "Albert" }, { family: "Peters", given: "Olu" }] as const;
const INITIALS = '<name initialize-with="." et-al-min="3" et-al-use-first="1"/>';
const byRole = (form: string): string =>
  `<choose><if type="book"><names variable="author">${INITIALS}</names></if>` +
  `<else><names variable="editor"><name ${form}/><label prefix=", "/></names></else></choose>`;
const SUBSTITUTED: readonly (readonly [what: string, layout: string, first: CslItem, second: CslItem, expected: string])[] = [
  ["the same name", byRole(""), book([ANN]), book([ANN]), "---"],
  ["another name with the same initials", byRole(""), book([ANN]), book([ALBERT]), "A. Jones"],
  ["the same name before et al.", byRole(""), book([ANN, OLU, ALBERT]), book([ANN, ALBERT, OLU]), "---"],
  ["the same name without et al.", byRole(""), book([ANN, OLU, ALBERT]), book([ANN]), "A. Jones"],
  ["the same name with another", byRole(""), book([ANN]), book([ANN, OLU]), "A. Jones, O. Peters"],
  ["the same institution as a family name", byRole(""), book([{ literal: "Tidal Survey" }]), book([{ family: "Tidal Survey" }]), "---"],
  ["another suffix", byRole(""), book([{ ...ANN, suffix: "Jr." }]), book([{ ...ANN, suffix: "III" }]), "A. Jones III"],
  ["the same name in another role", byRole(""), book([ANN]), { id: "B", type: "chapter", editor: [ANN] }, "---, editor"],
  ["the same name in another order", byRole('name-as-sort-order="all"'), book([ANN]), { id: "B", type: "chapter", editor: [ANN] }, "---, editor"],
  ["a title in place of names", '<names variable="author"><substitute><text variable="title"/></substitute></names>', { ...book([]), title: "T" }, { ...book([]), title: "T" }, "---"],
  ["a title after names that read the same", '<names variable="author"><substitute><text variable="title"/></substitute></names>', book([{ literal: "T" }]), { ...book([]), title: "T" }, "---"],
];

function book(author: NonNullable<CslItem["author"]>): CslItem {
  return { id: "A", type: "book", author };
}

test.each(SUBSTITUTED)("subsequent authors are compared by who they are: %s", (_, layout, first, second, expected) => {
  expect(entries('subsequent-author-substitute="---"', layout, [first, { ...second, id: "B" }])[1]).toBe(expected);
});

const ALTERNATIVES = [
  ['type="book thesis"', "yes"],
  ['type="chapter thesis"', "no"],
  ['type="book thesis" variable="title"', "yes"],
  ['type="thesis book chapter" variable="URL"', "no"],
  ['type="chapter thesis" variable="title"', "no"],
  ['locator="page chapter"', "yes"],
  ['locator="verse page" type="book thesis"', "yes"],
  ['locator="verse chapter"', "no"],
  ['locator="verse page" match="none"', "no"],
] as const;

test.each(ALTERNATIVES)("several types or kinds of locator are alternatives, for a cite has one: %s", (attributes, expected) => {
  const choose = `<choose><if ${attributes}><text value="yes"/></if><else><text value="no"/></else></choose>`;
  const processor = processorOf(`<citation><layout>${choose}</layout></citation>`, [item("T", "Doe")]);
  expect(processor.cite([{ id: "c", items: [{ id: "T", locator: "5" }] }])[0]?.text).toBe(expected);
});

test("the first field stands in the margin when the style aligns the second", () => {
  const layout = '<text variable="citation-number" suffix=". "/><text variable="title"/>';
  expect(entries('second-field-align="flush"', layout, [item("T", "Doe")])).toEqual([
    '\n    <div class="csl-left-margin">1. </div><div class="csl-right-inline">T</div>\n  ',
  ]);
});

test("space at the ends of an entry does not indent its blocks", () => {
  const title = '<group display="left-margin"><text variable="title" prefix=" "/></group>';
  const rest = '<group display="right-inline"><text variable="title" suffix=". "/></group>';
  expect(entries("", title + rest, [item("T", "Doe")])).toEqual([
    ' \n    <div class="csl-left-margin">T</div><div class="csl-right-inline">T.</div>\n   ',
  ]);
});

test("groups whose variables are all empty are dropped with their terms", () => {
  const layout =
    '<text variable="title"/><group prefix=", " delimiter=" "><text term="retrieved"/><text term="from"/><text variable="URL"/></group>';
  expect(entries("", layout, [item("T", "Doe")])).toEqual(["T"]);
  expect(entries("", layout, [{ ...item("T", "Doe"), URL: "http://example.org/?a=1&b='2'" }])).toEqual([
    "T, retrieved from http://example.org/?a=1&#38;b='2'",
  ]);
});

test("conditions combine as their match says", () => {
  const choose = (attributes: string): string[] =>
    entries("", `<choose><if ${attributes}><text value="yes"/></if><else><text value="no"/></else></choose>`, [
      { ...item("T", "Doe"), volume: "2", issue: "special", issued: "2004~" },
    ]);
  expect(choose('type="book thesis" match="any"')).toEqual(["yes"]);
  expect(choose('type="book thesis" match="none"')).toEqual(["no"]);
  expect(choose('variable="title author" type="book"')).toEqual(["yes"]);
  expect(choose('variable="URL DOI" match="none"')).toEqual(["yes"]);
  expect(choose('is-numeric="volume"')).toEqual(["yes"]);
  expect(choose('is-numeric="issue"')).toEqual(["no"]);
  expect(choose('is-uncertain-date="issued"')).toEqual(["yes"]);
  expect(choose('position="first"')).toEqual(["no"]);
  expect(choose('variable="title URL"')).toEqual(["no"]);
});
