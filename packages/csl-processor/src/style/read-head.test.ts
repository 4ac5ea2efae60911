import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStyle } from "./parse-style.js";
import { readStyleHead } from "./read-head.js";

const RULES = "<citation><layout><text variable='title'/></layout></citation>";

const styleOf = (info: string, attributes = "", rules = ""): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl"${attributes}><info>${info}</info>${rules}</style>`;

const SAID = `
  <title>Lamps &amp; <![CDATA[Rope]]></title>
  <id>http://example.org/lamps</id>
  <link rel="self" href="http://example.org/lamps"/>
  <link href='http://example.org/harbour' rel='independent-parent'/>
  <link href="https://example.org/guide?a=1&amp;b=2" rel="documentation"/>
  <link href="https://example.org/second" rel="documentation"/>
  <category citation-format="author-date"/><category field="history"/>
  <updated>2024-05-06T07:08:09+00:00</updated>
  <rights license="https://example.org/licence">Ours
    &amp; yours</rights>`;

const HEAD = {
  defaultLocale: "de-DE",
  info: {
    id: "http://example.org/lamps",
    title: "Lamps & Rope",
    citationFormat: "author-date",
    parent: "http://example.org/harbour",
    updated: "2024-05-06T07:08:09+00:00",
    rights: "Ours & yours",
    licence: "https://example.org/licence",
    documentation: "https://example.org/guide?a=1&b=2",
  },
};

test("a dependent style says of itself what an independent one does", () => {
  const dependent = readStyleHead(styleOf(SAID, ' default-locale="de-DE"'));
  expect(dependent).toEqual({ ok: true, value: HEAD, problems: [] });
  const independent = styleOf(SAID, ' default-locale="de-DE"', RULES);
  expect(readStyleHead(independent)).toEqual({ ok: true, value: HEAD, problems: [] });
  const parsed = parseStyle(independent);
  expect(parsed.ok && parsed.value.info).toEqual(HEAD.info);
});

test("a style that says nothing has an empty name and no more", () => {
  const bare = { ok: true, value: { info: { id: "", title: "" } }, problems: [] };
  expect(readStyleHead('<style xmlns="http://purl.org/net/xbiblio/csl"/>')).toEqual(bare);
  expect(readStyleHead(styleOf("<title> </title><rights license=''/><link rel='documentation' href=' '/>", " default-locale=''"))).toEqual(bare);
});

test.each([
  ["a comment", "<!-- <updated>no</updated> --><updated>yes</updated>", ""],
  ["a comment within", "<updated> y<!-- -->es\n</updated>", ""],
  ["another vocabulary", "<x:updated>no</x:updated><updated>yes</updated>", ' xmlns:x="y"'],
  ["a second one", "<updated>yes</updated><updated>no</updated>", ""],
  ["an empty one", "<updated/><updated>yes</updated>", ""],
  ["what stands behind the info", "<updated>yes</updated></info><updated>no</updated><info>", ""],
  ["an angle bracket in an attribute", "<link href='>'/><updated>yes</updated>", ` title='>"'`],
  ["character references", "<updated>&#121;&#x65;s</updated>", ""],
])("%s misleads nobody", (_name, info, attributes) => {
  const head = readStyleHead(styleOf(info, attributes));
  expect(head.ok && head.value.info.updated).toBe("yes");
});

test.each([
  ["", "xml-syntax"],
  ['<style xmlns="http://example.org/another"/>', "xml-syntax"],
  ['<locale xmlns="http://purl.org/net/xbiblio/csl"/>', "not-a-style"],
  ["<style><info>", "xml-syntax"],
])("of %j there is a problem and no head", (xml, code) => {
  const { ok, problems } = readStyleHead(xml);
  expect([ok, problems.some((problem) => problem.code === code)]).toEqual([false, true]);
});

test("the rules are not looked at", () => {
  const xml = styleOf("<title>T</title>", "", "<citation><layout><shrug/><text macro='no'/></layout></citation>");
  expect([readStyleHead(xml).ok, parseStyle(xml).ok]).toEqual([true, false]);
});

test("it never throws, and finds what parseStyle finds", () => {
  const whole = styleOf(SAID, ' default-locale="de-DE"', RULES);
  const noise = fc.string({ unit: fc.constantFrom("<", ">", "/", '"', "'", "=", " ", "<!--", "-->", "style", "info", "link rel", "&#x1;", "&amp", "cs:", "a") });
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(40), noise, (from, length, inserted) => {
      const xml = whole.slice(0, from) + inserted + whole.slice(from + length);
      const head = readStyleHead(xml);
      const style = parseStyle(xml);
      if (style.ok) expect(head).toMatchObject({ ok: true, value: { info: style.value.info } });
      if (!head.ok) expect(style.ok).toBe(false);
    }),
  );
});
