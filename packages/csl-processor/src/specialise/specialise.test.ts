import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../create-engine.js";
import { bareCite } from "../render/bare-cite.js";
import { english, styleOf } from "../fixtures/processor-of.js";
import { readItems } from "../item/read-items.js";
import type { CslItem } from "../item/csl-item.js";
import type { Cite, Position } from "../render/context.js";
import { createContext, renderLayout, type Engine } from "../render/render-layout.js";
import { sortKeyValue } from "../sort/sort-key.js";
import { wholeStyle } from "./specialise.js";

const TEXTS = ["title", "title-short", "container-title", "note", "page", "locator", "year-suffix", "first-reference-note-number"];
const NUMBERS = ["volume", "edition", "locator", "citation-number"];
const NAMES = ["author", "editor", "translator"];
const DATES = ["issued", "accessed"];
const MACROS = ["m1", "m2"];

const oneOf = fc.constantFrom;
const affixes = fc.tuple(oneOf("", "(", "; "), oneOf("", ")", ".")).map(([prefix, suffix]) => `prefix="${prefix}" suffix="${suffix}"`);

const condition = fc.oneof(
  fc.tuple(oneOf("all", "any", "none"), fc.subarray([...TEXTS, ...NAMES, ...DATES], { minLength: 1, maxLength: 3 })).map(([match, variables]) => `match="${match}" variable="${variables.join(" ")}"`),
  fc.tuple(oneOf("all", "any", "none"), oneOf("book", "chapter", "book chapter")).map(([match, types]) => `match="${match}" type="${types}"`),
  oneOf(...NUMBERS).map((variable) => `is-numeric="${variable}"`),
  oneOf(...DATES).map((variable) => `is-uncertain-date="${variable}"`),
  oneOf("page", "chapter", "page chapter").map((label) => `locator="${label}"`),
  oneOf("first", "subsequent", "ibid", "near-note").map((position) => `position="${position}"`),
  fc.constant('disambiguate="true"'),
  oneOf("any", "all", "none").map((match) => `match="${match}" type="book" variable="title"`),
);

/** Elements as a style writes them. */
const { sequence } = fc.letrec<{ element: string; sequence: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(oneOf(...TEXTS), affixes).map(([variable, rest]) => `<text variable="${variable}" ${rest}/>`),
    oneOf("title", "container-title").map((variable) => `<text variable="${variable}" form="short"/>`),
    oneOf(...NUMBERS).map((variable) => `<number variable="${variable}"/>`),
    oneOf("locator", "page", "volume").map((variable) => `<label variable="${variable}" suffix=" "/>`),
    oneOf(...DATES).map((variable) => `<date variable="${variable}"><date-part name="year"/></date>`),
    fc.constant('<text term="in"/>'),
    fc.constant('<text value="v"/>'),
    oneOf(...MACROS).map((macro) => `<text macro="${macro}"/>`),
    fc.tuple(fc.subarray(NAMES, { minLength: 1 }), tie("sequence")).map(([variables, inside]) => `<names variable="${variables.join(" ")}"><name form="short"/><substitute>${inside}<names variable="editor"/></substitute></names>`),
    fc.tuple(oneOf("", ", "), affixes, tie("sequence")).map(([delimiter, rest, inside]) => `<group delimiter="${delimiter}" ${rest}>${inside}</group>`),
    fc
      .tuple(condition, tie("sequence"), condition, tie("sequence"), tie("sequence"))
      .map(([first, then, second, otherwise, rest]) => `<choose><if ${first}>${then}</if><else-if ${second}>${otherwise}</else-if><else>${rest}</else></choose>`),
  ),
  sequence: fc.array(tie("element"), { minLength: 1, maxLength: 3 }).map((elements) => elements.join("")),
}));

const style = fc.tuple(sequence, sequence, sequence, sequence).map(([layout, entry, first, second]) => {
  // A macro that calls another one calls only those after it.
  const m1 = first.replaceAll('macro="m1"', 'macro="m2"');
  const m2 = second.replaceAll(/<text macro="[^"]*"\/>/g, '<text value="w"/>');
  return `<macro name="m1">${m1}</macro><macro name="m2">${m2}</macro>
    <citation><layout>${layout}</layout></citation>
    <bibliography><sort><key macro="m1"/></sort><layout>${entry}</layout></bibliography>`;
});

const some = <T>(value: T): fc.Arbitrary<T | undefined> => fc.option(fc.constant(value), { nil: undefined });
const item = fc.record({
  type: oneOf("book", "chapter", "article"),
  title: some("Tide"),
  "title-short": some("T"),
  "container-title": some("Harbour"),
  note: some("n"),
  page: some("1-3"),
  volume: oneOf(undefined, "3", "third"),
  edition: oneOf(undefined, "2", "rev."),
  author: some([{ family: "Brand", given: "Ada" }]),
  editor: some([{ family: "Reed", given: "Ben" }]),
  translator: some([{ family: "Reed", given: "Ben" }]),
  issued: oneOf(undefined, { "date-parts": [[2004]] }, { "date-parts": [[2004]], circa: true }),
  accessed: some({ "date-parts": [[2020]] }),
});

const position = fc.record({ kind: oneOf<Position["kind"][]>("first", "subsequent", "ibid", "ibid-with-locator"), nearNote: fc.boolean() });
const place = fc.record({ position, locator: oneOf("", "5", "5-6"), label: oneOf("page", "chapter"), firstNote: oneOf(undefined, 3), withoutNames: fc.boolean(), conditions: oneOf(0, 1, 9), yearSuffix: oneOf("", "b") });

function rendered(engine: Engine, section: "citation" | "bibliography", cite: Cite, conditions: number, yearSuffix: string): unknown {
  const context = createContext(engine, section, cite, { names: new Map(), conditions, yearSuffix });
  const { fields, inlines, trace } = renderLayout(context);
  const keys = engine.style.bibliography?.sort.map((key) => sortKeyValue(key, createContext(engine, "bibliography", cite)));
  return { fields, inlines, printed: trace.printed, suppressed: trace.suppressed, conditions: trace.conditionsMet, keys };
}

test("what is left out of a style changes nothing of what it prints, uses up, counts and sorts by", () => {
  fc.assert(
    fc.property(style, fc.array(fc.tuple(item, place), { minLength: 1, maxLength: 4 }), (body, cites) => {
      const { engine } = createEngine({ style: styleOf(body), locales: [english()] });
      const whole: Engine = { ...engine, specialise: wholeStyle(engine.style) };
      const { items } = readItems(cites.map(([fields], index) => ({ id: String(index), ...fields }) as CslItem));
      for (const [index, [, { conditions, yearSuffix, firstNote, ...given }]] of cites.entries()) {
        const own = items.get(String(index));
        if (own === undefined) throw new Error("no item");
        const cite = { ...bareCite(own, index + 1), ...given, ...(firstNote !== undefined && { firstNote }) };
        for (const section of ["citation", "bibliography"] as const) {
          expect(rendered(engine, section, cite, conditions, yearSuffix)).toEqual(rendered(whole, section, cite, conditions, yearSuffix));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("what is known of a cite is known once for all of its kind", () => {
  const { engine } = createEngine({ style: styleOf('<citation><layout><text variable="title"/><text variable="note"/></layout></citation>'), locales: [english()] });
  const { items } = readItems([{ id: "a", type: "book", title: "A" }, { id: "b", type: "book", title: "B" }, { id: "c", type: "book", note: "C" }]);
  const [a, b, c] = [...items.values()].map((own) => engine.specialise("citation", bareCite(own, 1)));
  expect(a).toBe(b);
  expect(a?.layout).toHaveLength(1);
  expect(a).not.toBe(c);
});
