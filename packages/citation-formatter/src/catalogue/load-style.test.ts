import { createProcessor, parseLocale, parseStyle, text } from "@colloquy/csl-processor";
import { deDE } from "@colloquy/csl-processor/locales/de-DE";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ownStyles, STYLES } from "../styles/index.js";
import { loadStyle, type LoadedStyle, type StyleDiagnostic } from "./load-style.js";
import { styleMap, type StyleSource } from "./style-source.js";
import { dependentStyle, independentStyle } from "./styles.test-data.js";

const SOURCE = styleMap({
  harbour: independentStyle("harbour"),
  lamps: dependentStyle("lamps", "harbour", "Lamps &amp; Lighthouses"),
  leuchten: dependentStyle("leuchten", "harbour", "Leuchten", ' default-locale="de-DE"'),
  "of-lamps": dependentStyle("of-lamps", "leuchten", "Of lamps"),
  fjord: independentStyle("fjord", "Fjord", ' default-locale="nb-NO"'),
  "fjord-mail": dependentStyle("fjord-mail", "fjord"),
  orphan: dependentStyle("orphan", "nobody"),
  ring: dependentStyle("ring", "wring"),
  wring: dependentStyle("wring", "ring"),
  self: dependentStyle("self", "self"),
  broken: "<style>\n  <info>",
  "broken-child": dependentStyle("broken-child", "broken"),
  "broken-dependent": dependentStyle("broken-dependent", "harbour").replace("</info>", ""),
  odd: independentStyle("odd").replace("<citation>", "<citation colour='red'>"),
});

async function load(reference: string, ...sources: StyleSource[]): Promise<LoadedStyle> {
  const result = await loadStyle(reference, sources.length === 0 ? [SOURCE] : sources);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

async function diagnose(reference: string): Promise<readonly StyleDiagnostic[]> {
  const result = await loadStyle(reference, [SOURCE]);
  return result.ok ? result.value.diagnostics : result.diagnostics;
}

test.each(["harbour", "http://www.zotero.org/styles/harbour", "https://www.zotero.org/styles/harbour/", "harbour.csl", "styles/harbour.csl", " harbour "])(
  "a style is found by %j",
  async (reference) => {
    const { id, style, files, diagnostics } = await load(reference);
    expect([id, style.info.title, files.map((file) => file.id), diagnostics]).toEqual(["harbour", "Style harbour", ["harbour"], []]);
  },
);

test("a dependent style has its own name and the rules of its parent", async () => {
  const { id, style, files } = await load("lamps");
  const parent = await load("harbour");
  expect([id, style.info.title, style.info.id]).toEqual(["lamps", "Lamps & Lighthouses", "http://www.zotero.org/styles/lamps"]);
  expect([style.info.parent, style.info.updated]).toEqual(["http://www.zotero.org/styles/harbour", "2023-01-02T03:04:05+00:00"]);
  expect({ ...style, info: null }).toEqual({ ...parent.style, info: null });
  expect(files.map((file) => file.id)).toEqual(["lamps", "harbour"]);
});

test.each([
  ["a dependent style overrides the language", "leuchten", "de-DE"],
  ["the nearest that has one does", "of-lamps", "de-DE"],
  ["without one, the parent's stays", "fjord-mail", "nb-NO"],
  ["and where that has none, there is none", "lamps", undefined],
])("%s", async (_rule, id, expected) => {
  expect((await load(id)).style.defaultLocale).toBe(expected);
});

test("what is loaded can be used: an alias in German prints German terms", async () => {
  const rules = independentStyle("terms").replace('<text variable="title"/>', '<text term="interview"/>');
  const source = styleMap({ terms: rules, worte: dependentStyle("worte", "terms", "Worte", ' default-locale="de-DE"') });
  const locale = parseLocale(deDE);
  const print = async (id: string): Promise<string | undefined> => {
    const { style } = await load(id, source);
    const processor = createProcessor({ style, locales: locale.ok ? [locale.value] : [], output: text });
    processor.setItems([{ id: "a", type: "interview", title: "A" }], { order: "given" });
    return processor.bibliography()[0]?.text;
  };
  expect(await print("worte")).toBe("Interview.");
  expect((await load("worte", source)).style.defaultLocale).toBe("de-DE");
});

test("prefixed elements, single quotation marks and CDATA are read as XML has them", async () => {
  const prefixed = dependentStyle("cs", "harbour", "<![CDATA[Lamps & <Rope>]]>")
    .replaceAll(/<(\/?)(style|info|title|id|link|updated)\b/g, "<$1cs:$2")
    .replace("xmlns=", "xmlns:cs=")
    .replaceAll(/="([^"]*)"/g, "='$1'")
    .replace("version='1.0' encoding='utf-8'", 'version="1.0" encoding="utf-8"');
  expect(prefixed).toContain("<cs:link href='http://www.zotero.org/styles/harbour' rel='independent-parent'/>");
  const { style, files } = await load("cs", styleMap({ cs: prefixed }), SOURCE);
  expect([style.info.title, files.length]).toEqual(["Lamps & <Rope>", 2]);
});

test.each<[string, string, Partial<StyleDiagnostic>]>([
  ["a style that no source has", "nobody", { code: "unknown-style", style: "nobody", message: 'There is no style "nobody".' }],
  ["no reference", "", { code: "unknown-style" }],
  ["a missing parent", "orphan", { code: "missing-parent", style: "orphan", message: '"orphan" depends on "nobody", which is not there.' }],
  ["styles that depend on each other", "ring", { code: "parent-cycle", style: "wring", message: '"wring" and "ring" depend on each other.' }],
  ["a style that depends on itself", "self", { code: "parent-cycle", style: "self" }],
  ["no whole XML", "broken", { code: "xml-syntax", style: "broken", line: 2, column: 3 }],
  ["a broken parent", "broken-child", { code: "xml-syntax", style: "broken", line: 2 }],
  ["a broken dependent style", "broken-dependent", { code: "xml-syntax", style: "broken-dependent" }],
])("%s is a diagnostic", async (_name, reference, expected) => {
  const result = await loadStyle(reference, [SOURCE]);
  expect(result.ok).toBe(false);
  expect(await diagnose(reference)).toContainEqual(expect.objectContaining({ severity: "error", span: null, ...expected }));
});

test("what does nothing in a style is a warning with its place", async () => {
  expect((await load("odd")).diagnostics).toMatchObject([{ severity: "warning", style: "odd", line: 10, column: 3 }]);
});

test("the first source that has a style gives it, and a parent may be in another", async () => {
  const before = styleMap({ harbour: independentStyle("harbour", "Another harbour") });
  expect((await load("harbour", before, SOURCE)).style.info.title).toBe("Another harbour");
  expect((await load("harbour", SOURCE, before)).style.info.title).toBe("Style harbour");
  const apart = styleMap({ lamps: dependentStyle("lamps", "harbour") });
  expect((await load("lamps", apart, before)).files[1]?.xml).toContain("Another harbour");
});

test.for(STYLES)("our own style $id is loaded as it is", async ({ id, xml }) => {
  const { style, diagnostics } = await load(id, ownStyles);
  const parsed = parseStyle(xml);
  expect([style, diagnostics]).toEqual([parsed.ok ? parsed.value : null, []]);
});

const IDS = ["a", "b", "c", "d"];

test("however styles depend on each other, loading ends with a style or with reasons", async () => {
  const graph = fc.dictionary(fc.constantFrom(...IDS), fc.option(fc.constantFrom(...IDS, "toString", "../x")), { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(graph, fc.constantFrom(...IDS), async (parents, wanted) => {
      const entries = Object.entries(parents).map(([id, parent]) => [id, parent === null ? independentStyle(id) : dependentStyle(id, parent)]);
      const result = await loadStyle(wanted, [styleMap(Object.fromEntries(entries) as Record<string, string>)]);
      const chain = [wanted];
      for (let parent = parents[wanted]; typeof parent === "string" && !chain.includes(parent); parent = parents[parent]) chain.push(parent);
      const ends = parents[chain.at(-1) ?? ""] === null;
      expect(result.ok).toBe(ends);
      if (result.ok) expect(result.value.files.map(({ id }) => id)).toEqual(chain);
      else expect(result.diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
    }),
  );
});

test("no text of a style, and no reference, throws", async () => {
  const cut = fc.tuple(fc.constantFrom("harbour", "lamps"), fc.nat(900), fc.nat(900)).chain(([id, start, length]) =>
    fc.string({ unit: fc.constantFrom("<", ">", "/", '"', "'", "=", "-->", "<!--", "link", " rel", "]]>", "&#x0;") }).map((noise) => ({ id, start, length, noise })),
  );
  await fc.assert(
    fc.asyncProperty(cut, fc.string(), async ({ id, start, length, noise }, reference) => {
      const whole = (await SOURCE.read(id)) ?? "";
      const xml = whole.slice(0, start) + noise + whole.slice(start + length);
      const result = await loadStyle("x", [styleMap({ x: xml }), SOURCE]);
      if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0);
      const other = await loadStyle(reference, [SOURCE]);
      expect(typeof other.ok).toBe("boolean");
    }),
  );
});
