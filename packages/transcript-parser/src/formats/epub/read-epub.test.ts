import { readFileSync, readdirSync } from "node:fs";
import { checkInvariants, sliceSpan } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { writeArchive } from "../container/write-archive.test-data.js";
import type { SourceDocument } from "../source-format.js";
import { epubReader } from "./read-epub.js";
import { sniffEpub } from "./sniff-epub.js";
import { epubParts, writeEpub } from "./write-epub.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const document = await epubReader.read(bytes, {});
  for (const { span } of [...document.locations, ...(document.styles ?? [])]) {
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(document.text.length);
  }
  return document;
}

async function readBody(body: string): Promise<SourceDocument> {
  return read(writeEpub([{ name: "a.xhtml", body }]));
}

function marked({ text, styles = [] }: SourceDocument): string[] {
  return styles.map(({ span, style }) => `${style}: ${text.slice(span.start, span.end)}`);
}

describe("order", () => {
  test("of the spine, not of the file; what stands beside the text comes last", async () => {
    const bytes = writeEpub([
      { name: "b.xhtml", body: "<p>Notes.</p>", linear: "no" },
      { name: "text/Ä b.xhtml", body: "<p>First.</p>" },
      { name: "c.xhtml", body: "<p>Second.</p>" },
      { name: "d.xhtml", body: "<p>Not in the spine.</p>", linear: null },
    ]);
    const document = await read(bytes);
    expect(document.text).toBe("First.\n\nSecond.\n\nNotes.");
    expect(marked(document)).toEqual(["aside: Notes."]);
    expect(document.locations.map(({ label }) => label)).toEqual(["OEBPS/text/Ä b.xhtml", "OEBPS/c.xhtml", "OEBPS/b.xhtml"]);
    expect(document.diagnostics).toEqual([]);
  });

  test("lists of contents are no text of the book", async () => {
    const bytes = writeEpub(
      [
        { name: "nav.xhtml", body: "<nav><ol><li>First</li></ol></nav>", properties: "nav scripted" },
        { name: "toc.xhtml", body: "<p>First ... 1</p>" },
        { name: "a.xhtml", body: "<p>First.</p>" },
      ],
      "",
      '<guide><reference type="toc" title="Contents" href="toc.xhtml#top"/></guide>',
    );
    expect((await read(bytes)).text).toBe("First.");
  });

  test("a chapter that is listed twice is read once", async () => {
    const parts = epubParts([{ name: "a.xhtml", body: "<p>First.</p>" }]).map((file) => (file.name === "OEBPS/book.opf" ? { ...file, bytes: String(file.bytes).replace("</spine>", '<itemref idref="c0"/></spine>') } : file));
    expect((await read(writeArchive(parts))).text).toBe("First.");
  });
});

describe("chapters", () => {
  test.each<[string, string, string, string[]]>([
    ["paragraphs, headings, bold type", "<h1>The pier</h1><p><b>Ann:</b> Salt&nbsp;&amp; rope.</p>", "The pier\n\nAnn: Salt\u00A0& rope.", ["heading: The pier", "strong: Ann:"]],
    ["empty tags that end themselves", '<p>Salt<a id="x"/> and <i/>rope.</p><div/><p>Tar.</p>', "Salt and rope.\n\nTar.", []],
    ["a note of EPUB 3", '<p>Salt<a epub:type="noteref" href="#n">1</a> and.</p><aside epub:type="footnote" id="n"><p>Of the pans.</p></aside>', "Salt and.\n\nOf the pans.", ["aside: Of the pans."]],
    ["a note with a role, and the way back", '<p>Salt<a role="doc-noteref" href="#n">*</a>.</p><section role="doc-endnotes"><p id="n">Of the pans. <a role="doc-backlink" href="#r">↩︎</a></p></section>', "Salt.\n\nOf the pans.", ["aside: Of the pans."]],
    ["a note of EPUB 2", '<p>Salt<sup><a href="notes.html#n1" id="r">[12]</a></sup> and <a href="#n2"><sup>b</sup></a>.</p>', "Salt and .", []],
    ["links that are text", '<p>See <a href="#ch2">2</a> and <a href="b.xhtml#x"><sup>the second</sup> one</a> and x<sup>2</sup>.</p>', "See 2 and the second one and x2.", ["link: the second one"]],
    ["a mark that is never closed takes nothing away", '<p>Salt<a epub:type="noteref" href="#n">1 and all the rope of the town.</p><p>Tar.</p>', "Salt1 and all the rope of the town.\n\nTar.", []],
    ["a list of contents in the text", '<nav epub:type="toc"><p>One</p></nav><p>Salt.</p>', "One\n\nSalt.", ["aside: One"]],
  ])("%s", async (_, body, text, styles) => {
    const document = await readBody(body);
    expect(document.text).toBe(text);
    expect(marked(document).filter((style) => styles.length > 0 || !style.startsWith("link"))).toEqual(styles);
  });

  test("type that a style sheet sets by classes", async () => {
    const parts = epubParts([{ name: "a.xhtml", body: '<p><span class="x who">Ann:</span> Salt<span class="who"><a epub:type="noteref" href="#n">1</a></span> <i class="calm">and <span class="loud who">rope</span></i>.</p><p class="loud">Tar.</p>' }]);
    const sheet = "/* .calm { font-weight: bold } */ @charset 'x'; p.loud, .none .who { font-style: italic; } .who{color:red;font-weight:700} .b{font-weight:normal}";
    const document = await read(writeArchive([...parts, { name: "OEBPS/a.css", bytes: sheet }]));
    expect(marked(document)).toEqual(["strong: Ann:", "emphasis: and rope", "emphasis: rope", "strong: rope", "emphasis: Tar."]);
  });

  test("pages of the printed book go on into the next chapter", async () => {
    const { text, locations } = await read(
      writeEpub([
        { name: "a.xhtml", body: '<p>Before.</p><p>Salt <span epub:type="pagebreak" id="p7" title="7"/>and rope.</p>' },
        { name: "b.xhtml", body: '<p>Tar<sup><a href="#n">1</a></sup> on</p><div role="doc-pagebreak" aria-label="Page viii."></div><p>the pier.</p><span epub:type="pagebreak"/>' },
      ]),
    );
    const pages = locations.filter(({ kind }) => kind === "page");
    expect(pages.map(({ label, span }) => [label, text.slice(span.start, span.end)])).toEqual([["7", "and rope.\n\nTar on\n\n"], ["viii", "the pier."]]);
  });
});

describe("metadata", () => {
  test.each<[string, string, object | undefined]>([
    ["title and language", "<dc:title> Of the\n pier </dc:title><dc:language>en-GB</dc:language>", { title: "Of the pier", language: "en-GB" }],
    ["the main title of several", '<dc:title id="s">Volume 2</dc:title><dc:title id="m">Of the pier</dc:title><meta refines="#m" property="title-type">main</meta>', { title: "Of the pier" }],
    ["people by their role", '<dc:creator>Ada Holm</dc:creator><dc:creator opf:role="ivr">Bo Tarn</dc:creator><dc:creator id="x">Wilma Rand</dc:creator><meta refines="#x" property="role" scheme="marc:relators">trl</meta><dc:contributor opf:role="bkp">calibre (5.1)</dc:contributor>', { contributors: [["Ada Holm", "author"], ["Bo Tarn", "interviewer"], ["Wilma Rand", "translator"]] }],
    ["creators who are no people", "<dc:creator>Unknown</dc:creator><dc:creator>admin@example.org</dc:creator>", undefined],
    ["publisher and date", "<dc:publisher>Pier Press</dc:publisher><dc:date>1998-06-03T10:00:00Z</dc:date>", { publications: [{ relation: "original", carrier: true, publisher: "Pier Press", date: "1998-06-03" }] }],
    ["the date of publication of several", '<dc:publisher>Pier Press</dc:publisher><dc:date opf:event="modification">2011</dc:date><dc:date opf:event="publication">1998</dc:date>', { publications: [{ relation: "original", carrier: true, publisher: "Pier Press", date: "1998" }] }],
    ["a date without a publisher, or none", "<dc:date>1998-06-03</dc:date>", undefined],
    ["a date that is none", "<dc:publisher>Pier Press</dc:publisher><dc:date>1998-13-45</dc:date>", { publications: [{ relation: "original", carrier: true, publisher: "Pier Press" }] }],
    ["empty fields", "<dc:title/><dc:language> </dc:language><dc:publisher></dc:publisher>", undefined],
  ])("%s", async (_, metadata, expected) => {
    const known = (await read(writeEpub([{ name: "a.xhtml", body: "<p>Salt.</p>" }], metadata))).known?.metadata;
    const { contributors, ...fields } = known ?? {};
    const people = contributors?.map(({ name, role }) => [name.full, role]);
    expect(known === undefined ? undefined : { ...fields, ...(people === undefined ? {} : { contributors: people }) }).toEqual(expected);
  });
});

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith(".epub")))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));

  test("every character is accounted for", async () => {
    const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: name });
    expect(checkInvariants(transcripts[0], { bytes })).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test.runIf(name.startsWith("founding"))("is the founding document", async () => {
    const { transcripts, report } = await parseTranscript(bytes, { fileName: "a" });
    expect(report.format).toBe("epub");
    expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  });

  test.runIf(name.startsWith("oral-history"))("has the conversation of the oral history", async () => {
    const [transcript] = (await parseTranscript(bytes)).transcripts;
    expect(transcript.turns).toHaveLength(20);
    expect(transcript.turns[9]?.text).toContain("1,240 tonnes, and from then on");
    const notes = transcript.paratexts.filter(({ kind }) => kind === "note").map(({ span }) => sliceSpan(transcript.source, span));
    expect(notes).toContain("Kostas Vlachos (Κώστας Βλάχος), foreman of the pans from 1931 to 1957.");
    expect(notes).toContain("The books of the pans give 1,238 tonnes for 1965.");
  });
});

describe("books that are not whole", () => {
  const chapters = [
    { name: "a.xhtml", body: "<p><b>Ann:</b> How was it?</p>" },
    { name: "b.xhtml", body: `<p><b>Bo:</b> It was salt. ${Array.from({ length: 300 }, (_, index) => `Pan ${index * 7919}.`).join(" ")}</p>` },
  ];
  const parts = epubParts(chapters);
  const without = (name: string): Uint8Array => writeArchive(parts.filter((file) => file.name !== name));

  test.each<[string, Uint8Array, string, string]>([
    ["a download that broke off", writeEpub(chapters).subarray(0, -900), "file-damaged", "Ann: How was it?\n\nBo: It was salt."],
    ["without its container", without("META-INF/container.xml"), "", "Ann: How was it?\n\nBo: It was salt."],
    ["without its package", without("OEBPS/book.opf"), "file-damaged", "Ann: How was it?\n\nBo: It was salt."],
    ["without a chapter", without("OEBPS/a.xhtml"), "file-damaged", "Bo: It was salt."],
    ["with a licence", writeArchive([...parts, { name: "META-INF/encryption.xml", bytes: '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></EncryptedData></encryption>' }]), "file-encrypted", "Bo: It was salt."],
    ["with a password", writeArchive(parts.map((file) => (file.name === "OEBPS/a.xhtml" ? { ...file, flags: 1 } : file))), "file-encrypted", "Bo: It was salt."],
    ["with a chapter that unpacks without end", writeEpub([{ name: "a.xhtml", body: " ".repeat(20_000_000) }, ...chapters.slice(1)]), "file-too-large", "Bo: It was salt."],
    ["with a chapter that climbs out", writeArchive(parts.map((file) => (file.name === "OEBPS/book.opf" ? { ...file, bytes: String(file.bytes).replace('href="a.xhtml"', 'href="../../../etc/passwd.xhtml"') } : file))), "file-damaged", "Bo: It was salt."],
  ])("%s", async (_, bytes, code, text) => {
    const { transcripts, diagnostics, report } = await parseTranscript(bytes, { fileName: "a.epub" });
    expect(report.format).toBe("epub");
    expect(transcripts[0].source.text.startsWith(text)).toBe(true);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(code === "" ? expect.not.arrayContaining(["file-damaged"]) : expect.arrayContaining([code]));
    for (const { hint } of diagnostics) expect(hint).toMatch(/\S/);
    for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  });

  test("fonts that are made useless outside of the book lock nothing", async () => {
    const encryption = '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/><CipherReference URI="OEBPS/a.xhtml"/></EncryptedData></encryption>';
    expect((await read(writeArchive([...parts, { name: "META-INF/encryption.xml", bytes: encryption }]))).diagnostics).toEqual([]);
  });

  test("entities that a chapter declares are not used", async () => {
    const hostile = parts.map((file) => (file.name === "OEBPS/a.xhtml" ? { ...file, bytes: '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x "boom">]><html><body><p>Ann: &x;</p></body></html>' } : file));
    expect((await read(writeArchive(hostile))).text).not.toContain("boom");
  });
});

test.each<[string, Uint8Array, boolean]>([
  ["a book", writeEpub([]), true],
  ["a book without its type", writeArchive(epubParts([]).slice(1)), true],
  ["a text of OpenDocument", writeArchive([{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", method: 0 }]), false],
  ["any archive", writeArchive([{ name: "a.xhtml", bytes: "<p>a</p>" }]), false],
])("%s is known", (_, bytes, expected) => {
  expect(sniffEpub(bytes, "a", () => bytes) > 0.5).toBe(expected);
});

const words = fc.array(fc.constantFrom("salt", "rope", "Ann:", "née", "山", "&amp;", "1,240", "We"), { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
const block = fc.oneof(
  words.map((text) => `<p>${text}</p>`),
  words.map((text) => `<p><b>${text}</b> so<a epub:type="noteref" href="#n">9</a></p>`),
  words.map((text) => `<aside epub:type="footnote"><p>${text}</p></aside>`),
  words.map((text) => `<ul><li>${text}</li></ul><span epub:type="pagebreak" title="4"/>`),
);

test("no word is lost, none is made up, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(block, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), async (written) => {
      const bytes = writeEpub(written.map((blocks, index) => ({ name: `${index}.xhtml`, body: blocks.join("") })), "");
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.epub" });
      const expected = written.flat().join(" ").replace(/>9<\/a>/g, ">").replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&").split(/\s+/).filter((word) => word !== "");
      expect(transcripts[0].source.text.split(/\s+/).filter((word) => word !== "")).toEqual(expected);
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("never throws, whatever is changed, cut out or repeated", async () => {
  const chapter = String(epubParts([{ name: "a.xhtml", body: '<h1>The pier</h1><p><b>Ann:</b> How<a epub:type="noteref" href="#n"><sup>1</sup></a>?</p><aside epub:type="footnote"><p>b</p></aside><span epub:type="pagebreak" title="4"/><p>x</p>' }])[3]?.bytes);
  const rest = epubParts([{ name: "a.xhtml", body: "" }]).slice(0, 3);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(chapter.length), fc.constantFrom("", "<", ">", "</p>", "</a>", "<a href='#'>", "&", '"', "<sup>", "</sup>"), fc.nat(30)), { maxLength: 5 }), async (changes) => {
      let text = chapter;
      for (const [at, piece, length] of changes) text = text.slice(0, at) + piece + text.slice(at + length);
      const bytes = writeArchive([...rest, { name: "OEBPS/a.xhtml", bytes: text }]);
      await read(bytes);
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.epub" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
