import type { Span } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { decodeXml } from "./decode-xml.js";
import { XML_NAMESPACE } from "./namespace-scopes.js";
import { readXml, type XmlHandler, type XmlOptions } from "./read-xml.js";
import type { XmlElement } from "./xml-element.js";

/** What a document consists of, one line for each thing, and the codes of what is wrong. */
function read(text: string, options?: XmlOptions): { readonly log: string[]; readonly codes: string[]; readonly messages: string[] } {
  const log: string[] = [];
  const at = ({ start, end }: Span): string => text.slice(start, end);
  const handler: XmlHandler = {
    open: ({ localName, namespace, isEmpty, attributes }) =>
      void log.push(`open ${namespace === "" ? "" : `{${namespace}}`}${localName}${isEmpty ? "/" : ""}${attributes.map(({ name, value }) => ` ${name}=${value}`).join("")}`),
    close: ({ name }, span) => void log.push(`close ${name} ${at(span)}`.trimEnd()),
    text: (span) => void log.push(`text ${at(span)}`),
    reference: (span, characters) => void log.push(`reference ${at(span)} ${characters}`),
    comment: (span) => void log.push(`comment ${at(span)}`),
    instruction: (span) => void log.push(`instruction ${at(span)}`),
    sign: (span) => void log.push(`sign ${at(span)}`),
  };
  const diagnostics = readXml(text, handler, options);
  return { log, codes: diagnostics.map(({ code }) => code), messages: diagnostics.map(({ message }) => message) };
}

const NOTHING: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined, reference: () => undefined };

describe("sound documents", () => {
  test("elements, text, references, CDATA, comments and instructions with their exact places", () => {
    const { log, codes } = read(`<?xml version="1.0"?>\n<a b='1 &amp; "2"'><!-- <x> -->T&#233;a &lt; &#x1F600;<![CDATA[<raw> & ]]]]><?p q>?><c/></a >\n`);
    expect(log).toEqual([
      'instruction <?xml version="1.0"?>',
      "text \n",
      'open a b=1 & "2"',
      "comment <!-- <x> -->",
      "text T",
      "reference &#233; é",
      "text a ",
      "reference &lt; <",
      "text  ",
      "reference &#x1F600; 😀",
      "sign <![CDATA[",
      "text <raw> & ]]",
      "sign ]]>",
      "instruction <?p q>?>",
      "open c/",
      "close c",
      "close a </a >",
      "text \n",
    ]);
    expect(codes).toEqual([]);
  });

  test("namespaces hold for an element and what stands in it", () => {
    const { log, codes } = read('<a xmlns="urn:one" xmlns:t="urn:two"><t:b t:c="1" c="2"/><b xmlns=""><t:b xmlns:t="urn:three"/></b><t:b/></a>');
    expect(log.filter((line) => line.startsWith("open"))).toEqual(["open {urn:one}a", "open {urn:two}b/ t:c=1 c=2", "open b", "open {urn:three}b/", "open {urn:two}b/"]);
    expect(codes).toEqual([]);
  });

  test("attributes are found by name and namespace", () => {
    let found: XmlElement | null = null;
    readXml('<a id="1" xml:id="2" t:id="3" xmlns:t="urn:t"/>', { ...NOTHING, open: (element) => void (found = element) });
    const element = found as XmlElement | null;
    expect([element?.attribute("id"), element?.attribute("id", XML_NAMESPACE), element?.attribute("id", "urn:t"), element?.attribute("no")]).toEqual(["1", "2", "3", null]);
  });

  test("white space in values is one space for each", () => {
    expect(read("<a b='1\n2\t3\r\n4'/>").log[0]).toBe("open a/ b=1 2 3 4");
  });

  test("names that a format defines are characters", () => {
    expect(read("<a>&nbsp;</a>", { entities: new Map([["nbsp", "\u00a0"]]) })).toMatchObject({ codes: [], log: ["open a", "reference &nbsp; \u00a0", "close a </a>"] });
  });
});

describe("entities", () => {
  const laughs = `<!DOCTYPE a [\n<!ENTITY l "lol"><!ENTITY m "&l;&l;>]"><!-- ]> -->\n<!ELEMENT a (#PCDATA)>]>`;

  test("what a document declares is passed over, and its references are kept", () => {
    const { log, codes } = read(`${laughs}<a>x &m; y</a>`);
    expect(log).toEqual([`sign ${laughs}`, "open a", "text x &m; y", "close a </a>"]);
    expect(codes).toEqual(["entity-refused", "entity-refused"]);
  });

  test("external entities are not fetched", () => {
    const { log, codes } = read('<!DOCTYPE a SYSTEM "http://localhost/a.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
    expect(log.slice(1)).toEqual(["open a", "text &x;", "close a </a>"]);
    expect(codes).toEqual(["entity-refused", "entity-refused"]);
  });

  test("a type without entities is nothing to speak of", () => {
    expect(read('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><a/>').codes).toEqual([]);
  });
});

describe("damage", () => {
  test.each([
    ["crossed elements", "<a><b><c>x</b>y</c></a>", ["open a", "open b", "open c", "text x", "close c", "close b </b>", "text y", "sign </c>", "close a </a>"], 2],
    ["elements that are not closed", "<a><b>x", ["open a", "open b", "text x", "close b", "close a"], 1],
    ["text after the root", "<a/> x", ["open a/", "close a", "text  x"], 1],
    ["two roots", "<a/><b/>", ["open a/", "close a", "open b/", "close b"], 1],
    ["no root", "words", ["text words"], 2],
    ["a file cut off in a tag", '<a>x<b c="d', ["open a", "text x", 'sign <b c="d', "close a"], 2],
    ["a file cut off in an end tag", "<a>x</a", ["open a", "text x", "sign </a", "close a"], 2],
    ["a file cut off in a comment", "<a>x<!-- y", ["open a", "text x", "comment <!-- y", "close a"], 2],
    ["a file cut off in CDATA", "<a><![CDATA[x ]]", ["open a", "sign <![CDATA[", "text x ]]", "close a"], 2],
    ["a quotation mark that is missing", '<a><b c="d>x</b><b c="e">y</b></a>', ["open a", "open b c=d>x", "close b </b>", "open b c=e", "text y", "close b </b>", "close a </a>"], 1],
    ["a > that is missing", "<a><b <c>x</c></b></a>", ["open a", "open b", "open c", "text x", "close c </c>", "close b </b>", "close a </a>"], 1],
    ["a < and & of the text", "<a>1 < 2 <3 & 4 &5;</a>", ["open a", "text 1 < 2 <3 & 4 &5;", "close a </a>"], 1],
    ["values without quotes, and twice", "<a b=1 c d='2' d='3'/>", ["open a/ b=1 c= d=2", "close a"], 1],
    ["characters that do not exist", "<a>&#0;&#xD800;&#x110000;</a>", ["open a", "text &#0;&#xD800;&#x110000;", "close a </a>"], 1],
    ["an undeclared prefix", "<x:a/>", ["open a/", "close x:a"], 1],
    ["a declaration without ?", '<?xml version="1.0"><a><?p?></a>', ['instruction <?xml version="1.0">', "open a", "instruction <?p?>", "close a </a>"], 1],
    ["a type that does not end", "<!DOCTYPE a [ <a>x</a>", ["sign <!DOCTYPE a [ ", "open a", "text x", "close a </a>"], 2],
    ["an end tag without a name", "<a></></a>", ["open a", "sign </>", "close a </a>"], 1],
  ])("%s", (_name, text, log, count) => {
    const found = read(text);
    expect(found.log).toEqual(log);
    expect(found.codes).toEqual(Array.from({ length: count }, () => "file-damaged"));
  });

  test("messages tell line and column, and the part of a container", () => {
    expect(read("<a>\n  <b>\n</a>").messages).toEqual(['An element is not closed before the one around it. It is in line 2, column 3: "<b>".']);
    const diagnostics = readXml("<a>", NOTHING, { part: "word/document.xml" });
    expect(diagnostics[0]).toMatchObject({ span: null, message: expect.stringContaining("In word/document.xml: ") as string });
  });
});

describe("size", () => {
  test.each([
    ["deep nesting", "<a>".repeat(200_000)],
    ["deep scopes", '<a xmlns:b="c">'.repeat(50_000)],
    ["tags that never end", "<a ".repeat(200_000)],
    ["quotes that never end", `<a b="<c d='`.repeat(100_000)],
    ["signs", "<5".repeat(200_000)],
    ["types that never end", "<!DOCTYPE a [".repeat(100_000)],
    ["instructions that never end", "<?a ".repeat(100_000)],
    ["ampersands", `<a>${"&".repeat(300_000)}`],
    ["stray ends", `<a>${"</b>".repeat(100_000)}`],
    ["attributes", `<a ${Array.from({ length: 50_000 }, (_, index) => `b${index}="c"`).join(" ")}/>`],
  ])("%s take linear time", (_name, text) => {
    let length = 0;
    readXml(text, { ...NOTHING, text: ({ start, end }) => void (length += end - start) });
    expect(length).toBeLessThanOrEqual(text.length);
  });

  test("long documents tell how far they are, and can be stopped", () => {
    const text = `<a>${"<b>words</b>".repeat(300_000)}</a>`;
    const shares: number[] = [];
    const controller = new AbortController();
    readXml(text, NOTHING, { onShare: (share) => void shares.push(share), signal: controller.signal });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(() => readXml(text, NOTHING, { onShare: () => controller.abort(), signal: controller.signal })).toThrow();
  });
});

describe("encodings", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

  test("the declaration decides where the bytes are not UTF-8", () => {
    const decoded = decodeXml(latin('<?xml version="1.0" encoding="ISO-8859-2"?><a>\xb1\xb6</a>'));
    expect([decoded.text.slice(-6, -4), decoded.encoding.name, decoded.diagnostics]).toEqual(["ąś", "iso-8859-2", []]);
  });

  test("a declaration that the bytes contradict counts for nothing", () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?><a>éé</a>');
    expect(decodeXml(bytes)).toMatchObject({ encoding: { name: "utf-8" }, diagnostics: [] });
    const wrong = decodeXml(latin('<?xml version="1.0" encoding="UTF-8"?><a>caf\xe9 and caf\xe9</a>'));
    expect(wrong.text).toContain("café and café");
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(["encoding-guessed"]);
  });

  test("UTF-16 without a mark is what it declares", () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>words of the ferry</a>';
    const bytes = new Uint8Array(text.length * 2);
    Array.from(text).forEach((character, index) => void (bytes[2 * index] = character.charCodeAt(0)));
    expect(decodeXml(bytes)).toMatchObject({ text, encoding: { name: "utf-16le" }, diagnostics: [] });
  });
});
