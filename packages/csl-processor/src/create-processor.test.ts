import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createProcessor } from "./create-processor.js";
import type { Processor } from "./processor.js";
import type { CitationRequest } from "./citation-request.js";
import type { CslItem } from "./item/csl-item.js";
import { english, processorOf, styleOf } from "./fixtures/processor-of.js";
import { html } from "./output/html.js";
import { markdown } from "./output/markdown.js";
import { text } from "./output/text.js";

/** A notes style for published interviews, small but whole. */
const NOTES = `
<macro name="interviewee"><names variable="author"><name/></names></macro>
<macro name="title"><text variable="title" quotes="true"/></macro>
<citation>
  <layout delimiter="; " suffix=".">
    <choose>
      <if position="ibid-with-locator"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if>
      <else-if position="ibid"><text term="ibid"/></else-if>
      <else-if position="subsequent">
        <group delimiter=", ">
          <names variable="author"><name form="short"/></names>
          <text variable="title" form="short" quotes="true"/>
          <text variable="first-reference-note-number" prefix="note "/>
          <text variable="locator"/>
        </group>
      </else-if>
      <else>
        <group delimiter=", ">
          <text macro="interviewee"/>
          <text macro="title"/>
          <names variable="interviewer"><label form="verb" suffix=" "/><name/></names>
          <text variable="container-title" font-style="italic"/>
          <group delimiter=" "><label variable="issue" form="short"/><text variable="issue"/></group>
          <date variable="issued" form="text"/>
          <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
        </group>
      </else>
    </choose>
  </layout>
</citation>
<bibliography>
  <sort><key macro="interviewee"/></sort>
  <layout suffix=".">
    <group delimiter=". ">
      <names variable="author"><name name-as-sort-order="first"/></names>
      <text macro="title"/>
      <text variable="container-title" font-style="italic"/>
    </group>
  </layout>
</bibliography>`;

const INTERVIEW: CslItem = {
  id: "tokaev-2004",
  type: "article-magazine",
  title: "Central Asia has much in common",
  "title-short": "Central Asia",
  author: [{ family: "Tokaev", given: "Kassymzhomart" }],
  interviewer: [{ family: "Laumulin", given: "Murat" }],
  "container-title": "Continent",
  issue: "03",
  issued: "2004-02-18/2004-03-02",
  URL: "http://example.org/continent",
  language: "en",
};

const SECOND: CslItem = {
  id: "ross-1996",
  type: "interview",
  title: "Oil & water",
  author: [{ family: "Ross", given: "Ann" }],
  "archive-place": "Almaty",
};

function notes(output = html): Processor {
  return processorOf(NOTES, [INTERVIEW, SECOND], { attributes: 'class="note"', output });
}

test("the names of the published interview are those of the founding document", () => {
  const seed = readFileSync(new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url), "utf8");
  for (const word of ["Laumulin", "Tokaev", "Continent"]) expect(seed.toLowerCase()).toContain(word.toLowerCase());
});

test("first, ibid, ibid with locator and subsequent cites each read as the style has them", () => {
  const cites = [["tokaev-2004", "4"], ["tokaev-2004", "4"], ["tokaev-2004", "5"], ["ross-1996"], ["tokaev-2004", "6"]];
  const requests = cites.map(([id = "", locator], index) => ({
    id: `c${index}`,
    noteIndex: index + 1,
    items: [{ id, ...(locator !== undefined && { locator }) }],
  }));
  expect(
    notes(text)
      .cite(requests)
      .map((citation) => citation.text),
  ).toEqual([
    "Kassymzhomart Tokaev, “Central Asia has much in common,” interview by Murat Laumulin, Continent, no. 03, February 18–March 2, 2004, p. 4.",
    "Ibid.",
    "Ibid., 5.",
    "Ann Ross, “Oil & water.”",
    "Tokaev, “Central Asia,” note 1, 6.",
  ]);
});

test("each format writes fonts and escapes in its own way", () => {
  const request = [{ id: "c", noteIndex: 1, items: [{ id: "tokaev-2004" }, { id: "ross-1996" }] }];
  const written = [html, markdown, text].map((format) => notes(format).cite(request)[0]?.text ?? "");
  expect(written.map((citation) => /.Continent.{0,4}(?=, no)/.exec(citation)?.[0])).toEqual([
    ">Continent</i>",
    "*Continent*",
    " Continent",
  ]);
  expect(written.map((citation) => /Oil .* water/.exec(citation)?.[0])).toEqual([
    "Oil &#38; water",
    "Oil \\& water",
    "Oil & water",
  ]);
});

test("the bibliography is sorted, and says what it does not print", () => {
  expect(notes(text).bibliography()).toEqual([
    { id: "ross-1996", text: "Ross, Ann. “Oil & water.”", notPrinted: ["archive-place"] },
    {
      id: "tokaev-2004",
      text: "Tokaev, Kassymzhomart. “Central Asia has much in common.” Continent.",
      notPrinted: ["interviewer", "issue", "issued", "URL"],
    },
  ]);
});

test("a citation says for every item what it does not print", () => {
  const [citation] = notes().cite([{ id: "c", items: [{ id: "tokaev-2004" }, { id: "ross-1996" }] }]);
  expect(citation?.items).toEqual([
    { id: "tokaev-2004", notPrinted: ["URL"], disambiguated: false },
    { id: "ross-1996", notPrinted: ["archive-place"], disambiguated: false },
  ]);
});

test("an unknown item is left out with a warning that names it", () => {
  const [citation] = notes(text).cite([{ id: "c", items: [{ id: "nobody" }, { id: "ross-1996" }] }]);
  expect(citation?.text).toBe("Ann Ross, “Oil & water.”");
  expect(citation?.warnings.map(({ code, itemId }) => [code, itemId])).toEqual([["unknown-item", "nobody"]]);
});

test("a citation that prints nothing warns", () => {
  const processor = processorOf("<citation><layout><text variable='note'/></layout></citation>", [SECOND]);
  const [citation] = processor.cite([{ id: "c", items: [{ id: "ross-1996" }] }]);
  expect([citation?.text, citation?.warnings.map(({ code }) => code)]).toEqual(["", ["nothing-printed"]]);
  expect(citation?.items).toEqual([{ id: "ross-1996", notPrinted: expect.arrayContaining(["title", "author"]) as string[], disambiguated: false }]);
});

test("what is wrong with items is reported, and the rest of them is used", () => {
  const values: unknown[] = [
    { id: "a", type: "interveiw", title: "T", colour: "red", author: "Ross", issued: { raw: "soon" } },
    { id: "a", type: "book", title: 3 },
    { title: "no id" },
    null,
  ];
  const processor = createProcessor({ style: styleOf(NOTES), locales: [english()], output: text });
  // What a file of unknown origin holds.
  processor.setItems(JSON.parse(JSON.stringify(values)) as CslItem[]);
  expect(processor.warnings().map(({ code, itemId, variable }) => [code, itemId, variable])).toEqual([
    ["unknown-type", "a", undefined],
    ["unknown-variable", "a", "colour"],
    ["unparsed-date", "a", "issued"],
    ["duplicate-id", "a", undefined],
    ["missing-id", undefined, undefined],
    ["missing-id", undefined, undefined],
  ]);
  expect(processor.cite([{ id: "c", items: [{ id: "a" }] }])[0]?.text).toBe("“3.”");
});

test("a locator and its label may be numbers, as files of JSON have them", () => {
  const cited = JSON.parse('[{"id":"c","items":[{"id":"ross-1996","locator":12,"label":null}]}]') as CitationRequest[];
  expect(notes(text).cite(cited)[0]?.text).toContain("12");
});

test("a hyphen that is to stay stays, in numbers as in pages", () => {
  const layout = "<citation><layout delimiter='; '><group delimiter=', '><number variable='volume'/><text variable='page'/></group></layout></citation>";
  const processor = processorOf(layout, [{ id: "a", type: "article", volume: "2\\-3", page: "4\\-5" }]);
  expect(processor.cite([{ id: "c", items: [{ id: "a" }] }])[0]?.text).toBe("2-3, 4-5");
});

test("a call with what is no list of citations changes nothing", () => {
  const processor = notes(text);
  const before = processor.cite([{ id: "c", items: [{ id: "ross-1996" }] }]);
  const broken = JSON.parse('[{"id":"d","items":[{"id":"ross-1996"}]},{"id":"e","items":null}]') as CitationRequest[];
  expect(() => processor.cite(broken)).toThrow();
  expect(processor.citations()).toEqual(before);
});

test("a blank date is none, and macros that count names are sorted by number", () => {
  const layout = `<macro name="count"><names variable="author"><name form="count"/></names></macro>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><sort><key macro="count"/></sort><layout>
      <choose><if variable="issued"><text value="dated"/></if><else><text variable="title"/></else></choose></layout></bibliography>`;
  const by = (title: string, count: number): CslItem => ({ id: title, type: "book", title, issued: " ", author: Array.from({ length: count }, (_, at) => ({ family: `F${at}` })) });
  const processor = processorOf(layout, [by("twelve", 12), by("three", 3), by("one", 1)]);
  expect(processor.bibliography().map((entry) => entry.text)).toEqual(["one", "three", "twelve"]);
});

test("without any locale terms are empty, and a warning says so", () => {
  const processor = createProcessor({ style: styleOf(NOTES), locales: [], output: text });
  expect(processor.warnings().map(({ code }) => code)).toEqual(["missing-locale"]);
});

test("names are left out, or printed alone, when the caller writes them into the sentence", () => {
  const body =
    '<citation><layout prefix="(" suffix=")"><group delimiter=" "><names variable="author"><name form="short"/></names>' +
    '<date variable="issued"><date-part name="year"/></date></group></layout></citation>';
  const processor = processorOf(body, [INTERVIEW]);
  const cite = (options: object): string | undefined =>
    processor.cite([{ id: "c", items: [{ id: "tokaev-2004", ...options }] }])[0]?.text;
  expect(cite({})).toBe("(Tokaev 2004)");
  expect(cite({ suppressAuthor: true })).toBe("(2004)");
  expect(cite({ authorOnly: true })).toBe("Tokaev");
  expect(cite({ prefix: "see", suffix: "passim" })).toBe("(see Tokaev 2004 passim)");
});

const TYPED: readonly (readonly [suffix: string, printed: string])[] = [
  ['said "so"', "Tokaev said “so”"],
  ["said ‘so’", "Tokaev said ‘so’"],
  ["said „so“", "Tokaev said „so“"],
  ["doesn't <i>say</i>", "Tokaev doesn’t <i>say</i>"],
];

test.each(TYPED)("of the caller's quotation marks, only straight ones become the locale's: %s", (suffix, printed) => {
  const body = '<citation><layout><names variable="author"><name form="short"/></names></layout></citation>';
  const processor = processorOf(body, [INTERVIEW]);
  expect(processor.cite([{ id: "c", items: [{ id: "tokaev-2004", suffix }] }])[0]?.text).toBe(printed);
});

test("the words around names stay when the names are left out", () => {
  const body =
    '<citation><layout><group delimiter=", "><names variable="author"/><text variable="genre"/><text value="supra"/></group>' +
    '<group prefix=" (" suffix=")"><names variable="editor"/></group></layout></citation>';
  const processor = processorOf(body, [INTERVIEW]);
  const cite = { id: "tokaev-2004", suppressAuthor: true };
  expect(processor.cite([{ id: "c", items: [cite] }])[0]?.text).toBe("supra");
});

test("a term that starts a note is capitalised, unless the style wants it in lower case", () => {
  const start = (attributes: string): string | undefined => {
    const body = `<citation><layout><text term="ibid" font-style="italic" ${attributes}/></layout></citation>`;
    const processor = processorOf(body, [INTERVIEW], { attributes: 'class="note"' });
    return processor.cite([{ id: "c", items: [{ id: "tokaev-2004" }] }])[0]?.text;
  };
  expect(start("")).toBe("<i>Ibid.</i>");
  expect(start('text-case="lowercase"')).toBe("<i>ibid.</i>");
});

test("a citation says of its items whether others make them say more", () => {
  const body =
    '<citation disambiguate-add-year-suffix="true"><layout delimiter="; "><names variable="author"/>' +
    '<date variable="issued"><date-part name="year"/></date></layout></citation>';
  const twin = { ...INTERVIEW, id: "twin" };
  const other = { ...INTERVIEW, id: "other", issued: "1999" };
  const processor = processorOf(body, [INTERVIEW, twin, other]);
  const [citation] = processor.cite([{ id: "c", items: [{ id: "twin" }, { id: "other" }] }]);
  expect(citation?.items.map((item) => item.disambiguated)).toEqual([true, false]);
});

test("the same calls give the same text, and earlier items leave no trace", () => {
  const processor = notes();
  const request = [{ id: "c", noteIndex: 1, items: [{ id: "tokaev-2004" }] }];
  const first = processor.cite(request);
  processor.setItems([SECOND]);
  processor.bibliography();
  processor.setItems([INTERVIEW, SECOND]);
  expect(processor.cite(request)).toEqual(first);
  expect(notes().cite(request)).toEqual(first);
});

test("no item, however broken, makes the processor throw", () => {
  const key = fc.constantFrom("id", "type", "title", "author", "editor", "issued", "page", "issue", "note", "language");
  const value = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.array(fc.dictionary(fc.constantFrom("family", "given"), fc.string())),
  );
  const processor = notes();
  fc.assert(
    fc.property(fc.array(fc.dictionary(key, value)), (items) => {
      processor.setItems(items.map((item, index) => ({ ...item, id: `i${index}` })));
      const results = processor.cite([{ id: "c", items: items.map((_, index) => ({ id: `i${index}` })) }]);
      expect(results).toHaveLength(1);
      expect(processor.bibliography()).toHaveLength(items.length);
    }),
  );
});

test.each(["en_US", "", "x", "zz-!!"])("a language that is no tag, %j, still gives text", (lang) => {
  const style = styleOf(NOTES);
  const processor = createProcessor({ style, locales: [english()], lang, output: text });
  processor.setItems([{ id: "a", type: "interview", title: "salt and rope" }]);
  expect(processor.cite([{ id: "1", items: [{ id: "a" }] }])[0]?.text).toContain("salt and rope");
});
