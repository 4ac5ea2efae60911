import { expect, test } from "vitest";
import { citationOf, processorOf } from "../fixtures/processor-of.js";
import type { CslName } from "../item/csl-item.js";
import { initialize } from "./initialize.js";
import { readName } from "./read-name.js";

const TOKAEV: CslName = { family: "Tokaev", given: "Kassymzhomart" };
const LAUMULIN: CslName = { family: "Laumulin", given: "Murat" };
const GOGH: CslName = { family: "Gogh", given: "Vincent", "non-dropping-particle": "van" };
const HUMBOLDT: CslName = { family: "Humboldt", given: "Alexander", "dropping-particle": "von" };
const THIRD: CslName = { family: "Gates", given: "Bill", suffix: "III" };
const HOUSE: CslName = { literal: "Continent" };

function names(attributes: string, author: readonly CslName[], style?: string): string | undefined {
  return citationOf(
    `<names variable="author"><name ${attributes}/></names>`,
    [{ id: "i", type: "book", author }],
    style,
  );
}

const SORTED = 'name-as-sort-order="all"';

const LISTS: readonly (readonly [string, string, readonly CslName[], string])[] = [
  ["one name", "", [TOKAEV], "Kassymzhomart Tokaev"],
  ["two with and", 'and="text"', [TOKAEV, LAUMULIN], "Kassymzhomart Tokaev and Murat Laumulin"],
  ["two with a symbol", 'and="symbol" form="short"', [TOKAEV, LAUMULIN], "Tokaev &#38; Laumulin"],
  ["three with and", 'and="text" form="short"', [TOKAEV, LAUMULIN, GOGH], "Tokaev, Laumulin, and van Gogh"],
  [
    "three, never a delimiter before the last",
    'and="text" form="short" delimiter-precedes-last="never"',
    [TOKAEV, LAUMULIN, GOGH],
    "Tokaev, Laumulin and van Gogh",
  ],
  [
    "a delimiter after an inverted name",
    'and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"',
    [TOKAEV, LAUMULIN],
    "Tokaev, Kassymzhomart, and Murat Laumulin",
  ],
  ["et al. after one", 'form="short" et-al-min="2" et-al-use-first="1"', [TOKAEV, LAUMULIN], "Tokaev et al."],
  [
    "et al. after two",
    'form="short" et-al-min="3" et-al-use-first="2"',
    [TOKAEV, LAUMULIN, GOGH],
    "Tokaev, Laumulin, et al.",
  ],
  [
    "the last after an ellipsis",
    'form="short" et-al-min="4" et-al-use-first="2" et-al-use-last="true"',
    [TOKAEV, LAUMULIN, GOGH, HUMBOLDT],
    "Tokaev, Laumulin, … Humboldt",
  ],
  ["a count", 'form="count"', [TOKAEV, LAUMULIN], "2"],
  ["initials", 'initialize-with=". "', [TOKAEV], "K. Tokaev"],
  ["a particle dropped in the short form", 'form="short"', [HUMBOLDT], "Humboldt"],
  ["a suffix", "", [THIRD], "Bill Gates III"],
  ["a suffix in sort order", SORTED, [THIRD], "Gates, Bill, III"],
  ["an institution", SORTED, [HOUSE], "Continent"],
  ["a name in a script with the family name first", SORTED, [{ family: "毛", given: "泽东" }], "毛泽东"],
];

test.each(LISTS)("%s", (_, attributes, author, printed) => {
  expect(names(attributes, author)).toBe(printed);
});

test("particles go where the style demotes them", () => {
  const demote = (value: string): string | undefined =>
    names(SORTED, [GOGH, HUMBOLDT], `class="in-text" demote-non-dropping-particle="${value}"`);
  expect(demote("never")).toBe("van Gogh, Vincent, Humboldt, Alexander von");
  expect(demote("sort-only")).toBe("van Gogh, Vincent, Humboldt, Alexander von");
  expect(demote("display-and-sort")).toBe("Gogh, Vincent van, Humboldt, Alexander von");
});

test("name options are inherited from the style, and the nearest one counts", () => {
  const layout = "<citation><layout><names variable='author'><name/></names></layout></citation>";
  const item = { id: "i", type: "book", author: [TOKAEV, LAUMULIN] } as const;
  const cite = (attributes: string, citation: string): string | undefined => {
    const body = layout.replace("<citation>", `<citation ${citation}>`);
    const processor = processorOf(body, [item], { attributes: `class="in-text" ${attributes}` });
    return processor.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text;
  };
  expect(cite('name-form="short" and="text"', "")).toBe("Tokaev and Laumulin");
  expect(cite('name-form="short" and="text"', 'and="symbol"')).toBe("Tokaev &#38; Laumulin");
});

test("an absent author is replaced, and what replaces it is not printed again", () => {
  const layout =
    '<group delimiter=". "><names variable="author"><substitute><names variable="editor"/>' +
    '<text variable="title"/></substitute></names><text variable="title"/></group>';
  expect(citationOf(layout, [{ id: "i", type: "book", title: "Echo", editor: [LAUMULIN] }])).toBe(
    "Murat Laumulin. Echo",
  );
  expect(citationOf(layout, [{ id: "i", type: "book", title: "Echo" }])).toBe("Echo");
});

test("of a choice within a substitute the first that prints is taken, and names in it look like those they replace", () => {
  const layout =
    '<names variable="author"><name form="short"/><label prefix=", "/><substitute><choose><if type="book">' +
    '<names variable="editor"/><names variable="translator"/></if></choose><text variable="title"/></substitute></names>' +
    '<choose><if variable="editor"><text value=" (edited)"/></if></choose>';
  const book = { id: "i", type: "book", title: "Echo", translator: [GOGH] };
  expect(citationOf(layout, [{ ...book, editor: [LAUMULIN] }])).toBe("Laumulin, editor (edited)");
  expect(citationOf(layout, [book])).toBe("van Gogh, translator");
  expect(citationOf(layout, [{ ...book, type: "song" }])).toBe("Echo");
});

test("within a substitute a number keeps its label", () => {
  const edition = '<group delimiter=" "><number variable="edition" form="ordinal"/><label variable="edition" form="short"/></group>';
  const layout =
    `<group delimiter=". "><names variable="author"><substitute>${edition}</substitute></names>` +
    '<text variable="edition"/></group>';
  expect(citationOf(layout, [{ id: "i", type: "book", edition: 5 }])).toBe("5th ed.");
});

test("a term that is defined as empty ends a substitution, one that is not defined does not", () => {
  const print = (term: string): string | undefined => {
    const locale = '<locale><terms><term name="anonymous"></term></terms></locale>';
    const names = `<names variable="author"><substitute><text term="${term}"/><text value="none"/></substitute></names>`;
    const layout = `<citation><layout><text value="By "/>${names}</layout></citation>`;
    const processor = processorOf(`${locale}${layout}`, [{ id: "i", type: "book" }]);
    return processor.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text;
  };
  expect(print("anonymous")).toBe("By ");
  expect(print("unheard-of")).toBe("By none");
});

const CONNECTORS: readonly (readonly [name: string, terms: string, attributes: string, printed: string])[] = [
  ["a term with a space of its own", '<term name="and">ve-\u2009</term>', 'and="text"', "Tokaevve-\u2009Laumulin"],
  ["et al. in a script without spaces", '<term name="et-al">等</term>', 'et-al-min="2" et-al-use-first="1"', "Tokaev等"],
  ["et al. in another", '<term name="et-al">u.a.</term>', 'et-al-min="2" et-al-use-first="1"', "Tokaev u.a."],
];

test.each(CONNECTORS)("spaces around %s", (_, terms, attributes, printed) => {
  const names = `<names variable="author"><name form="short" ${attributes}/></names>`;
  const style = `<locale><terms>${terms}</terms></locale><citation><layout>${names}</layout></citation>`;
  const processor = processorOf(style, [{ id: "i", type: "book", author: [TOKAEV, LAUMULIN] }]);
  expect(processor.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text).toBe(printed);
});

test("labels agree with the number of names, and editors who translate are printed once", () => {
  const layout =
    '<names variable="editor translator" delimiter="; "><name form="short"/><label form="short" prefix=" (" suffix=")"/></names>';
  const print = (editor: readonly CslName[], translator: readonly CslName[]): string | undefined =>
    citationOf(layout, [{ id: "i", type: "book", editor, translator }]);
  expect(print([TOKAEV, LAUMULIN], [GOGH])).toBe("Tokaev, Laumulin (eds.); van Gogh (tran.)");
  expect(print([TOKAEV], [TOKAEV])).toBe("Tokaev (ed. &#38; tran.)");
});

test("particles stored with the names are found", () => {
  expect(readName({ family: "van der Berg", given: "Jan" })).toMatchObject({
    nonDroppingParticle: "van der",
    family: "Berg",
  });
  expect(readName({ family: "Humboldt", given: "Alexander von" })).toMatchObject({
    droppingParticle: "von",
    given: "Alexander",
  });
  expect(readName({ family: '"de Gaulle"', given: "Charles" })).toMatchObject({
    nonDroppingParticle: "",
    family: "de Gaulle",
  });
  expect(readName({ family: "al-Hakim", given: "Tawfiq" })).toMatchObject({
    nonDroppingParticle: "al-",
    family: "Hakim",
  });
  expect(readName({ family: "von", given: "Uwe" })).toMatchObject({ nonDroppingParticle: "", family: "von" });
});

const INITIALS: readonly (readonly [given: string, mark: string, initials: string])[] = [
  ["John", ".", "J."],
  ["John Edward", ". ", "J. E."],
  ["Jean-Luc", ".", "J.-L."],
  ["M.E.", ". ", "M. E."],
  ["ME", ". ", "M."],
  ["Ph.M.", ". ", "Ph. M."],
  ["Guo-ping", "", "G"],
  ["Ludwig van", ".", "L. van"],
  ["<i>Ludwig</i> van", ". ", "<i>L.</i> van"],
  ["<b>Jean-Luc</b>", ".", "<b>J.-L.</b>"],
  ["<b>Guo</b>-<i>ping</i>", ".", "<b>G.</b><i></i>"],
  ["A<sup>lf</sup>red", ".", "A.<sup></sup>"],
  ["<i>M.</i> Ella", ". ", "<i>M.</i> E."],
];

test.each(INITIALS)("initials of %s with %j are %s", (given, mark, initials) => {
  expect(initialize(given, mark, true, true)).toBe(initials);
});

test("a suffix has no full stop where initials have none", () => {
  const author = [{ family: "Gates", given: "Bill", suffix: "Jr." }];
  expect(names(`initialize-with="" ${SORTED}`, author)).toBe("Gates, B, Jr");
  expect(names(`initialize-with="." ${SORTED}`, author)).toBe("Gates, B., Jr.");
});

test("without initialising, only initials get the mark", () => {
  expect(initialize("James T Kirk", ".", false, true)).toBe("James T. Kirk");
  expect(initialize("Jean-Luc", ".", true, false)).toBe("J.L.");
});
