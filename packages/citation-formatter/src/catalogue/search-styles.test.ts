import fc from "fast-check";
import { expect, test } from "vitest";
import { STYLES } from "../styles/index.js";
import { searchStyles, type SearchableStyle } from "./search-styles.js";

const SHELF: readonly SearchableStyle[] = [
  { id: "chicago-author-date", title: "Chicago author-date", guide: "The Chicago Manual of Style, 17th edition" },
  { id: "chicago-notes", title: "Chicago notes and bibliography", guide: "The Chicago Manual of Style, 17th edition", keywords: ["CMOS"] },
  { id: "apa", title: "APA Style 7th edition", guide: "Publication Manual of the American Psychological Association" },
  { id: "apa-6th-edition", title: "American Psychological Association 6th edition" },
  { id: "modern-language-association", title: "Modern Language Association 9th edition (in-text citations)" },
  { id: "oscola", title: "OSCOLA (Oxford University Standard for Citation of Legal Authorities)" },
  { id: "harvard-cite-them-right", title: "Cite Them Right 12th edition - Harvard" },
  { id: "iso690-author-date-en", title: "ISO-690 (author-date, English)" },
  { id: "associacao-brasileira", title: "Associação Brasileira de Normas Técnicas (ABNT)" },
  { id: "gost", title: "ГОСТ Р 7.0.5-2008" },
];
const found = (query: string, styles = SHELF): string[] => searchStyles(query, styles).map(({ id }) => id);

test.each([
  ["apa", ["apa", "apa-6th-edition"]],
  ["APA 7", ["apa"]],
  ["apa6", ["apa-6th-edition"]],
  ["american psychological", ["apa-6th-edition", "apa"]],
  ["mla", ["modern-language-association"]],
  ["chicago author", ["chicago-author-date"]],
  ["author chicago", ["chicago-author-date"]],
  ["chicago", ["chicago-notes", "chicago-author-date"]],
  ["cmos", ["chicago-notes"]],
  ["chicago-notes", ["chicago-notes"]],
  ["the manual of style", ["apa", "chicago-notes", "chicago-author-date"]],
  ["oscola", ["oscola"]],
  ["cite them right", ["harvard-cite-them-right"]],
  ["citethemright", ["harvard-cite-them-right"]],
  ["harvard", ["harvard-cite-them-right"]],
  ["iso690", ["iso690-author-date-en"]],
  ["ISO 690", ["iso690-author-date-en"]],
  ["associação", ["associacao-brasileira"]],
  ["tecnicas normas", ["associacao-brasileira"]],
  ["abnt", ["associacao-brasileira"]],
  ["гост", ["gost"]],
  ["zzz", []],
  ["apa zzz", []],
])("%j finds %j, best first", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each(["", "  ", "!?"])("a query without words, %j, finds all", (query) => {
  expect(found(query).sort()).toEqual(SHELF.map(({ id }) => id).sort());
});

test.for(STYLES)("our own style $id is first for its id, and found by its title and each of its keywords", ({ id, title, keywords = [] }) => {
  expect(searchStyles(id, STYLES)[0]?.id).toBe(id);
  for (const query of [title, ...keywords]) expect(searchStyles(query, STYLES).map((style) => style.id)).toContain(id);
});

test.each([
  ["mla", "mla-9"],
  ["apa 7", "apa-7"],
  ["chicago author", "chicago-author-date"],
  ["oscola", "oscola"],
  ["cite them right", "harvard"],
  ["iso690", "iso-690"],
  ["modern language association", "mla-9"],
  ["turabian notes", "chicago-notes"],
])("of our own styles, %j finds %s first", (query, id) => {
  expect(searchStyles(query, STYLES)[0]?.id).toBe(id);
});

const WORDS = SHELF.flatMap(({ title, guide = "" }) => `${title} ${guide}`.match(/[\p{L}\p{N}]+/gu) ?? []);
const QUERY = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 4 });

test("neither case nor accents matter", () => {
  fc.assert(
    fc.property(QUERY, (words) => {
      const query = words.join(" ");
      expect(found(query.toUpperCase())).toEqual(found(query.toLowerCase()));
      expect(found(query.normalize("NFD").replace(/\p{M}/gu, ""))).toEqual(found(query));
    }),
  );
});

test("the order of the styles does not matter", () => {
  fc.assert(
    fc.property(QUERY, fc.shuffledSubarray([...SHELF], { minLength: SHELF.length }), (words, shuffled) => {
      expect(found(words.join(" "), shuffled)).toEqual(found(words.join(" ")));
    }),
  );
});

test("the order of the words does not matter for what is found", () => {
  const inTitle = fc.constantFrom(...SHELF).chain(({ id, title }) => {
    const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
    return fc.shuffledSubarray(words, { minLength: 1 }).map((shuffled) => ({ id, query: shuffled.join(" ") }));
  });
  fc.assert(
    fc.property(inTitle, ({ id, query }) => {
      expect(found(query)).toContain(id);
    }),
  );
});

test("a word that no style has finds nothing, whatever else is asked for", () => {
  fc.assert(
    fc.property(QUERY, fc.constantFrom("zzzz", "qqq"), (words, foreign) => {
      expect(found([...words, foreign].join(" "))).toEqual([]);
    }),
  );
});
