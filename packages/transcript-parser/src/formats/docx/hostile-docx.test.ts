import { checkInvariants } from "@colloquy/corpus-schema";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";
import { docxReader } from "./read-docx.js";
import { sniffDocx } from "./sniff-docx.js";
import { docxParts, paragraph as p, run as r, table, writeDocx } from "./write-docx.test-data.js";

/** Nothing here measures time: a stage whose cost grows with the square of the length would run into this limit. */
const PATIENCE_MS = 60_000;

const BODY = Array.from({ length: 40 }, (_, index) => p(`${index % 2 === 0 ? "Ann" : "Bo"}: Word ${index} of the keeper, and what he said of it${index % 2 === 0 ? "?" : "."}`)).join("");

function pack(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

async function parseSoundly(bytes: Uint8Array<ArrayBuffer>, fileName = "a.docx"): Promise<ParseResult> {
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  for (const { message, hint } of result.diagnostics) {
    expect(message).toMatch(/[.…”]$/u);
    expect(hint).toMatch(/\S/);
  }
  return result;
}

function codesOf({ diagnostics }: ParseResult): string[] {
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe("damaged documents", () => {
  const parts = docxParts({ body: BODY });
  const main = parts["word/document.xml"] ?? "";

  test.each([0.3, 0.6, 0.9])("cut off after %d of its bytes", async (share) => {
    const whole = writeDocx({ body: BODY });
    const { codes, text } = await parseSoundly(whole.slice(0, Math.floor(whole.length * share))).then((result) => ({ codes: codesOf(result), text: result.transcripts[0].source.text }));
    expect(codes).toContain("file-damaged");
    if (share > 0.8) expect(text).toContain("Word 39");
  });

  test("the part with the text is missing", async () => {
    const { "word/document.xml": _main, ...others } = docxParts({ body: BODY, styles: "" });
    const result = await parseSoundly(pack(others));
    expect(result.report.format).toBe("docx");
    expect(codesOf(result)).toContain("file-damaged");
    expect(result.diagnostics[0]?.severity).toBe("error");
  });

  test("the relationships are missing", async () => {
    const { "_rels/.rels": _package, "word/_rels/document.xml.rels": _document, ...others } = parts;
    const result = await parseSoundly(pack(others));
    expect(result.transcripts[0].turns).toHaveLength(40);
    expect(result.diagnostics).toEqual([]);
  });

  test("relationships that lead out of the package, or in circles", async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + '<Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/><Relationship Id="b" Type="x/footnotes" Target="document.xml"/>'
      + '<Relationship Id="c" Type="x/comments" Target="http://example.org/" TargetMode="External"/><Relationship Id="d" Type="x/header" Target="%E0%A4%A"/></Relationships>';
    const result = await parseSoundly(pack({ ...parts, "word/_rels/document.xml.rels": rels }));
    expect(result.transcripts[0].turns).toHaveLength(40);
  });

  test.each([
    ["the end of the XML is missing", main.slice(0, Math.floor(main.length * 0.8)), "Word 20"],
    ["an element is not closed", main.replace("</w:p>", ""), "Word 39"],
    ["elements cross", main.replace("</w:r></w:p>", "</w:p></w:r>"), "Word 39"],
    ["a bare ampersand", main.replace("Word 3 ", "Word 3 & "), "Word 3 & of"],
    ["no namespace is declared", main.replace(/ xmlns:\w+="[^"]*"/g, ""), "Word 39"],
  ])("%s", async (_name, xml, kept) => {
    const result = await parseSoundly(pack({ ...parts, "word/document.xml": xml }));
    expect(codesOf(result)).toContain("file-damaged");
    expect(result.transcripts[0].source.text).toContain(kept);
    expect(result.transcripts[0].turns.length).toBeGreaterThan(20);
  });

  test("styles, notes and properties that are no XML", async () => {
    const broken = { ...docxParts({ body: BODY, styles: "", footnotes: "", title: "T", pages: 2 }) };
    for (const name of ["word/styles.xml", "word/footnotes.xml", "docProps/core.xml", "docProps/app.xml"]) broken[name] = "%PDF-1.7 & <";
    const result = await parseSoundly(pack(broken));
    expect(codesOf(result)).toEqual(["file-damaged"]);
    expect(result.transcripts[0].turns).toHaveLength(40);
  });
});

describe("documents made to do harm", { timeout: PATIENCE_MS }, () => {
  test("entities that grow are not expanded", async () => {
    const dtd = `<!DOCTYPE w:document [${Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const parts = docxParts({ body: `${BODY}<w:p><w:r><w:t>&e20;&x;</w:t></w:r></w:p>` });
    const result = await parseSoundly(pack({ ...parts, "word/document.xml": (parts["word/document.xml"] ?? "").replace("?>", `?>${dtd}`) }));
    expect(codesOf(result)).toEqual(["entity-refused"]);
    expect(result.transcripts[0].source.text).toContain("&e20;&x;");
  });

  test("a part that unpacks to more than a document has", async () => {
    const result = await parseSoundly(pack(docxParts({ body: " ".repeat(40_000_000) })));
    expect(codesOf(result)).toContain("file-too-large");
    expect(codesOf(result)).toContain("file-damaged");
  });

  test("15,000 paragraphs", async () => {
    const body = Array.from({ length: 15_000 }, (_, index) => p(r(`${index % 2 === 0 ? "Ann" : "Bo"}: ${Math.imul(index, 2_654_435_761).toString(36)} is what he said.`, "<w:b/>"))).join("");
    const { transcripts } = await parseSoundly(writeDocx({ body }));
    expect(transcripts[0].source.locations.filter(({ kind }) => kind === "paragraph")).toHaveLength(15_000);
  });

  test.each<[string, (count: number) => string]>([
    ["nested tables", (count) => `${"<w:tbl><w:tr><w:tc>".repeat(count)}${p("salt")}${"</w:tc></w:tr></w:tbl>".repeat(count)}`],
    ["nested boxes", (count) => `${"<w:p><w:r><w:drawing><w:txbxContent>".repeat(count)}${p("salt")}${"</w:txbxContent></w:drawing></w:r></w:p>".repeat(count)}`],
    ["nested fields", (count) => p(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count)}${r("salt")}`)],
    ["page breaks", (count) => p(`${'<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>'.repeat(count)}${r("salt")}`)],
    ["sections", (count) => `${p("salt")}${p("", "<w:sectPr/>").repeat(count)}`],
    ["notes of one mark", (count) => p(`${r("salt")}${'<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(count)}`)],
    ["boxes in one paragraph", (count) => p(`${r("salt")}<w:r>${`<w:txbxContent>${p("x")}</w:txbxContent>`.repeat(count)}</w:r>`)],
    ["rows of one table", (count) => table(Array.from({ length: count }, (_, index) => [index % 2 === 0 ? "Ann" : "Bo", "salt"]))],
  ])("20,000 %s", async (_name, make) => {
    const result = await docxReader.read(writeDocx({ body: make(20_000), footnotes: `<w:footnote w:id="2">${p("note")}</w:footnote>` }), {});
    expect(result.text).toContain("salt");
  });

  test("styles based on each other a thousand times", async () => {
    const styles = Array.from({ length: 1000 }, (_, index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${(index + 1) % 1000}"/></w:style>`).join("");
    expect((await parseSoundly(writeDocx({ body: p("salt", '<w:pStyle w:val="s0"/>'), styles }))).transcripts[0].source.text).toBe("salt");
  });
});

describe("what is shown and not read is told", () => {
  test.each<[string, string, string]>([
    ["pictures and no words", p("<w:r><w:drawing><pic/></w:drawing></w:r>"), "file-without-text"],
    ["another document inside", `${BODY}<w:altChunk r:id="c"/>`, "file-skipped"],
    ["a diagram", BODY + p('<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r>'), "file-skipped"],
    ["pictures under a header", `${p("<w:r><w:pict/></w:r>")}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, "file-without-text"],
  ])("%s", async (_name, body, code) => {
    expect(codesOf(await parseSoundly(writeDocx({ body, margins: { h: p("Scan 17") } })))).toContain(code);
  });
});

describe("how a document is known", () => {
  const bytes = writeDocx({ body: BODY });
  const sheet = pack({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" });

  test.each<[string, Uint8Array, boolean]>([
    ["a document", bytes, true],
    ["a template whose text has another name", writeDocx({ body: BODY, styles: "", main: "word/doc.xml" }), true],
    ["a cut document", bytes.slice(0, 300), true],
    ["a cut document of LibreOffice, which writes its text and the list of types last", pack({ "_rels/.rels": "<Relationships/>", "docProps/app.xml": "<Properties/>", "docProps/core.xml": "<x/>" }).slice(0, 200), true],
    ["a table of Excel", sheet, false],
    ["an archive of texts", pack({ "a.txt": "Ann: So?" }), false],
    ["text", strToU8("PK is what he said"), false],
    ["nothing", new Uint8Array(0), false],
  ])("%s", (_name, held, expected) => {
    expect(sniffDocx(held.subarray(0, 4096), "a.docx", () => held) > 0.5).toBe(expected);
  });

  test("whatever its name", async () => {
    const result = await parseSoundly(bytes, "a.txt");
    expect(result.report.format).toBe("docx");
    expect(result.transcripts[0].turns).toHaveLength(40);
  });

  test("text with its name is told", async () => {
    const result = await parseSoundly(strToU8("Ann: So?\nBo: So.\n"), "a.docx");
    expect(codesOf(result)).toContain("format-mismatch");
    expect(result.transcripts[0].turns).toHaveLength(2);
  });
});

test("the signal ends reading", async () => {
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await expect(parseTranscript(writeDocx({ body: BODY }), { signal: controller.signal })).rejects.toThrow("enough");
  const late = new AbortController();
  const body = BODY.repeat(1000);
  expect(() => docxReader.read(writeDocx({ body }), { signal: late.signal, onShare: () => late.abort(new Error("enough")) })).toThrow("enough");
});
