import { applyEdits, sliceSpan, type Span } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import type { SourceDocument, TextStyle } from "../source-format.js";
import { rtfReader } from "./read-rtf.js";

/** A document of one-byte characters, as it stands in the file. */
function read(rtf: string): SourceDocument {
  const document = rtfReader.read(Uint8Array.from(rtf, (sign) => sign.charCodeAt(0)), {});
  if (document instanceof Promise) throw new Error("RTF is read at once.");
  return document;
}

const body = (rtf: string): string => read(`{\\rtf1\\ansi\\ansicpg1252 ${rtf}}`).text;
const codes = ({ diagnostics }: SourceDocument): string[] => diagnostics.map(({ code }) => code);

function styled(document: SourceDocument, style: TextStyle): string[] {
  return (document.styles ?? []).flatMap((each) => (each.style === style ? [document.text.slice(each.span.start, each.span.end)] : []));
}

/** What is read: the text without its marks. */
function shown({ text, markup = [] }: SourceDocument): string {
  const taken = new Set<number>();
  for (const { span } of markup) for (let at = span.start; at < span.end; at += 1) taken.add(at);
  return [...Array(text.length).keys()].map((at) => (taken.has(at) ? "" : text.charAt(at))).join("");
}

describe("characters", () => {
  test.each([
    ["a control word ends with one space", "a\\b0 b\\b0  c", "ab c"],
    ["ends of lines are no text", "one\r\n two\nthree", "one twothree"],
    ["escaped signs", "\\{a\\}\\\\b", "{a}\\b"],
    ["bytes of the code page", "caf\\'e9 \\'93x\\'94 \\'80", "café “x” €"],
    ["capital digits", "\\'E9\\'eA", "éê"],
    ["no digits: what follows is text", "a\\'zzb", "azzb"],
    ["named characters", "\\lquote a\\rquote  \\ldblquote b\\rdblquote  \\emdash  \\endash  \\bullet", "‘a’ “b” — – •"],
    ["spaces and hyphens", "a\\~b\\_c\\emspace d\\enspace e\\qmspace f", "a\u00A0b\u2011c\u2003d\u2002e\u2005f"],
    ["joiners and marks of direction", "a\\zwj b\\zwnj c\\ltrmark d\\rtlmark e", "a\u200Db\u200Cc\u200Ed\u200Fe"],
    ["tabs, named and as they are", "a\\tab b\tc\\\td", "a\tb\tc\td"],
    ["lines", "a\\line b\\lbr0 c", "a\nb\nc"],
    ["control characters show nothing", "a\0b\\'07c\\'0bd", "abc\nd"],
    ["separators of Unicode", "a\\uc0\\u8232 b\\u8233 c", "a\nb\nc"],
    ["a word that nobody knows", "a\\nonsense12 b", "ab"],
    ["a symbol that nobody knows", "a\\;b", "ab"],
    ["a number without end is cut", "a\\fs12345678901234 b", "a1234 b"],
  ])("%s", (_name, rtf, text) => expect(body(rtf)).toBe(text));
});

describe("Unicode", () => {
  test.each([
    ["with one character for others", "\\u1076?\\u1072?", "да"],
    ["with none", "\\uc0\\u1076\\u1072 !", "да!"],
    ["a space ends the word and is no fallback", "\\uc0\\u8776 40", "≈40"],
    ["with a byte", "caf\\u233\\'e9!", "café!"],
    ["with two", "\\uc2\\u23665\\'8e\\'52.", "山."],
    ["with a named character", "\\u8212\\emdash x", "—x"],
    ["with an escaped sign", "\\u123\\{x", "{x"],
    ["with one that a group cuts short", "{\\u1076}b\\u1072\\b0 c", "дbаc"],
    ["beyond 32767, negative", "\\u-10179?\\u-8576?", "\u{1F680}"],
    ["beyond 32767, positive", "\\u55357?\\u56960?", "\u{1F680}"],
    ["beyond 65535, against the specification", "\\u128640?", "\u{1F680}"],
    ["half of a pair", "a\\u-10179?b", "a\uFFFDb"],
    ["no character at all", "a\\u0?b\\u1114112?c\\u-99999?d", "abcd"],
    ["the length of fallbacks belongs to the group", "{\\uc3\\u65abcd}\\u66?e", "AdBe"],
    ["in a group for both kinds of readers", "{\\upr{Dvor?k}{\\*\\ud{Dvo\\u345\\'f8\\u225\\'e1k}}}", "Dvořák"],
  ])("%s", (_name, rtf, text) => expect(body(rtf)).toBe(text));
});

describe("code pages", () => {
  const fonts = (...charsets: readonly string[]): string => `{\\fonttbl${charsets.map((charset, index) => `{\\f${index}\\fnil${charset} Font;}`).join("")}}`;
  test.each([
    ["of the document", "\\ansi\\ansicpg1251", "\\'c4\\'e0", "Да"],
    ["of the document, for a font that says nothing", `\\ansi\\ansicpg1251${fonts("")}`, "\\f0 \\'c4\\'e0", "Да"],
    ["of the first font", `\\ansi\\deff1${fonts("\\fcharset0", "\\fcharset204")}`, "\\'c4\\'e0 \\f0 \\'e9", "Да é"],
    ["of the font by `\\cpg`", `\\ansi${fonts("\\fcharset0\\cpg1250")}`, "\\f0 \\'f8", "ř"],
    ["of fonts in a table without groups", "\\ansi{\\fonttbl\\f0\\fnil\\fcharset0 A;\\f1\\fnil\\fcharset238 B;}", "\\f1 \\'f8\\f0 \\'f8", "řø"],
    ["Greek, Turkish, Hebrew, Arabic", `\\ansi${fonts("\\fcharset161", "\\fcharset162", "\\fcharset177", "\\fcharset178")}`, "\\f0\\'e1\\f1\\'fe\\f2\\'e0\\f3\\'c8", "αşאب"],
    ["Baltic, Thai, Vietnamese", `\\ansi${fonts("\\fcharset186", "\\fcharset222", "\\fcharset163")}`, "\\f0\\'f0\\f1\\'a1\\f2\\'f5", "šกơ"],
    ["Macintosh", "\\mac", "caf\\'8e", "café"],
    ["MS-DOS", "\\pc", "caf\\'82", "café"],
    ["MS-DOS, western and central", `\\pca${fonts("\\cpg852")}`, "\\'b5\\f0\\'fd", "Ář"],
    ["one that nobody knows", "\\ansi\\ansicpg99999", "\\'e9", "é"],
  ])("%s", (_name, head, rtf, text) => expect(read(`{\\rtf1${head}\\pard ${rtf}}`).text).toBe(text));

  test.each([
    ["Japanese, second bytes that are letters and signs", 932, "\\'95\\\\\\'8e\\'a6 \\'83\\'5c\\'83^", "表示 ソタ"],
    ["Chinese, simplified", 936, "\\'d4\\'e7\\'c9\\'cf", "早上"],
    ["Chinese, traditional", 950, "\\'a4\\'a4\\'a4\\'e5", "中文"],
    ["Korean", 949, "\\'c7\\'d1\\'b1\\'db", "한글"],
    ["UTF-8", 65001, "\\'e6\\'97\\'a9", "早"],
  ])("of two bytes: %s", (_name, page, rtf, text) => {
    expect(read(`{\\rtf1\\ansi\\ansicpg${page} ${rtf}}`).text).toBe(text);
  });

  test("bytes that are not escaped are UTF-8 where they can be, else of the code page", () => {
    const utf8 = String.fromCharCode(...new TextEncoder().encode("Да, café"));
    expect(read(`{\\rtf1\\ansi\\ansicpg1252 ${utf8}}`).text).toBe("Да, café");
    expect(read("{\\rtf1\\ansi\\ansicpg1251 \xC4\xE0}").text).toBe("Да");
  });

  test("a byte that the code page leaves undefined is said once, with the place of the first", () => {
    const document = read("{\\rtf1\\ansi\\ansicpg1252 a\\'81b\\'8dc}");
    expect(document.text).toBe("a\uFFFDb\uFFFDc");
    expect(document.diagnostics).toMatchObject([{ code: "undecodable-bytes", span: { start: 1, end: 2 } }]);
    expect(document.diagnostics[0]?.message).toContain("2 characters could not be decoded as windows-1252");
  });

  test("signs of a font of symbols are no letters of a code page", () => {
    expect(read("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset2 Symbol;}}\\f0 \\'b7 \\'e9 a}").text).toBe("• \uF0E9 a");
  });

  test("the encoding is the one that the document names", () => {
    expect(read("{\\rtf1\\ansi\\ansicpg1251 a}").encoding).toEqual({ name: "windows-1251", byteOrderMark: false });
    expect(read("\xEF\xBB\xBF{\\rtf1\\ansi a}")).toMatchObject({ text: "a", encoding: { name: "windows-1252", byteOrderMark: true } });
  });
});

describe("what is no text", () => {
  test.each([
    ["tables of fonts, colours and styles", "{\\fonttbl{\\f0 Arial{\\*\\falt Sans};}}{\\colortbl;\\red0;}{\\stylesheet{Normal;}{\\s1 heading 1;}}a", "a"],
    ["lists, revisions, themes", "{\\*\\listtable{\\list{\\listname x;}}}{\\*\\revtbl{Ada;}}{\\*\\themedata 504b}{\\*\\datastore 01}a", "a"],
    ["a destination that nobody knows", "a{\\*\\nobody b{c}d}e", "ae"],
    ["a star that is not at the beginning of a group", "a{b\\*\\b0 c}d", "abcd"],
    ["information on the document", "{\\info{\\title T}{\\author A}{\\*\\company C}{\\creatim\\yr2001}}a", "a"],
    ["pictures", "a{\\pict\\pngblip 89504e47}b{\\*\\shppict{\\pict 00}}{\\nonshppict{\\pict 00}}c", "abc"],
    ["binary data with signs in it", "a{\\pict\\bin5 }{\\\\}b}c", "ac"],
    ["binary data outside of a group", "a\\bin3 }}}b", "ab"],
    ["a picture of Cocoa and the sign behind it", "a{{\\NeXTGraphic b.png \\width1 \\height1}\xAC}c", "ac"],
    ["the instruction of a field", 'a{\\field{\\*\\fldinst HYPERLINK "http://b.example"}{\\fldrslt {\\ul c}}}d', "acd"],
    ["a field in a field", "{\\field{\\*\\fldinst A {\\field{\\*\\fldinst B}{\\fldrslt c}}}{\\fldrslt d}}", "d"],
    ["an object, shown by what it gives", "a{\\object\\objemb{\\*\\objclass X}{\\*\\objdata 0105}{\\result b}}c", "abc"],
    ["entries of an index and of a table of contents", "a{\\xe {b}}{\\tc c}d", "ad"],
    ["bookmarks", "a{\\*\\bkmkstart b}c{\\*\\bkmkend b}d", "acd"],
    ["deleted text, ends of paragraphs too", "a{\\deleted b\\par c}d\\deleted e\\deleted0 f", "adf"],
    ["but not the cell that it stood in", "\\intbl a{\\deleted b\\cell}c\\cell\\row", "a\tc"],
    ["what readers without inner tables are shown", "a{\\nonesttables\\par y}b", "ab"],
  ])("%s", (_name, rtf, text) => expect(body(rtf)).toBe(text));
});

describe("paragraphs", () => {
  test.each([
    ["a blank line between two", "a\\par b\\par", "a\n\nb"],
    ["empty ones make no more of it", "\\par a\\par\\par\\par b", "a\n\nb"],
    ["a backslash at the end of a line, as Cocoa writes it", "a\\\nb\\\r\nc", "a\n\nb\n\nc"],
    ["sections and columns", "a\\sect\\sectd b\\column c", "a\n\nb\n\nc"],
    ["rows of a table with tabs", "x\\par\\trowd\\cellx1\\cellx2\\intbl a\\cell b\\cell\\row\\trowd\\intbl c\\cell d\\cell\\row\\pard y", "x\n\na\tb\nc\td\n\ny"],
    ["empty cells", "\\trowd\\intbl a\\cell\\cell b\\cell\\row", "a\t\tb"],
    ["a row that does not say that it is one", "\\trowd\\cellx1 a\\cell b\\par c\\cell\\row\\pard d", "a\tb\n\nc\n\nd"],
    ["paragraphs in a cell", "\\intbl a\\cell b\\par c\\par\\cell\\row", "a\tb\n\nc"],
    ["cells in groups of their own, as pandoc writes them", "{\\trowd{{\\pard\\intbl a\\par}\\cell}{{\\pard\\intbl b\\par}\\cell}\\intbl\\row}\\pard c", "a\tb\n\nc"],
    ["a table in a cell", "\\intbl a\\cell\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}d\\nestcell e\\cell\\row", "a\tb\tc\nd\te"],
    ["a row that is not ended", "\\trowd\\intbl a\\cell b\\cell\\pard c", "a\tb\n\nc"],
  ])("%s", (_name, rtf, text) => expect(body(rtf)).toBe(text));

  test("the lines of a text that was broken by hand stay lines", () => {
    const lines = ["the ferry came in late and", "nobody had waited for it but", "two children and a dog, who", "was asleep."];
    const blocks = Array.from({ length: 6 }, () => lines.map((line) => `${line}\\par `).join("")).join("\\par ");
    expect(body(blocks)).toBe(Array.from({ length: 6 }, () => lines.join("\n")).join("\n\n"));
  });

  test("short paragraphs are no lines", () => {
    const talk = Array.from({ length: 30 }, (_, index) => `${index % 2 === 0 ? "Ada" : "Bo"}: Oh, ${index}.`);
    expect(body(talk.join("\\par "))).toBe(talk.join("\n\n"));
  });

  test("each is a location, and so is each page between breaks that somebody has set", () => {
    const { text, locations } = read("{\\rtf1 a\\par b\\page c\\par\\page d{\\footnote e}}");
    const places = locations.map(({ kind, span, label }) => [kind, text.slice(span.start, span.end), label]);
    expect(places).toEqual([
      ...["a", "b", "c", "d"].map((word) => ["paragraph", word, undefined]),
      ...["a\n\nb\n\n", "c\n\n", "d"].map((words) => ["page", words, undefined]),
    ]);
  });

  test("without such breaks there are no pages", () => {
    expect(read("{\\rtf1 a\\par b}").locations.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });
});

describe("type", () => {
  test.each<[string, string, TextStyle, string[]]>([
    ["bold", "{\\b Ada:} Oh. \\b Bo:\\b0  Ah.", "strong", ["Ada:", "Bo:"]],
    ["bold through several groups and fonts", "{\\b A}{\\b da}\\b  Holm:\\plain  Oh.", "strong", ["Ada Holm:"]],
    ["italics", "Oh {\\i [laughs] }well", "emphasis", ["[laughs]"]],
    ["bold ends with its group", "{\\b a}b{\\b\\b0 c}", "strong", ["a"]],
    ["a style of characters", "{\\stylesheet{\\*\\cs5\\b Speaker;}{\\*\\cs6\\i Note;}}{\\cs5 Ada:} {\\cs6 Oh}", "strong", ["Ada:"]],
    ["a style of paragraphs", "{\\stylesheet{\\s3\\b Question;}}\\pard\\s3 Why?\\par\\pard\\plain So.", "strong", ["Why?"]],
    ["headings by level", "\\outlinelevel1 Day one\\par\\pard a\\par\\outlinelevel9 b", "heading", ["Day one"]],
    ["headings by style", "{\\stylesheet{\\s1\\outlinelevel0 \\'dcberschrift 1;}{\\s2 Title;}}\\s1 One\\par\\pard\\s2 Two\\par\\pard c", "heading", ["One", "Two"]],
  ])("%s", (_name, rtf, style, expected) => expect(styled(read(`{\\rtf1 ${rtf}}`), style)).toEqual(expected));
});

describe("beside the text", () => {
  test("a note stands at the end, and its number is not in the sentence", () => {
    const document = read("{\\rtf1 The Greek{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} Or so.} came.{\\chftn{\\*\\footnote\\chftn\\tab Twice.}}}");
    expect(document.text).toBe("The Greek1 came.2\n\n1 Or so.\n\n2\tTwice.");
    expect(shown(document)).toBe("The Greek came.\n\n1 Or so.\n\n2\tTwice.");
    expect(styled(document, "aside")).toEqual(["1 Or so.", "2\tTwice."]);
  });

  test("headers and footers stand at the end, each distinct one once", () => {
    const document = read("{\\rtf1{\\header Archive\\par}{\\footer Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}a\\sect{\\headerr Archive}{\\headerl Tape 2}b}");
    expect(document.text).toBe("a\n\nb\n\nArchive\n\nPage 1\n\nTape 2");
    expect(styled(document, "aside")).toEqual(["Archive", "Page 1", "Tape 2"]);
  });

  test("comments and hidden text", () => {
    const document = read("{\\rtf1 a{\\v secret} b{\\*\\atnid XY}{\\*\\atnauthor Ada}\\chatn{\\*\\annotation{\\*\\atndate 1}\\chatn Check this.}{\\v\\b  more}c}");
    expect(document.text).toBe("a bc\n\nCheck this.\n\nsecret\n\n more");
    expect(styled(document, "aside")).toEqual(["Check this.", "secret", " more"]);
  });

  test("where the end of a paragraph is hidden, the next one goes on in it", () => {
    expect(read("{\\rtf1{\\v One.\\par Two.\\par}a{\\v\\par}b}").text).toBe("ab\n\nOne.\n\nTwo.");
  });

  test("the text of a shape is read once, after its paragraph", () => {
    const shape = "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt A quote\\par}}{\\shprslt{\\*\\do{\\dptxbxtext A quote\\par}}}}";
    const document = read(`{\\rtf1 a\\par b ${shape}c\\par d}`);
    expect(document.text).toBe("a\n\nb c\n\nA quote\n\nd");
    expect(styled(document, "aside")).toEqual(["A quote"]);
  });

  test("where nearly all of a document stands in shapes, they are its text", () => {
    const shape = (text: string): string => `{\\shp{\\*\\shpinst{\\shptxt ${text}\\par}}}\\par `;
    expect(read(`{\\rtf1 ${shape("Ann: How was it?")}${shape("Bo: It was salt.")}}`)).toMatchObject({ text: "Ann: How was it?\n\nBo: It was salt.", styles: [] });
  });

  test("captions, and rows that name the columns of a table", () => {
    const cells = (...held: string[]): string => `\\trowd\\intbl ${held.map((text) => `${text}\\cell `).join("")}\\row `;
    const document = read(`{\\rtf1{\\stylesheet{\\s7 caption;}}\\pard\\s7 Figure 1.\\par\\pard a\\par ${cells("Time", "Speaker", "Text")}${cells("0:01", "Name", "b")}\\pard c\\par ${cells("Ann", "d")}}`);
    expect(styled(document, "aside")).toEqual(["Figure 1.", "Time\tSpeaker\tText"]);
  });

  test("a document that begins in a shape is no aside", () => {
    expect(read("{\\rtf1{\\shp{\\*\\shpinst{\\shptxt Title\\par}}}a}")).toMatchObject({ text: "Title\n\na", styles: [] });
  });

  test("numbers and bullets of lists and soft hyphens are there and not read", () => {
    const document = read("{\\rtf1{\\listtext\\pard 1.\\tab}\\pard one\\par{\\pntext\\f3\\'b7\\tab}two hydro\\-meter}");
    expect(document.text).toBe("1.\tone\n\n·\ttwo hydro\u00ADmeter");
    expect(shown(document)).toBe("one\n\ntwo hydrometer");
  });

  test("a number of a list item that stands within a word leaves its blank", () => {
    const { text, markup = [] } = read("{\\rtf1 one{\\listtext\\tab}two}");
    expect(applyEdits(text, { start: 0, end: text.length }, markup)).toBe("one two");
  });
});

describe("time marks", () => {
  test("cues end with the text, and marks of lists stay apart from them", () => {
    const document = read("{\\rtf1{\\listtext 1.\\tab}#00:00:01-0# Ada: Where?\\par{\\listtext 2.\\tab}#00:00:03-5# Bo: There.{\\footnote x}}");
    expect(document.text).toBe("1.\t#00:00:01-0# Ada: Where?\n\n2.\t#00:00:03-5# Bo: There.\n\nx");
    expect(shown(document)).toBe("Ada: Where?\n\nBo: There.\n\nx");
    expect(document.locations.filter(({ kind }) => kind === "cue").map(({ span }) => sliceSpan(document, span))).toEqual(["Ada: Where?", "Bo: There."]);
  });

  test("one alone is text, and a time that cannot be is said", () => {
    expect(read("{\\rtf1 a #00:00:01-0# b}").markup).toEqual([]);
    expect(codes(read("{\\rtf1 a #00:99:01-0#\\par b #00:00:02-0#}"))).toEqual(["time-invalid"]);
  });
});

describe("the title", () => {
  test.each([
    ["that stands in the text is known", "{\\info{\\title The Salt  Road}}The Salt Road\\par a", "The Salt Road"],
    ["of another document is not", "{\\info{\\title Template 7}}The Salt Road\\par a", undefined],
    ["that is empty is none", "{\\info{\\title }}\\par a", undefined],
    ["that is set as such is known", "{\\stylesheet{\\s9\\outlinelevel0 Title;}}{\\info{\\title Template 7}}\\pard\\s9 The Salt Road\\par\\pard a", "The Salt Road"],
  ])("%s", (_name, rtf, title) => expect(read(`{\\rtf1 ${rtf}}`).known?.metadata?.title).toBe(title));
});

test("spans lie in the text and hold something", () => {
  const document = read("{\\rtf1 {\\b  a }\\i b\\par{\\listtext 1.}\\outlinelevel0 c\\par\\page d{\\footnote e}}");
  const spans: Span[] = [...(document.styles ?? []), ...(document.markup ?? []), ...document.locations].map(({ span }) => span);
  for (const span of spans) expect(sliceSpan(document, span)).not.toBe("");
});
