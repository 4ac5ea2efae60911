import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { parseXml } from "./parse-xml.js";
import { problemSink, type XmlElement } from "./xml-element.js";

const CSL = "http://purl.org/net/xbiblio/csl";

interface Outcome {
  readonly root: XmlElement | undefined;
  readonly problems: readonly string[];
}

function read(xml: string): Outcome {
  const sink = problemSink(xml);
  const root = parseXml(xml, sink);
  return { root, problems: sink.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

/** The root with something inside. */
function rooted(inside: string): string {
  return `<a xmlns="${CSL}">${inside}</a>`;
}

/** As `rooted`, on a line of its own. */
function lined(inside: string): string {
  return rooted(`\n${inside}`);
}

/** A tree as text: each element with its attributes, then its own text, which counts without children, or these. */
function written({ name, attributes, text, children }: XmlElement): string {
  const inside = children.length === 0 ? JSON.stringify(text) : children.map(written).join();
  return `${name}${JSON.stringify(attributes)}(${inside})`;
}

interface OracleElement {
  name: string;
  attributes: string[];
  text: string;
  children: OracleElement[];
  offset: number;
}

/** The tree and the number of errors that saxes finds. */
function oracle(xml: string): { root: OracleElement | undefined; errors: number } {
  const parser = new SaxesParser({ xmlns: true });
  const open: { element: OracleElement; kept: boolean }[] = [];
  let root: OracleElement | undefined;
  let errors = 0;
  const addText = (text: string): void => {
    const top = open.at(-1);
    if (top?.kept === true) top.element.text += text;
  };
  parser.on("error", () => (errors += 1));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ local, uri, attributes: found }) => {
    const attributes = Object.values(found)
      .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
      .flatMap(({ name, value }) => [name, value]);
    const element = { name: local, attributes, text: "", children: [], offset: 0 };
    const kept = uri === CSL && open.every((around) => around.kept);
    if (kept && open.length === 0) root ??= element;
    if (kept) open.at(-1)?.element.children.push(element);
    open.push({ element, kept });
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return { root, errors };
}

/** Whether both take a text for well-formed XML, and then read the same from it. */
function agree(xml: string): void {
  // saxes lets a question mark stand after the name of an instruction, and anything after the "]" of a DOCTYPE.
  fc.pre(!/<\?[^\s?]+\?(?!>)|<!DOCTYPE a \[[^]*?\]\s*[^>\s]/.test(xml));
  const { root, problems } = read(xml);
  const expected = oracle(xml);
  // That the root is of another namespace is a problem of ours alone.
  const syntax = problems.filter((problem) => !problem.includes("is not in the CSL namespace"));
  expect({ xml, wrong: syntax.length > 0 }).toEqual({ xml, wrong: expected.errors > 0 });
  if (expected.errors === 0) expect(root && written(root)).toBe(expected.root && written(expected.root));
}

test("elements have their attributes, text and children", () => {
  const text = "x<!-- - -->y<b xmlns=''>no</b> <![CDATA[<&]]]>&lt;<?p i?>\n";
  const { root, problems } = read(rooted(`n<b c = 'd' e="&quot;&#x41;&#66;"/>o<e>${text}</e>`));
  expect(problems).toEqual([]);
  expect(root && written(root)).toBe(`a[](b["c","d","e","\\"AB"](""),e[]("xy <&]<\\n"))`);
  expect(root?.text).toBe("");
});

test("elements are where their tags start, whatever stands before", () => {
  const xml = `\uFEFF<?xml version="1.0"?>\r\n<!DOCTYPE a [<!ENTITY b "]>">]>\r<a\n xmlns="${CSL}"\r\n>&amp;😀<b\n/>\r\r\n\t<c/></a>`;
  const sink = problemSink(xml);
  const root = parseXml(xml, sink);
  const places = [root, ...(root?.children ?? [])].map((element) => sink.placeOf(element?.offset ?? -1));
  expect(places.map(({ line, column }) => [line, column])).toEqual([
    [3, 1],
    [5, 9],
    [8, 2],
  ]);
});

test("names of other namespaces are skipped with what they hold, prefixes are not", () => {
  const xml = `<p:a xmlns:p="${CSL}" xml:lang="de"><b>x<p:c/></b><p:d xmlns="${CSL}"><e/></p:d><q:f xmlns:q="u"/></p:a>`;
  const { root, problems } = read(xml);
  expect(problems).toEqual([]);
  expect(root && written(root)).toBe(`a["xml:lang","de"](d[](e[]("")))`);
});

const WRONG: readonly (readonly [string, string])[] = [
  ["", "1:1 There is no root element."],
  ["<a", "1:1 A tag is not written as XML asks"],
  [lined("&nbsp;"), '2:1 The entity "nbsp" is not known.'],
  [lined("a & b"), '2:3 An "&" starts no reference.'],
  [lined("&#0;"), "2:1 A character reference is to no character of XML."],
  [lined("&#x110000;"), "2:1 A character reference is to no character of XML."],
  [lined("\u0001"), "2:1 The character U+0001 is not allowed in XML."],
  [lined("\ud800"), "2:1 The character U+D800 is not allowed in XML."],
  [lined("]]>"), '2:1 There is "]]>" outside a CDATA section.'],
  [lined("< b/>"), '2:1 A "<" starts no tag.'],
  [lined("<b c/>"), '2:5 The attribute "c" has no value.'],
  [lined("<b c=d/>"), '2:6 The value of the attribute "c" is not in quotation marks.'],
  [lined('<b c="<"/>'), '2:7 There is a "<" within a value.'],
  [lined('<b c="1"c="2"/>'), "2:9 There is no white space before an attribute."],
  [lined('<b c="1" c="2"/>'), '2:1 The attribute "c" is there twice.'],
  [lined("<b/ >"), "2:1 A tag is not written as XML asks"],
  [lined("<b></c></b>"), '2:4 The element "b" does not end with "</c>".'],
  [lined("<b>"), '2:4 The element "b" does not end with "</a>".'],
  [lined("<b></b c>"), "2:4 An end tag holds something other than a name, or does not end."],
  [`<a xmlns="${CSL}">`, '1:1 The element "a" does not end.'],
  [`${lined("")}<b/>`, "2:5 There is more than one root element."],
  [`${lined("")} x`, "2:6 There is text outside the root element."],
  [`${lined("")}<!DOCTYPE a>`, "2:5 A DOCTYPE stands behind another"],
  [`<!DOCTYPE a><!DOCTYPE a>${lined("")}`, "1:13 A DOCTYPE stands behind another"],
  [`<!DOCTYPE a [ ${lined("")}`, "1:1 The DOCTYPE does not end."],
  [`<!DOCTYPE a [<!ENTITY e "x">]>${lined("&e;")}`, '2:1 The entity "e" is not known.'],
  [` <?xml version="1.0"?>${lined("")}`, "1:2 The XML declaration does not stand at the start."],
  [`<?xml version="2.0"?>${lined("")}`, "1:1 The XML declaration is not written as XML asks."],
  [lined("<!-- -- -->"), '2:6 There is "--" within a comment.'],
  [lined("<!--"), "2:1 A comment does not end."],
  [lined("<![CDATA["), "2:1 A CDATA section does not end."],
  [lined("<?p "), "2:1 A processing instruction does not end."],
  [lined("<??>"), "2:1 A processing instruction does not start with a name."],
  [lined("<!ELEMENT b>"), '2:1 A "<!" starts neither a comment nor anything else that XML knows.'],
  [lined("<p:b/>"), '2:1 The namespace prefix "p" is not declared.'],
  [lined("<b p:c=''/>"), '2:1 The namespace prefix "p" is not declared.'],
  [lined("<b xmlns:p=''/>"), '2:1 The namespace prefix "p" cannot be declared like this.'],
  [lined("<b xmlns:p='u' xmlns:q='u' p:c='' q:c=''/>"), '2:1 The attribute "c" of a namespace is there twice.'],
  ["<a/>", '1:1 The root element "a" is not in the CSL namespace.'],
];

test.each(WRONG)("%j is wrong where it is wrong", (xml, problem) => {
  expect(read(xml).problems[0]).toContain(problem);
});

test("a text with one fault has one problem, and is read on", () => {
  for (const fault of ["&nbsp;", "&", "<b c='1' c='2'/>", "<b c='<'/>", "<b/ >", "</b>", "<?xml?>", "<!-- -- -->", "]]>"]) {
    const { root, problems } = read(rooted(`${fault}<after/>`));
    expect([fault, problems.length, root?.children.at(-1)?.name]).toEqual([fault, 1, "after"]);
  }
});

const PIECES = [
  ...["<a>", "</a>", "<b>", "</b>", "<b/>", "<b c='d'>", `<b c="d" e='f' />`, "<p:b>", "</p:b>", "<b p:c='' q:c=''>", "< b>"],
  ...["<b xmlns:p='u'>", "<b xmlns=''>", `<b xmlns='${CSL}'>`, "<b xmlns:p='u' xmlns:q='u'/>", "<b xmlns:xml='u'/>", "<:b/>"],
  ...["x", " ", "\t", "\n", "\r", "\r\n", "é", "😀", "\u0000", "\uFFFE", "&", ";", "&lt;", "&amp;", "&x;", "&#65;", "&#x;", "&#x1F600;"],
  ...["&#xD800;", "<", ">", "/", "=", "'", '"', "!", "?", "-", "--", "]]>", "]", "[", "<!--", "-->", "<![CDATA[", "<?p ", "<?", "?>"],
  ...["<!DOCTYPE a>", "<!DOCTYPE a [", "]>", "<?xml version='1.0'?>", "<?xml version='1.0' encoding=\"utf-8\"?>", "c='d'", " c='&lt;\n'"],
];

const pieces = (): fc.Arbitrary<string> => fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join(""));

test("saxes and this reader take the same texts for XML, and read the same from them", () => {
  fc.assert(fc.property(pieces(), (xml) => agree(rooted(xml))), { numRuns: 3000 });
  fc.assert(fc.property(pieces(), agree), { numRuns: 1000 });
});

const name = (): fc.Arbitrary<string> => fc.stringMatching(/^[a-z_é][a-z0-9.é·-]{0,5}$/);
const value = (): fc.Arbitrary<string> =>
  fc.array(fc.oneof(fc.constantFrom("&lt;", "&#9;", "\n", "&apos;", ">"), fc.stringMatching(/^[^<&"']{0,6}$/u)), { maxLength: 4 }).map((parts) => parts.join(""));

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    value().map((text) => text.replaceAll("]]>", "")),
    fc.constantFrom("<!-- <a> -->", "<?p <a>?>", "<![CDATA[<a>&]]>"),
    fc
      .tuple(name(), fc.uniqueArray(fc.tuple(name(), value()), { selector: ([key]) => key, maxLength: 5 }), fc.array(tie("node"), { maxLength: 4 }))
      .map(([tag, attributes, inside]) => {
        const start = `<${tag}${attributes.map(([key, text]) => `\n${key} = "${text}"`).join("")}`;
        return inside.length === 0 ? `${start}/>` : `${start}>${inside.join("")}</${tag}\t>`;
      }),
  ),
}));

test("saxes and this reader see the same in well-formed texts", () => {
  fc.assert(fc.property(fc.array(node), (inside) => agree(rooted(inside.join("")))));
});

test("no text makes the reader throw, and what is no XML has a problem", () => {
  const mixed = fc.tuple(fc.array(node), fc.nat(), fc.nat(20), fc.oneof(fc.string(), pieces())).map(([inside, from, length, inserted]) => {
    const xml = rooted(inside.join(""));
    const at = from % (xml.length + 1);
    return xml.slice(0, at) + inserted + xml.slice(at + length);
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), mixed), (xml) => {
      const { root, problems } = read(xml);
      expect(root !== undefined || problems.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("what is repeated without end is read in one go", () => {
  const repeated = ["<a>", "<", "</a>", "</b>", "<!--", "<?", "<![CDATA[", "<a b='", "&", "&a", "]]>", "<a xmlns:b='c'>", "<!DOCTYPE [", "<!DOCTYPE [<!--"];
  for (const part of [...repeated, "<!DOCTYPE a [<?", "<a b=", "\u0000", "<a:b:c/>", "<?xml version='1.0' "]) {
    for (const xml of [part.repeat(50_000), rooted(part.repeat(50_000)), `<!DOCTYPE [${part.repeat(50_000)}`]) {
      expect(read(xml).problems.length).toBeGreaterThan(0);
    }
  }
  expect(read(rooted("\r".repeat(50_000))).problems).toEqual([]);
  const attributes = Array.from({ length: 50_000 }, (_, index) => ` b${index}=""`).join("");
  expect(read(rooted(`<a${attributes}/>`)).problems).toEqual([]);
});
