import fc from "fast-check";
import { expect, test } from "vitest";
import { processorOf, styleOf, styleXml } from "../fixtures/processor-of.js";
import { text } from "../output/text.js";
import { parseStyle } from "./parse-style.js";

const CITATION = "<citation><layout><text variable='title'/></layout></citation>";

test("a style is read with its info, options and macros", () => {
  const info = "<info><id>i</id><title> T </title><category citation-format='note'/></info>";
  const macro = "<macro name='m'><text term='in'/></macro>";
  const result = parseStyle(styleXml(info + macro + CITATION, 'class="note" default-locale="de" and="text"'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.info).toEqual({ id: "i", title: "T", citationFormat: "note" });
  expect(result.value).toMatchObject({ class: "note", defaultLocale: "de", nameOptions: { and: "text" } });
  expect([...result.value.macros.keys()]).toEqual(["m"]);
  expect(result.problems).toEqual([]);
});

test("every problem is reported, each at the start tag that it is about", () => {
  const body = `
<macro name="a"><text macro="b"/></macro>
<macro name="b"><text macro="a"/></macro>
<citation>
  <layout>
    <text macro="c"/><text/>
    <number variable="issue" form="arabic"/>
    <shrug/>
  </layout>
</citation>`;
  const xml = styleXml(body);
  const { ok, problems } = parseStyle(xml);
  expect(ok).toBe(false);
  expect(problems.map(({ code, line, column }) => [code, line, column]).sort()).toEqual(
    [
      ["undefined-macro", 6, 5],
      ["macro-cycle", 3, 17],
      ["missing-attribute", 6, 22],
      ["invalid-value", 7, 5],
      ["unknown-element", 8, 5],
    ].sort(),
  );
  const lines = xml.split("\n");
  for (const { line, column } of problems) expect(lines[line - 1]?.charAt(column - 1)).toBe("<");
});

test("a wrong value names the values that are allowed", () => {
  const { problems } = parseStyle(styleXml(CITATION, 'class="inline"'));
  expect(problems).toEqual([
    {
      code: "invalid-value",
      severity: "error",
      message: 'class="inline" on cs:style is not allowed.',
      line: 1,
      column: 1,
      hint: 'Use "in-text", "note".',
    },
  ]);
});

test("an unknown attribute is a warning, and the style is usable", () => {
  const result = parseStyle(styleXml(CITATION.replace("<citation>", '<citation colour="red">')));
  expect(result.ok).toBe(true);
  expect(result.problems.map(({ code, severity }) => [code, severity])).toEqual([["unknown-attribute", "warning"]]);
});

test("a dependent style names its parent", () => {
  const link = '<info><link rel="independent-parent" href="http://example.org/parent"/></info>';
  const { ok, problems } = parseStyle(styleXml(link));
  expect(ok).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(["dependent-style"]);
  expect(problems[0]?.hint).toContain("http://example.org/parent");
});

test("text that is no style is a problem, not an exception", () => {
  const codes = ["", "plain", "<style/>", '<locale xmlns="http://purl.org/net/xbiblio/csl"/>'].map((xml) => {
    const { ok, problems } = parseStyle(xml);
    return [ok, problems.length > 0];
  });
  expect(codes).toEqual(Array.from({ length: 4 }, () => [false, true]));
});

test("elements nested too deep are refused", () => {
  const deep = `${"<group>".repeat(5000)}${"</group>".repeat(5000)}`;
  const { ok, problems } = parseStyle(styleXml(`<citation><layout>${deep}</layout></citation>`));
  expect(ok).toBe(false);
  expect(problems.map(({ code }) => code)).toEqual(["nesting-too-deep"]);
});

/** A style of macros each of which calls the next, the last one printing a title. */
function chainOf(length: number): string {
  const macros = Array.from({ length }, (_, index) => {
    const inside = index + 1 < length ? `<text macro="m${index + 1}"/>` : '<text variable="title"/>';
    return `<macro name="m${index}">${inside}</macro>`;
  });
  return `${macros.join("")}<citation><layout><text macro="m0"/></layout></citation>`;
}

test("macros may call each other in a long row, but in no endless one", () => {
  const printed = processorOf(chainOf(150), [{ id: "i", type: "book", title: "T" }]);
  expect(printed.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text).toBe("T");
  for (const length of [250, 20_000]) {
    const { ok, problems } = parseStyle(styleXml(chainOf(length)));
    expect(ok).toBe(false);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["nesting-too-deep"]));
  }
});

test("names have the options of the section that they are printed in, and their own above them", () => {
  const names = '<names variable="author"><name name-as-sort-order="all" sort-separator=" "/></names>';
  const macro = `<macro name="m">${names}</macro>`;
  const section = (tag: string, and: string): string =>
    `<${tag} and="${and}" sort-separator="!"><layout><text macro="m"/></layout></${tag}>`;
  const author = [
    { family: "A", given: "B" },
    { family: "C", given: "D" },
  ];
  const style = macro + section("citation", "symbol") + section("bibliography", "text");
  const processor = processorOf(style, [{ id: "i", type: "book", author }], { output: text });
  expect(processor.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text).toBe("A B & C D");
  expect(processor.bibliography()[0]?.text).toBe("A B and C D");
});

test("a layout says which variables of the document are printed and read in it and in its macros", () => {
  const macros = [
    "<macro name='number'><number variable='citation-number'/></macro>",
    "<macro name='test'><choose><if variable='title citation-number'/></choose><label variable='year-suffix'/></macro>",
    "<macro name='nested'><group><text macro='number'/><text macro='nested-too'/></group></macro>",
    "<macro name='nested-too'><names variable='author'><substitute><text variable='year-suffix'/></substitute></names></macro>",
    "<macro name='ambiguous'><choose><if disambiguate='true'/></choose></macro>",
  ].join("");
  const cases = [
    ["<text variable='title'/>", [], [], false],
    ["<text macro='number'/>", ["citation-number"], ["citation-number"], false],
    ["<text macro='test'/>", [], ["citation-number", "year-suffix"], false],
    ["<text macro='nested'/>", ["citation-number", "year-suffix"], ["citation-number", "year-suffix"], false],
    ["<text macro='ambiguous'/><text macro='ambiguous'/>", [], [], true],
  ] as const;
  for (const [layout, printed, read, disambiguation] of cases) {
    const { citation } = styleOf(`${macros}<citation><layout>${layout}</layout></citation>`);
    const { mentions } = citation.layout;
    expect([[...mentions.printed].sort(), [...mentions.read].sort(), mentions.disambiguation]).toEqual([printed, read, disambiguation]);
  }
});

test("parseStyle never throws, whatever is cut out of a style", () => {
  const whole = styleXml(`<macro name="m"><names variable="author"><name/></names></macro>${CITATION}`);
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (from, length, inserted) => {
      const { ok, problems } = parseStyle(whole.slice(0, from) + inserted + whole.slice(from + length));
      expect(ok || problems.length > 0).toBe(true);
    }),
  );
});
