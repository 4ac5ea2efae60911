import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { sniffRoot } from "./sniff-root.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Code units of two bytes each, the lower one first. */
function utf16(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).reduce((all, code, index) => {
    all[2 * index] = code;
    return all;
  }, new Uint8Array(2 * text.length));
}

describe("the root element", () => {
  test.each([
    ["after a declaration, comments and a type", bytes('<?xml version="1.0"?>\n<!-- a --><!DOCTYPE b [<!ENTITY c "d">]>\n<b/>'), "b", ""],
    ["after a byte-order mark", bytes("\ufeff<b/>"), "b", ""],
    ["in UTF-16", utf16("<?xml version='1.0' encoding='UTF-16'?><b>words of the ferry</b>"), "b", ""],
    ["with a prefix", bytes("<x:b xmlns:x='urn:x'>"), "b", "urn:x"],
    ["that is cut off in its head", bytes("<b><c a='"), "b", ""],
  ])("%s", (_name, head, localName, namespace) => {
    expect(sniffRoot(head)).toEqual({ localName, namespace });
  });

  test("far behind a long comment is looked for in the whole file", () => {
    const file = bytes(`<!-- ${"a".repeat(10_000)} --><b/>`);
    expect(sniffRoot(file.subarray(0, 4096))).toBeNull();
    expect(sniffRoot(file.subarray(0, 4096), () => file)?.localName).toBe("b");
  });

  test.each([["words <b>"], [""], ["{}"], ["<"], ["< b>"], ["<!-- no end"]])("there is none in %j", (text) => {
    expect(sniffRoot(bytes(text))).toBeNull();
  });
});

describe("formats of XML are known by their root, whatever they are called", () => {
  test.each([
    ["tei", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u>It rang.</u></body></text></TEI>'],
    ["tei", "<TEI.2><text><body><u>It rang.</u></body></text></TEI.2>"],
    ["tei", '<?xml version="1.0"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><TEI><text><body><u>It rang.</u></body></text></TEI></teiCorpus>'],
    ["akoma-ntoso", '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13"><debate/></akomaNtoso>'],
    ["akoma-ntoso", '<akomantoso xmlns="http://www.akomantoso.org/1.0"><debate/></akomantoso>'],
    ["elan", "<ANNOTATION_DOCUMENT><TIME_ORDER/></ANNOTATION_DOCUMENT>"],
    ["transcriber", '<?xml version="1.0"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n<Trans><Episode/></Trans>'],
    ["exmaralda", "<basic-transcription><head/><basic-body/></basic-transcription>"],
    ["ohms", '<ROOT xmlns="https://www.weareavp.com/nunncenter/ohms"><record/></ROOT>'],
    ["ohms", "<ROOT><record><accession>1</accession><transcript>It rang.</transcript></record></ROOT>"],
  ])("%s: %s", async (format, text) => {
    for (const fileName of ["a.xml", "a", "a.txt"]) {
      expect((await parseTranscript(bytes(text), { fileName })).report.format).toBe(format);
    }
  });

  test.each([["<ROOT><row>1</row></ROOT>"], ["<html><body><p>It rang.</p></body></html>"], ["<note>TEI</note>"], ["The tag <TEI> begins a text."]])("%s is none of them", async (text) => {
    const { report } = await parseTranscript(bytes(text), { fileName: "a.xml" });
    expect(["tei", "akoma-ntoso", "elan", "ohms"]).not.toContain(report.format);
  });
});
