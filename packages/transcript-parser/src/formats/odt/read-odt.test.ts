import { readFileSync, readdirSync } from "node:fs";
import { checkInvariants, sliceSpan } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { viewDocument } from "../../view/document-view.js";
import { writeArchive } from "../container/write-archive.test-data.js";
import type { SourceDocument } from "../source-format.js";
import { odtReader } from "./read-odt.js";
import { odtParts, writeFlatOdt, writeOdt, type WrittenOdt } from "./write-odt.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const document = await odtReader.read(bytes, {});
  for (const { span } of [...document.locations, ...(document.styles ?? []), ...(document.markup ?? [])]) {
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(document.text.length);
  }
  return document;
}

/** What is read of a document in each of its two forms, which have to agree. */
async function readBoth(written: WrittenOdt): Promise<SourceDocument> {
  const flat = await read(writeFlatOdt(written));
  const packed = await read(writeOdt(written));
  expect(packed).toEqual({ ...flat, mediaType: packed.mediaType });
  expect(packed.diagnostics).toEqual([]);
  return packed;
}

function stylesOf({ text, styles = [] }: SourceDocument): string[] {
  return styles.map(({ span, style }) => `${style}: ${text.slice(span.start, span.end)}`);
}

const style = (name: string, family: string, properties: string, parent = ""): string =>
  `<style:style style:name="${name}" style:family="${family}"${parent === "" ? "" : ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;
const p = (text: string, name = "Standard"): string => `<text:p text:style-name="${name}">${text}</text:p>`;

describe("text", () => {
  test.each<[string, string, string]>([
    ["paragraphs and headings", `<text:h text:outline-level="1">The pier</text:h>${p("Salt.")}${p("Tar.")}`, "The pier\n\nSalt.\n\nTar."],
    ["an empty paragraph is one more line, and not more than that", `${p("a")}${p("")}${p("b")}${p("")}${p("")}${p("")}${p("c")}`, "a\n\n\nb\n\n\nc"],
    ["white space is folded", p("\n  Salt \t\n and  <text:span> rope</text:span> "), "Salt and rope"],
    ["spaces, tabs and line breaks that are meant", p('a<text:s text:c="3"/>b<text:s/> c<text:tab/>d<text:line-break/>e'), "a   b  c\td\ne"],
    ["a space without end", p('a<text:s text:c="999999999"/>b'), `a${" ".repeat(500)}b`],
    ["references", p("a &amp; b &lt;c&gt; &#233; &#x1F600;"), "a & b <c> é 😀"],
    ["fields as they were filled", p("Page <text:page-number>3</text:page-number> of <text:user-field-get>four</text:user-field-get>"), "Page 3 of four"],
    ["lists without their numbers", `${p("a:")}<text:list><text:list-item><text:number>1.</text:number>${p("b")}</text:list-item><text:list-item>${p("c")}<text:list><text:list-item>${p("d")}</text:list-item></text:list></text:list-item></text:list>${p("e")}`, "a:\n\nb\nc\n\nd\n\ne"],
    ["tables by rows and cells", `${p("a")}<table:table><table:table-header-rows><table:table-row><table:table-cell>${p("b")}</table:table-cell><table:table-cell>${p("c")}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p("")}</table:table-cell><table:table-cell>${p("d")}${p("e")}</table:table-cell><table:table-cell>${p("f")}</table:table-cell></table:table-row></table:table>${p("g")}`, "a\n\nb\tc\n\td\n\ne\tf\n\ng"],
    ["a note after its paragraph", `${p("Salt<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Of the pans.</text:p></text:note-body></text:note> and rope.")}${p("Tar.")}`, "Salt and rope.\n\nOf the pans.\n\nTar."],
    ["a comment without who wrote it when", p("Salt<office:annotation><dc:creator>Bo</dc:creator><dc:date>2001-01-01</dc:date><text:p>Check.</text:p></office:annotation> and rope."), "Salt and rope.\n\nCheck."],
    ["a text box after its paragraph", p('Salt<draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>.'), "Salt.\n\nBoxed."],
    ["what was deleted is no text", `<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>${p('Salt<text:change text:change-id="c"/>.')}`, "Salt."],
    ["what was deleted and still stands in the text", `<text:tracked-changes><text:changed-region xml:id="d"><text:deletion><office:change-info><dc:creator>Bo</dc:creator></office:change-info></text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>${p('Salt<text:change-start text:change-id="d"/>, tar<text:s/><text:change-end text:change-id="d"/> and<text:change-start text:change-id="i"/> rope<text:change-end text:change-id="i"/>.')}`, "Salt and rope."],
    ["declarations and sources of indexes are no text", `<text:sequence-decls/><text:table-of-content><text:table-of-content-source><text:index-title-template>No</text:index-title-template></text:table-of-content-source><text:index-body>${p("The pier 2")}</text:index-body></text:table-of-content>${p("Salt.")}`, "The pier 2\n\nSalt."],
    ["letters outside of paragraphs are no text", `x<text:list>y<text:list-item>z${p("a")}</text:list-item></text:list>`, "a"],
  ])("%s", async (_, body, text) => {
    expect((await readBoth({ body })).text).toBe(text);
  });

  test("optional hyphens within words are there, and not read", async () => {
    const document = await readBoth({ body: p("Sun\u00ADday<text:span>\u00AD</text:span>s") });
    expect([document.text, viewDocument(document).text.trim()]).toEqual(["Sun\u00ADday\u00ADs", "Sundays"]);
  });

  test("hidden text and readings of words are there, and not read", async () => {
    const automatic = style("H", "text", 'text:display="none"');
    const body = p('Salt<text:span text:style-name="H"> and pepper</text:span>, <text:ruby><text:ruby-base>山</text:ruby-base><text:ruby-text>yama</text:ruby-text></text:ruby>.') + `<text:section text:display="none">${p("Gone.")}</text:section>`;
    const document = await readBoth({ automatic, body });
    expect(document.text).toBe("Salt and pepper, 山yama.\n\nGone.");
    expect(viewDocument(document).text.trim()).toBe("Salt, 山.");
  });

  test("heads and feet of pages once, beside the text", async () => {
    const master = `<style:master-page style:name="a"><style:header>${p("Of the pier")}</style:header><style:footer>${p("Page <text:page-number>1</text:page-number>")}</style:footer></style:master-page><style:master-page style:name="b"><style:header>${p("Of the pier")}</style:header><style:footer style:display="false">${p("Not shown")}</style:footer></style:master-page>`;
    const document = await readBoth({ body: p("Salt."), master });
    expect(document.text).toBe("Salt.\n\nOf the pier\n\nPage 1");
    expect(stylesOf(document)).toEqual(["aside: Of the pier", "aside: Page 1"]);
  });
});

describe("styles", () => {
  test.each<[string, string, string, string[]]>([
    ["bold by an automatic style", style("T1", "text", 'fo:font-weight="bold"'), p('<text:span text:style-name="T1">Ann: </text:span>Salt.'), ["strong: Ann:"]],
    ["by its parent", style("T1", "text", 'fo:color="#000"', "Who"), p('<text:span text:style-name="T1">Ann:</text:span> Salt.'), ["strong: Ann:"]],
    ["by a number", style("T1", "text", 'fo:font-weight="700"'), p('<text:span text:style-name="T1">Ann:</text:span>'), ["strong: Ann:"]],
    ["in a span within a span", style("T1", "text", 'fo:font-style="italic"'), p('<text:span text:style-name="Who">Ann <text:span text:style-name="T1">Holm</text:span></text:span>'), ["strong: Ann Holm", "emphasis: Holm"]],
    ["taken back in a bold paragraph", style("T1", "text", 'fo:font-weight="normal"'), p('Ann: <text:span text:style-name="T1">Salt.</text:span> Yes.', "Loud"), ["strong: Ann:", "strong: Yes."]],
    ["headings by their style", "", p("The pier", "Heading_20_2") + p("By Bo", "Subtitle"), ["heading: The pier", "heading: By Bo"]],
    ["headings in bold type are headings", "", '<text:h text:style-name="Loud">The pier</text:h>', ["heading: The pier"]],
    ["quotations", style("P1", "paragraph", "", "Quotations"), p("So be it.", "P1"), ["quote: So be it."]],
    ["links", "", p('See <text:a>the <text:span text:style-name="Who">archive</text:span></text:a>.'), ["link: the archive", "strong: archive"]],
    ["names of columns", "", `<table:table><table:table-row><table:table-cell>${p("Time")}</table:table-cell><table:table-cell>${p("Speaker")}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p("Name")}</table:table-cell></table:table-row></table:table>`, ["aside: Time\tSpeaker"]],
    ["a first row in which somebody speaks", "", `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p("Ann")}</table:table-cell><table:table-cell>${p("Salt.")}</table:table-cell></table:table-row></table:table-header-rows></table:table>`, []],
    ["captions", style("P2", "paragraph", "", "Illustration") + style("Illustration", "paragraph", "", "Caption"), p("a") + p("Figure 1", "P2") + p("Figure 2", "caption"), ["aside: Figure 1", "aside: Figure 2"]],
    ["text boxes and shapes", "", p('Salt and rope, it was.<draw:frame><draw:text-box><text:p>Salt.</text:p></draw:text-box></draw:frame><draw:custom-shape><text:p>Rope.</text:p></draw:custom-shape>'), ["aside: Salt.", "aside: Rope."]],
    ["a box in front of all text", "", p("<draw:frame><draw:text-box><text:p>The pier</text:p></draw:text-box></draw:frame>") + p("Ann: Salt."), []],
    ["boxes that hold nearly all of the text", "", p("<draw:frame><draw:text-box><text:p>Ann: How was it?</text:p><text:p>Bo: Salt.</text:p></draw:text-box></draw:frame>"), []],
    ["notes", "", p("a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note>"), ["aside: b"]],
    ["a style that is its own ancestor", style("A", "paragraph", "", "B") + style("B", "paragraph", 'fo:font-weight="bold"', "A"), p("a", "A"), ["strong: a"]],
    ["styles that are missing", "", p('<text:span text:style-name="None">a</text:span>', "None"), []],
  ])("%s", async (_, automatic, body, expected) => {
    const styles = style("Who", "text", 'fo:font-weight="bold"') + style("Loud", "paragraph", 'fo:font-weight="bold"');
    expect(stylesOf(await readBoth({ automatic, styles, body }))).toEqual(expected);
  });

  test("paragraphs are places, and prefixes may be others", async () => {
    const bytes = new TextDecoder().decode(writeFlatOdt({ body: p("Salt.") + p(" ") + p("Tar.") })).replaceAll("text:p", "t:p").replace("<office:document ", '<office:document xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ');
    const { text, locations } = await read(new TextEncoder().encode(bytes));
    expect(locations.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([["paragraph", "Salt."], ["paragraph", "Tar."]]);
  });
});

test("title and language of the metadata are known, and nothing of who saved it when", async () => {
  const meta = "<dc:title>Of  the pier</dc:title><dc:creator>Bo</dc:creator><dc:date>2001-01-01</dc:date><dc:language>en-GB</dc:language>";
  expect((await readBoth({ body: p("Salt."), meta })).known).toEqual({ metadata: { title: "Of the pier", language: "en-GB" } });
  expect((await readBoth({ body: p("Salt."), meta: "<dc:title> </dc:title><dc:language>?</dc:language>" })).known).toBeUndefined();
  expect((await readBoth({ body: p("By Bo") + p("Of the pier", "Title") })).known).toEqual({ metadata: { title: "Of the pier" } });
});

describe.each(readdirSync(FIXTURES).filter((name) => !name.endsWith(".md")))("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));

  test("every character is accounted for", async () => {
    const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: name });
    expect(checkInvariants(transcripts[0], { bytes })).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  test.runIf(name.startsWith("founding"))("is the founding document", async () => {
    const { transcripts, report } = await parseTranscript(bytes, { fileName: "a" });
    expect(report.format).toBe("odt");
    expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  });

  test.runIf(name.startsWith("oral-history"))("has the conversation of the oral history", async () => {
    const [transcript] = (await parseTranscript(bytes)).transcripts;
    expect(transcript.turns).toHaveLength(20);
    expect(transcript.speakers.map(({ name: person }) => person?.full).sort()).toEqual(["Mirela Stoyanova", "Tomás Okafor"]);
    const asides = transcript.paratexts.filter(({ kind }) => kind === "note").map(({ span }) => sliceSpan(transcript.source, span));
    expect(asides).toContain("The books of the pans give 1,238 tonnes for 1965.");
    expect(transcript.source.text).not.toContain("three days");
    expect(transcript.turns[9]?.text).toContain("1,240 tonnes, and from then on");
  });
});

describe("files that are not whole", () => {
  const said = `${p("Ann: How was it?")}${p("Bo: It was salt. ".repeat(200))}`;
  const whole = writeOdt({ body: said });

  const diagnosed = async (bytes: Uint8Array): Promise<{ codes: string[]; text: string }> => {
    const { transcripts, diagnostics, report } = await parseTranscript(bytes, { fileName: "a.odt" });
    expect(report.format).toBe("odt");
    for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    for (const { hint } of diagnostics) expect(hint).toMatch(/\S/);
    return { codes: diagnostics.map(({ code }) => code), text: transcripts[0].source.text };
  };

  test("a download that broke off behind the content", async () => {
    const { codes, text } = await diagnosed(whole.subarray(0, whole.length - 200));
    expect(codes).toContain("file-damaged");
    expect(text).toContain("Bo: It was salt.");
  });

  test("a flat file that breaks off", async () => {
    const flat = writeFlatOdt({ body: said });
    const { codes, text } = await diagnosed(flat.subarray(0, flat.length - 300));
    expect(codes).toContain("file-damaged");
    expect(text).toContain("Ann: How was it?\n\nBo: It was salt.");
  });

  test("a flat file with bytes that are no characters: its diagnostics have no place in the text that is read", async () => {
    const flat = writeFlatOdt({ body: said });
    const bytes = Uint8Array.from(flat, (byte, at) => (at > flat.length - 60 && byte === 0x20 ? 0xe2 : byte));
    const { diagnostics } = await odtReader.read(bytes, {});
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { span } of diagnostics) expect(span).toBeNull();
  });

  test("a document with a password", async () => {
    const parts = odtParts({ body: said }).map((file) => (file.name === "META-INF/manifest.xml" ? { ...file, bytes: "<manifest:encryption-data/>" } : file));
    const { codes, text } = await diagnosed(writeArchive(parts));
    expect(codes).toContain("file-encrypted");
    expect(text).toBe("");
  });

  test("a package without its content", async () => {
    const { codes } = await diagnosed(writeArchive(odtParts({ body: said }).filter(({ name }) => name !== "content.xml")));
    expect(codes).toContain("file-damaged");
  });

  test("content whose checksum is wrong is read", async () => {
    const { codes, text } = await diagnosed(writeArchive(odtParts({ body: said }).map((file) => (file.name === "content.xml" ? { ...file, crc32: 7 } : file))));
    expect(codes).toContain("file-damaged");
    expect(text).toContain("Ann: How was it?");
  });

  test("content that unpacks without end", async () => {
    const parts = odtParts({ body: `${said}${" ".repeat(20_000_000)}` });
    const { codes, text } = await diagnosed(writeArchive(parts));
    expect(codes).toContain("file-too-large");
    expect(text).toBe("");
  });

  test("entities that the content declares", async () => {
    const parts = odtParts({ body: p("Ann: &x; &y;") }).map((file) => (file.name === "content.xml" ? { ...file, bytes: String(file.bytes).replace("?>", '?><!DOCTYPE a [<!ENTITY x "boom"><!ENTITY y SYSTEM "file:///etc/passwd">]>') } : file));
    const { codes, text } = await diagnosed(writeArchive(parts));
    expect(codes).toContain("entity-refused");
    expect(text).not.toContain("boom");
  });

  test("elements that nest without end", async () => {
    const { text } = await diagnosed(writeOdt({ body: `${"<text:section>".repeat(50_000)}${p(`${"<text:span>".repeat(50_000)}Salt.`)}` }));
    expect(text).toBe("Salt.");
  });
});

const words = fc.array(fc.constantFrom("salt", "rope", "Ann:", "née", "山", "&amp;", "1,240", "We", "<text:s/>", "<text:tab/>"), { minLength: 1, maxLength: 8 });
const inline = words.map((list) => list.join(" "));
const block = fc.oneof(
  inline.map((text) => p(text)),
  inline.map((text) => p(`<text:span text:style-name="T1">${text}</text:span> so`)),
  inline.map((text) => p(`so<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`)),
  inline.map((text) => `<text:list><text:list-item>${p(text)}</text:list-item></text:list>`),
  fc.tuple(inline, inline).map(([a, b]) => `<table:table><table:table-row><table:table-cell>${p(a)}</table:table-cell><table:table-cell>${p(b)}</table:table-cell></table:table-row></table:table>`),
);

/** The words of a piece of XML, without those that the program makes. */
function wordsOf(xml: string): string[] {
  return xml.replace(/<text:note-citation>9<\/text:note-citation>/g, "").replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&").split(/\s+/).filter((word) => word !== "").sort();
}

test("no word is lost, none is made up, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 10 }), async (blocks) => {
      const body = blocks.join("");
      const bytes = writeOdt({ body, automatic: style("T1", "text", 'fo:font-weight="bold"') });
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.odt" });
      expect(transcripts[0].source.text.split(/\s+/).filter((word) => word !== "").sort()).toEqual(wordsOf(body));
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test("never throws, whatever is changed, cut out or repeated", async () => {
  const content = String(odtParts({ body: `<text:h>The pier</text:h>${p('<text:span text:style-name="T1">Ann:</text:span> How<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note>?')}<table:table><table:table-row><table:table-cell>${p("x")}</table:table-cell></table:table-row></table:table>` })[2]?.bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(content.length), fc.constantFrom("", "<", ">", "</text:p>", "<text:p>", "&", '"', "<table:table-row>", "<text:list>"), fc.nat(40)), { maxLength: 5 }), async (changes) => {
      let text = content;
      for (const [at, piece, length] of changes) text = text.slice(0, at) + piece + text.slice(at + length);
      const bytes = writeArchive([{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", method: 0 }, { name: "content.xml", bytes: text }]);
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.odt" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
