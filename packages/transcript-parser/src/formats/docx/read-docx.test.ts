import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { pagesIn, readDraft, shown, stylesIn } from "./read-document.test-data.js";
import { paragraph as p, run as r, table, writeFlatDocx } from "./write-docx.test-data.js";

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (content: string): string => `<w:drawing><wp:inline><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:inline></w:drawing>`;

describe("the words of paragraphs", () => {
  test.each<[string, string, string]>([
    ["one after the other", p("One.") + p("Two."), "One.\n\nTwo."],
    ["empty ones say nothing", p("One.") + p("") + p("  ") + p("Two."), "One.\n\nTwo."],
    ["runs are joined as they stand", p(r("Sa") + r("lt ") + r("road")), "Salt road"],
    ["references of XML", p("salt &\u00a0<rope> \"x\""), "salt &\u00a0<rope> \"x\""],
    ["tabs", p("Ann:\tYes."), "Ann:\tYes."],
    ["stops of tabs are none", p("Yes.", '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), "Yes."],
    ["line breaks", p(`${r("One")}<w:r><w:br/></w:r>${r("two")}<w:r><w:cr/></w:r>${r("three")}`), "One\ntwo\nthree"],
    ["a hyphen that does not break", p("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r>"), "well\u2011known"],
    ["a symbol of a font", p('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Own" w:char="E001"/></w:r>'), "α✓\ue001"],
    ["a symbol that is none", p(`${r("a")}<w:r><w:sym w:font="Symbol" w:char="zz"/><w:sym/></w:r>`), "a"],
    ["white space of a pretty-printed file", p("<w:r><w:t>\n    One\n  </w:t></w:r>"), "One"],
    ["spaces that nothing preserves", p("<w:r><w:t>One </w:t></w:r><w:r><w:t>two</w:t></w:r>"), "One two"],
    ["numbers of lists are no text", p("wait", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), "wait"],
    ["a drop cap belongs to its word", p("W", '<w:framePr w:dropCap="drop" w:lines="3"/>') + p("hen I was born"), "When I was born"],
    ["hyperlinks", p(`${r("See ")}<w:hyperlink r:id="x">${r("the archive")}</w:hyperlink>${r(".")}`), "See the archive."],
    ["smart tags and custom XML", p(`<w:smartTag w:element="place">${r("Oslo")}</w:smartTag><w:customXml w:element="x">${r(" is")}</w:customXml>`), "Oslo is"],
    ["content controls", `<w:sdt><w:sdtPr><w:alias w:val="No"/></w:sdtPr><w:sdtContent>${p("In a control.")}</w:sdtContent></w:sdt>`, "In a control."],
    ["text from right to left in its order", p(`<w:bdo w:val="rtl">${r("שלום")}</w:bdo>`), "שלום"],
    ["formulas", p(`${r("So ")}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>`), "So a/b"],
    ["words outside of texts in a damaged file", p("<w:r>salt</w:r>"), "salt"],
  ])("%s", async (_name, body, text) => {
    expect((await readDraft({ body })).text).toBe(text);
  });

  test("a label that a list sets before its items is text; its numbers and bullets are none", async () => {
    const level = (index: number, text: string, format = "none"): string => `<w:lvl w:ilvl="${index}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="4">${level(0, "Q.")}${level(1, "A. ")}${level(2, "%1.", "decimal")}${level(3, "o", "bullet")}${level(4, "Section %1.", "decimal")}</w:abstractNum>`
      + `<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0">${level(0, "Witness:")}</w:lvlOverride></w:num>`;
    const styles = '<w:style w:type="paragraph" w:styleId="Answer"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
    const item = (numId: number, ilvl: number): string => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
    const body = p("Why?", item(7, 0)) + p(r("So.", "<w:b/>"), '<w:pStyle w:val="Answer"/>') + p("", item(7, 0)) + p("No.", `<w:pStyle w:val="Answer"/>${item(0, 0)}`)
      + p("It was I.", item(8, 0)) + p("a", item(7, 2)) + p("b", item(7, 3)) + p("c", item(7, 4)) + p("d", item(9, 0));
    const document = await readDraft({ body, numbering, styles });
    expect(document.text.split(/\n+/)).toEqual(["Q.\tWhy?", "A.\tSo.", "No.", "Witness:\tIt was I.", "a", "b", "c", "d"]);
    expect(stylesIn(document)).toEqual(["strong: So."]);
  });

  test.each([
    ["as an element", "<w:t>sea</w:t><w:softHyphen/><w:t>side</w:t>"],
    ["as a character", "<w:t>sea\u00adside</w:t>"],
    ["as a character between two runs", "<w:t>sea\u00ad</w:t></w:r><w:r><w:t>side</w:t>"],
  ])("an optional hyphen is no part of what is read: %s", async (_name, content) => {
    const document = await readDraft({ body: p(`<w:r>${content}</w:r>`) });
    expect([document.text, shown(document)]).toEqual(["sea\u00adside", "seaside"]);
  });

  test("the reading above a word is kept and not read in its line", async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${r("よみ")}</w:rt><w:rubyBase>${r("読")}</w:rubyBase></w:ruby></w:r>`;
    const document = await readDraft({ body: p(ruby + r("む")) });
    expect([document.text, shown(document)]).toEqual(["よみ読む", "読む"]);
  });

  test("each paragraph with words has its place", async () => {
    const { text, locations } = await readDraft({ body: p("One.") + p("") + p("Two.") });
    expect(locations.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)).toEqual(["paragraph One.", "paragraph Two."]);
  });

  test("paragraphs that are lines of a column stay lines", async () => {
    const lines = ["It was cold in the", "winter of that year and", "we had to burn the", "boats, one after the", "other, until there was", "not one left of", "them.", "", "And then the", "spring came."];
    expect((await readDraft({ body: lines.map((line) => p(line)).join("") })).text).toBe(lines.join("\n"));
  });

  const LONG = "It was cold in the winter of that year, and we had to burn the boats, one after the other, until none was left.";

  test.each<[string, readonly string[], string]>([
    ["where empty paragraphs part the others, those beside each other are lines", ["Salt", "by Ann Lee", "", "Ann:", LONG, "", "Bo:", LONG, "", "Ann:", LONG], "\n"],
    ["one or two empty ones part nothing", ["Salt", "", "Ann:", LONG, "Bo:", LONG, "Ann:", LONG, "Bo:", LONG, "", "End."], "\n\n"],
    ["without empty ones all are apart", ["Salt", "by Ann Lee", "Ann: So?", "Bo: So.", "Ann: So?", "Bo: So."], "\n\n"],
  ])("%s", async (_name, lines, gap) => {
    const document = await readDraft({ body: lines.map((line) => p(line)).join("") });
    expect(document.text).toBe(gap === "\n" ? lines.join("\n") : lines.filter((line) => line !== "").join(gap));
  });

  test("a time under each name stays with it", async () => {
    const body = [["Ann", "0:01"], ["Bo", "0:05"], ["Ann", "0:09"], ["Bo", "0:12"]].map(([name = "", time = ""]) => p(name) + p(time) + p(`So said ${name}.`)).join("");
    expect((await readDraft({ body })).text).toMatch(/^Ann\n0:01\n\nSo said Ann\.\n\nBo\n0:05\n\n/);
  });

  test.each([
    ["strict", { isStrict: true }],
    ["with its text in a part of another name", { main: "word/document7.xml" }],
    ["with its text in another folder", { main: "content/main.xml" }],
  ])("a document that is %s", async (_name, form) => {
    const body = p(`${r("Ann:", "<w:b/>")}${r(" So.")}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const document = await readDraft({ body, footnotes: `<w:footnote w:id="2">${p("A note.")}</w:footnote>`, ...form });
    expect(document.text).toBe("Ann: So.\n\nA note.");
    expect(stylesIn(document)).toEqual(["strong: Ann:", "aside: A note."]);
    expect(document.diagnostics).toEqual([]);
  });
});

test("a package that is one XML file", async () => {
  const bytes = writeFlatDocx({ body: p(`${r("Ann:", "<w:b/>")}${r(" So?")}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p("Bo: So."), footnotes: `<w:footnote w:id="2">${p("A note.")}</w:footnote>`, title: "T" });
  const { transcripts, diagnostics, report } = await parseTranscript(bytes, { fileName: "a.xml" });
  const [{ source, turns }] = transcripts;
  expect([report.format, source.text]).toEqual(["docx", "Ann: So?\n\nBo: So.\n\nA note."]);
  expect(turns.map(({ text }) => text)).toEqual(["So?", "So."]);
  expect(checkInvariants(transcripts[0], { bytes })).toEqual([]);
  expect(diagnostics).toEqual([]);
});

test("a package that is one XML file and is cut off", async () => {
  const bytes = writeFlatDocx({ body: Array.from({ length: 20 }, (_, index) => p(`Ann: So ${index}?`)).join("") });
  const { transcripts, diagnostics } = await parseTranscript(bytes.slice(0, bytes.length - 400), { fileName: "a.xml" });
  expect(transcripts[0].source.text).toContain("Ann: So 10?");
  expect(diagnostics.map(({ code }) => code)).toContain("file-damaged");
});

describe("what is changed, hidden or computed", () => {
  test.each<[string, string, string]>([
    ["insertions are text", p(`${r("We ")}<w:ins w:id="1">${r("never ")}</w:ins>${r("went.")}`), "We never went."],
    ["deletions are not", p(`${r("We ")}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>${r("went.")}`), "We went."],
    ["what was moved stands where it went to", p(`<w:moveFrom w:id="1">${r("Away. ")}</w:moveFrom>${r("Here. ")}<w:moveTo w:id="2">${r("Away.")}</w:moveTo>`), "Here. Away."],
    ["a deleted end of a paragraph", p("We went ", '<w:rPr><w:del w:id="1"/></w:rPr>') + p("home."), "We went home."],
    ["properties of before a change", p('<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Seen.</w:t></w:r>'), "Seen."],
    ["the result of a field, not its instruction", p(field("begin") + instruction(" PAGEREF _Toc1 ") + field("separate") + r("12") + field("end") + r(" boats")), "12 boats"],
    ["fields in fields", p(field("begin") + instruction("IF ") + field("begin") + instruction("X") + field("separate") + r("no") + field("end") + field("separate") + r("yes") + field("end")), "yes\n\nno"],
    ["a simple field", p(`<w:fldSimple w:instr=" AUTHOR ">${r("Ann")}</w:fldSimple>`), "Ann"],
    ["a field that never ends", p(field("begin") + instruction("X")) + p("All the rest."), "All the rest."],
    ["a field with nothing but an instruction", p(field("begin") + instruction(' XE "salt" ') + field("end") + r("Salt")), "Salt"],
  ])("%s", async (_name, body, text) => {
    expect((await readDraft({ body })).text).toBe(text);
  });

  test("hidden words are kept behind all others", async () => {
    const document = await readDraft({ body: p(r("We went.") + r(" Do not print.", "<w:vanish/>")) + p("And came.") });
    expect(document.text).toBe("We went.\n\nAnd came.\n\nDo not print.");
    expect(stylesIn(document)).toEqual(["aside: Do not print."]);
  });

  test("of alternatives one is read", async () => {
    const choices = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p("In a box."))}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("In a box.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = await readDraft({ body: p("Above.") + p(`${r("Be")}<w:r>${choices}</w:r>${r("side.")}`) + p("Below.") });
    expect(document.text).toBe("Above.\n\nBeside.\n\nIn a box.\n\nBelow.");
    expect(stylesIn(document)).toEqual(["aside: In a box."]);
  });

  test("a fallback is read where there is no choice", async () => {
    const body = p("<w:r><mc:AlternateContent><mc:Fallback><w:t>Kept.</w:t></mc:Fallback></mc:AlternateContent></w:r>");
    expect((await readDraft({ body })).text).toBe("Kept.");
  });

  test("where nearly all of a document stands in boxes, they are its text", async () => {
    const boxes = p(`<w:r>${box(p("Ann: How was it?") + p("Bo: It was salt."))}</w:r>`) + p(`<w:r>${box(p("Ann: And then?"))}</w:r>`);
    expect(stylesIn(await readDraft({ body: boxes }))).toEqual([]);
    const beside = await readDraft({ body: p("Ann: How was it?") + p(`${r("Bo: It was salt.")}<w:r>${box(p("It was salt."))}</w:r>`) + p("Ann: And then?") });
    expect(stylesIn(beside)).toEqual(["aside: It was salt."]);
  });

  test("a box in front of all text may have the title", async () => {
    const document = await readDraft({ body: p(`<w:r>${box(p("The Salt Road"))}</w:r>`) + p("Below.") });
    expect(document.text).toBe("The Salt Road\n\nBelow.");
    expect(stylesIn(document)).toEqual([]);
  });
});

describe("what stands beside the text", () => {
  const note = (kind: string, id: number, content: string, type = ""): string => `<w:${kind} w:id="${id}"${type}>${p(content)}</w:${kind}>`;
  const refer = (kind: string, id: number, more = ""): string => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;

  test("notes follow in the order of their marks, and separators are none", async () => {
    const document = await readDraft({
      body: p(`${r("Salt")}${refer("endnote", 7)}${r(" and")}${refer("footnote", 3)}${r(" rope")}${refer("footnote", 2)}`) + p("End."),
      footnotes: note("footnote", -1, "x", ' w:type="separator"') + note("footnote", 2, "Of hemp.") + note("footnote", 3, "And so on.") + note("footnote", 9, "Of a deleted sentence."),
      endnotes: note("endnote", 7, "White gold."),
    });
    expect(document.text).toBe("Salt and rope\n\nEnd.\n\nAnd so on.\n\nOf hemp.\n\nWhite gold.");
    expect(stylesIn(document)).toEqual(["aside: And so on.", "aside: Of hemp.", "aside: White gold."]);
  });

  test("a mark that the document gives stands with its note", async () => {
    const mark = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    const document = await readDraft({ body: p(r("Salt") + mark + r(" and rope")), footnotes: note("footnote", 2, "White gold.") });
    expect(document.text).toBe("Salt and rope\n\n* White gold.");
  });

  test("a note of a deleted mark is not there", async () => {
    const body = p(`${r("Salt")}<w:del w:id="1">${refer("footnote", 2)}</w:del>`);
    expect((await readDraft({ body, footnotes: note("footnote", 2, "White gold.") })).text).toBe("Salt");
  });

  test("comments are asides", async () => {
    const body = p(`<w:commentRangeStart w:id="0"/>${r("Salt")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`);
    const document = await readDraft({ body, comments: `<w:comment w:id="0" w:author="Bo" w:initials="B">${p("Which salt?")}</w:comment>` });
    expect(document.text).toBe("Salt\n\nWhich salt?");
    expect(stylesIn(document)).toEqual(["aside: Which salt?"]);
  });

  test("headers and footers come once, whatever sections have them", async () => {
    const section = (ids: readonly string[]): string => `<w:sectPr>${ids.map((id) => `<w:headerReference w:type="default" r:id="${id}"/>`).join("")}</w:sectPr>`;
    const document = await readDraft({
      body: p("One.", section(["h1", "h2"])) + p("Two.") + section(["h1", "h3", "missing"]),
      margins: { h1: p("Salt Road"), h2: p("Salt Road"), h3: p(r("Page ") + field("begin") + instruction("PAGE") + field("separate") + r("3") + field("end")) },
    });
    expect(document.text).toBe("One.\n\nTwo.\n\nSalt Road\n\nPage 3");
    expect(stylesIn(document)).toEqual(["aside: Salt Road", "aside: Page 3"]);
  });

  test("a caption is an aside, by its style or by the one that this is based on", async () => {
    const named = '<w:style w:type="paragraph" w:styleId="Bild"><w:name w:val="Image Caption"/><w:basedOn w:val="Caption"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>';
    const body = p("Figure 1. The pans.", '<w:pStyle w:val="Caption"/>') + p("The pier.", '<w:pStyle w:val="Bild"/>') + p("Text.");
    expect(stylesIn(await readDraft({ body, styles: named }))).toEqual(["aside: Figure 1. The pans.", "aside: The pier."]);
  });

  test("a table of contents is an aside", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const document = await readDraft({ body: p("First session\t1", '<w:pStyle w:val="TOC1"/>') + p("Text."), styles });
    expect(stylesIn(document)).toEqual(["aside: First session\t1"]);
  });
});

describe("tables that are none of turns", () => {
  test("short cells of a row stand on one line", async () => {
    const { text, known } = await readDraft({ body: p("Data") + table([["Name:", "Ann Lee"], ["Born:", "1938"]]) + p("End.") });
    expect(text).toBe("Data\n\nName:\tAnn Lee\nBorn:\t1938\n\nEnd.");
    expect(known?.turns).toEqual([]);
  });

  test("cells with more are lines", async () => {
    expect((await readDraft({ body: table([["Ann", p("One.") + p("Two.")], ["Bo", "Three."]]) })).text).toBe("Ann\nOne.\n\nTwo.\n\nBo\tThree.");
  });

  test("nested ones stand where they are", async () => {
    const body = table([[p("Above.") + table([["a", "b"], ["c", "d"]]) + p("Below."), "Beside."]]);
    expect((await readDraft({ body })).text).toBe("Above.\n\na\tb\nc\td\n\nBelow.\nBeside.");
  });
});

describe("pages", () => {
  const rendered = "<w:r><w:lastRenderedPageBreak/></w:r>";
  const set = '<w:r><w:br w:type="page"/></w:r>';

  test.each<[string, string, number | undefined, string[]]>([
    ["as the program noted them", p(r("One ") + rendered + r("two.")) + p("Three."), undefined, ["1: One", "2: two. Three."]],
    ["a break that is set and its note are one", p(r("One.") + set) + p(rendered + r("Two.")), undefined, ["1: One.", "2: Two."]],
    ["two breaks that are set have a page between them", p(r("One.") + set) + p(set) + p(rendered + r("Three.")), undefined, ["1: One.", "3: Three."]],
    ["breaks that are set, where the program counted as many", p(r("One.") + set) + p("Two."), 2, ["1: One.", "2: Two."]],
    ["a page before a paragraph", p("One.") + p("Two.", "<w:pageBreakBefore/>"), 2, ["1: One.", "2: Two."]],
    ["a section", p("One.", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>') + p("Two.") + '<w:sectPr><w:pgNumType w:start="7"/></w:sectPr>', 2, ["1: One.", "7: Two."]],
    ["none where only some are known", p(r("One.") + set) + p("Two."), undefined, []],
    ["none where the program counted others", p(r("One ") + rendered + r("two.")), 4, []],
    ["none for a single one", p("One."), 1, []],
    ["without numbers where they are Roman", p(r("One ") + rendered + r("two.")) + '<w:sectPr><w:pgNumType w:fmt="lowerRoman"/></w:sectPr>', undefined, ["-: One", "-: two."]],
  ])("%s", async (_name, body, pages, expected) => {
    expect(pagesIn(await readDraft({ body, ...(pages === undefined ? {} : { pages }) }))).toEqual(expected);
  });
});

describe("properties of the document", () => {
  test.each([
    ["a title that is shown", "The Salt  Road", { title: "The Salt Road" }],
    ["a title of another document", "Microsoft Word - Document1", undefined],
  ])("%s", async (_name, title, metadata) => {
    const { known } = await readDraft({ body: p("The Salt Road") + p("An interview."), title });
    expect(known?.metadata).toEqual(metadata);
  });

  test("the paragraph that is set as title is the title", async () => {
    const body = p("harvest, budget") + p("The Salt Road", '<w:pStyle w:val="Title"/>') + p("An interview.", '<w:pStyle w:val="Subtitle"/>');
    expect((await readDraft({ body, title: "Template 7" })).known?.metadata).toEqual({ title: "The Salt Road" });
  });
});
