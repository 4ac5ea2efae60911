import type { Codebook } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { createCode, createCodebook } from "../fixtures/create-codebook.js";
import { readCsv, writeCsv, type CsvReadOptions } from "./csv/index.js";
import { FINDINGS } from "./findings.table.js";
import type { CodebookFormatCode, CodebookReading, CodebookWriting } from "./format-diagnostic.js";
import { readLexicoder, writeLexicoder, type LexicoderOptions } from "./lexicoder/index.js";
import { readQuanteda, writeQuanteda } from "./quanteda/index.js";
import { readSkos, writeSkos, type SkosReadOptions } from "./skos/index.js";

const utf16 = (text: string): Uint8Array => Uint8Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).slice(0, 1);
const turtle = (body: string): string =>
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @base <http://e.org/> . ${body}`;
const ttl = (body: string, options?: SkosReadOptions) => (): Promise<CodebookReading> => readSkos(turtle(body), options);
const csv = (text: string, options?: CsvReadOptions) => (): Promise<CodebookReading> => readCsv(text, options);
const lcd = (text: string, options?: LexicoderOptions) => (): Promise<CodebookReading> => readLexicoder(text, options);
const yaml = (text: string) => (): Promise<CodebookReading> => readQuanteda(text);
const rdf = (body: string, doctype = "") => (): Promise<CodebookReading> =>
  readSkos(`<?xml version="1.0"?>${doctype}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${body}</rdf:RDF>`);
const concept = (id: string, rest = ""): string => `<${id}> a skos:Concept ; skos:prefLabel "${id}"@en ${rest} . `;

interface Expected {
  /** Part of the message. */
  readonly says: string;
  /** The text that the span covers, where there is one. */
  readonly source?: string;
  readonly path?: string;
}

/** What is read, the finding, and what it says. The text is given where a place in it is expected. */
const READINGS: [string, () => Promise<CodebookReading>, CodebookFormatCode, Expected, string?][] = [
  ["bytes that are not UTF-8", () => readCsv(Uint8Array.of(0x69, 0x64, 0xff)), "encoding", { says: "not UTF-8" }],
  ["half a character of UTF-16", () => readSkos(Uint8Array.of(0xff, 0xfe, 0x41)), "encoding", { says: "UTF-16LE" }],
  ["bytes that cannot begin a text", () => readQuanteda(utf16("x").fill(0xc0)), "encoding", { says: "not UTF-8" }],
  ["prose as SKOS", () => readSkos("Dear reader, this is no thesaurus."), "unknown-syntax", { says: "neither" }],
  ["an empty file as SKOS", () => readSkos(""), "unknown-syntax", { says: "neither" }],
  ["Turtle with a mistake", () => readSkos("@prefix a: <urn:a:> .\na:b a:c ,\n."), "syntax", { says: "Expected entity", source: "a:b a:c ," }, "@prefix a: <urn:a:> .\na:b a:c ,\n."],
  ["Turtle with an unknown prefix", () => readSkos("@prefix a: <urn:a:> .\n<x> z:y <w> ."), "syntax", { says: "z:", source: "<x> z:y <w> ." }, "@prefix a: <urn:a:> .\n<x> z:y <w> ."],
  ["JSON that ends too early", () => readSkos('{"@graph": ['), "syntax", { says: "not JSON" }],
  ["XML with a mistake", () => readSkos('<?xml version="1.0"?><a xmlns="urn:a"><b></a>'), "syntax", { says: "tag" }],
  ["XML with an entity that is not declared", rdf("&nothing;"), "syntax", { says: "entity" }],
  ["XML with an entity of a file", rdf("&f;", '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]>'), "syntax", { says: "entity" }],
  ["YAML with a mistake", yaml("a: [b"), "syntax", { says: "Flow" }],
  ["a dictionary of XML that is cut off", lcd('<dictionary><cnode name="a">'), "syntax", { says: "nclosed" }],
  ["a list as a dictionary", yaml("- a\n- b\n"), "no-codes", { says: "no dictionary", source: "- a\n- b\n" }, "- a\n- b\n"],
  ["an empty file as a dictionary", yaml(""), "no-codes", { says: "empty" }],
  ["other XML as a dictionary", lcd("<html/>"), "no-codes", { says: "not dictionary" }],
  ["RDF without concepts", ttl("<a> owl:deprecated true ."), "no-codes", { says: "neither concepts" }],
  ["a table without ids", csv("label,terms\na,b\n"), "missing-column", { says: "no column id", source: "label,terms" }, "label,terms\na,b\n"],
  ["an empty table", csv(""), "missing-column", { says: "no column id" }],
  ["a scheme that is not there", ttl(concept("a", "; skos:inScheme <s>"), { scheme: "t" }), "unknown-scheme", { says: "“t”" }],
  ["the end of another name as a scheme", ttl(concept("a", "; skos:inScheme <list>"), { scheme: "st" }), "unknown-scheme", { says: "“st”" }],
  ["a row without an id", csv("id,label\n,Sea\n"), "unnamed-code", { says: "“Sea”", source: ",Sea" }, "id,label\n,Sea\n"],
  ["a concept without an IRI", ttl('[] a skos:Concept ; skos:prefLabel "a"@en . <s> a skos:ConceptScheme .'), "unnamed-code", { says: "IRI" }],
  ["a pattern outside of categories", lcd('<dictionary><pnode name="sea"/></dictionary>'), "unnamed-code", { says: "“sea”", source: '<pnode name="sea"/>' }, '<dictionary><pnode name="sea"/></dictionary>'],
  ["a facet without an id", csv("id\na\n", { facets: [{ id: "", label: "F" }] }), "unnamed-code", { says: "facet" }],
  ["an id that comes twice", csv("id,label\na,b\na,c\n"), "duplicate-code", { says: "“a”", source: "a,c" }, "id,label\na,b\na,c\n"],
  ["a facet that comes twice", csv("id\na\n", { facets: [{ id: "f", label: "F" }, { id: "f", label: "G" }] }), "duplicate-code", { says: "facet" }],
  ["paths of keys that give one id", yaml("a.b: [c]\na: {b: [d]}"), "duplicate-code", { says: "“a.b”", source: "b" }, "a.b: [c]\na: {b: [d]}"],
  ["a key that comes twice", yaml("a: [b]\na: [c]"), "merged-code", { says: "“a”", source: "a" }, "a: [b]\na: [c]"],
  ["a parent that is not there", csv("id,parent,label\na,b,c\n"), "unknown-parent", { says: "“b”", source: "a,b,c", path: "/codes/0/parentId" }, "id,parent,label\na,b,c\n"],
  ["a wider concept outside of the scheme", ttl(`${concept("a", "; skos:inScheme <s> ; skos:broader <b>")}${concept("b", "; skos:inScheme <t>")}`, { scheme: "s" }), "unknown-parent", { says: "e.org/b", path: "/codes/0/parentId" }],
  ["a concept that is wider than itself", ttl(`${concept("a", "; skos:broader <b>")}${concept("b", "; skos:broader <a>")}`), "parent-cycle", { says: "“a”", path: "/codes/0/parentId" }],
  ["a parent in another facet", csv("id,parent,facet,label\na,,f,A\nb,a,g,B\n"), "parent-facet", { says: "“a”", path: "/codes/1/parentId", source: "b,a,g,B" }, "id,parent,facet,label\na,,f,A\nb,a,g,B\n"],
  ["two wider concepts", ttl(`${concept("a")}${concept("b", "; skos:narrower <c>")}${concept("c", "; skos:broader <a>")}`), "several-parents", { says: "“b”", path: "/codes/2/parentId" }],
  ["two schemes with concepts", ttl(`${concept("a", "; skos:inScheme <s>")}${concept("b", "; skos:inScheme <t>")}`), "several-schemes", { says: "e.org/t" }],
  ["a withdrawn concept", ttl(`${concept("a", "; owl:deprecated true")}${concept("b")}`), "deprecated-code", { says: "“a”" }],
  ["a concept without a label", ttl("<a> a skos:Concept ."), "missing-label", { says: "“a”", path: "/codes/0/label" }],
  ["a row without a label", csv("id\na\n"), "missing-label", { says: "“a”", path: "/codes/0/label", source: "a" }, "id\na\n"],
  ["no label in the language that is wanted", ttl(concept("a"), { languages: ["de"] }), "other-language", { says: "en", path: "/codes/0/label" }],
  ["a context elsewhere", () => readSkos('{"@context":"http://e.org/c","uri":"http://e.org/a","type":"Concept","prefLabel":{"en":"a"}}'), "remote-context", { says: "not fetched" }],
  ["a wildcard inside of a pattern", yaml("a: [b*c]"), "unsaid-pattern", { says: "“b*c”", source: "b*c" }, "a: [b*c]"],
  ["a wildcard for one sign", yaml("a: [organi?e]"), "unsaid-pattern", { says: "wildcard", source: "organi?e" }, "a: [organi?e]"],
  ["a wildcard alone", yaml("a: ['*']"), "unsaid-pattern", { says: "wildcard" }],
  ["a pattern without a word", yaml("a: ['…']"), "unsaid-pattern", { says: "no word" }],
  ["a stem of two letters", yaml("a: [ab*]"), "unsaid-pattern", { says: "short" }],
  ["a pattern of 13 words", yaml(`a: [${"w ".repeat(13)}]`), "unsaid-pattern", { says: "too long" }],
  ["a column that is not known", csv("id,colour\na,red\n"), "unknown-column", { says: "“colour”", source: "id,colour" }, "id,colour\na,red\n"],
  ["a column that comes twice", csv("id,id\na,b\n"), "unknown-column", { says: "again", source: "id,id" }, "id,id\na,b\n"],
  ["a row with a cell too many", csv("id,label\na,b,c\n"), "row-length", { says: "3 cells", source: "a,b,c" }, "id,label\na,b,c\n"],
  ["a quotation mark inside of a plain cell", csv('id,label\na,2" pipe\n'), "malformed-quote", { says: "mark", source: '"' }, 'id,label\na,2" pipe\n'],
  ["text behind a quoted cell", csv('id,label\na,"b"c\n'), "malformed-quote", { says: "mark", source: '"' }, 'id,label\na,"b"c\n'],
  ["a quoted cell that is never closed", csv('id,label\na,"b\n'), "malformed-quote", { says: "mark", source: '"' }, 'id,label\na,"b\n'],
  ["a second document", yaml("a: [b]\n---\nc: [d]\n"), "unread", { says: "first document", source: "---\nc: [d]\n" }, "a: [b]\n---\nc: [d]\n"],
  ["a key that is a list", yaml("a: [b]\n? [c]\n: [d]\n"), "unread", { says: "key", source: "[c]" }, "a: [b]\n? [c]\n: [d]\n"],
  ["an element that is not known", lcd("<dictionary><x/></dictionary>"), "unread", { says: "“x”", source: "<x/>" }, "<dictionary><x/></dictionary>"],
  ["a close match", ttl(concept("a", "; skos:closeMatch <b>")), "unread", { says: "skos:closeMatch" }],
];

test.each(READINGS)("reads %s with a finding", async (_, read, code, { says, source, path }, text) => {
  const reading = await read();
  const found = reading.diagnostics.find((diagnostic) => diagnostic.code === code && diagnostic.message.includes(says));
  expect(found, JSON.stringify(reading.diagnostics)).toMatchObject({ severity: FINDINGS[code].severity });
  expect(reading.ok).toBe(FINDINGS[code].severity !== "error");
  if (path !== undefined) expect(found?.path).toBe(path);
  if (source === undefined || text === undefined) return;
  expect(found?.span && text.slice(found.span.start, found.span.end)).toBe(source);
});

const a = createCode("a", { label: "a" });
const WRITINGS: [string, (...codes: Parameters<typeof createCode>) => CodebookWriting, Parameters<typeof createCode>[1], CodebookFormatCode, string, string][] = [
  ["a term twice in SKOS", (id, rest) => writeSkos(createCodebook({ [id]: { ...rest } }), "turtle"), { terms: ["b", "b"] }, "unsaid", "twice", "/codes/0/terms"],
  ["a match twice in SKOS", (id, rest) => writeSkos(createCodebook({ [id]: { ...rest } }), "turtle"), { exactMatch: ["urn:b", "urn:b"] }, "unsaid", "twice", "/codes/0/exactMatch"],
  ["a match that is no IRI in SKOS", (id, rest) => writeSkos(createCodebook({ [id]: { ...rest } }), "json-ld"), { exactMatch: ["b c"] }, "unsaid", "absolute IRI", "/codes/0/exactMatch"],
  ["a control character in SKOS", (id, rest) => writeSkos(createCodebook({ [id]: { ...rest } }), "rdf-xml"), { terms: ["b\u0001"] }, "unsaid", "U+FFFD", "/codes/0/terms"],
  ["white space as a term in SKOS", (id, rest) => writeSkos(createCodebook({ [id]: { ...rest } }), "turtle"), { terms: [" "] }, "unsaid", "white space", "/codes/0/terms"],
  ["space around a term in a table", (id, rest) => writeCsv(createCodebook({ [id]: { ...rest } })), { terms: [" b"] }, "unsaid", "White space", "/codes/0"],
  ["a definition in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { definition: "b" }, "unsaid", "definitions", "/codes/0/definition"],
  ["an excluded phrase in a dictionary", (id, rest) => writeLexicoder(createCodebook({ [id]: { ...rest } })), { excludes: ["b"] }, "unsaid", "do not count", "/codes/0/excludes"],
  ["an example in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { examples: ["b"] }, "unsaid", "examples", "/codes/0/examples"],
  ["a match in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { exactMatch: ["urn:b"] }, "unsaid", "other schemes", "/codes/0/exactMatch"],
  ["an id that is not the label in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { label: "b" }, "unsaid", "ids", "/codes/0/id"],
  ["a term in capitals in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { terms: ["US"] }, "unsaid", "“US”", "/codes/0/terms/0"],
  ["a term that a pattern would widen in a dictionary", (id, rest) => writeQuanteda(createCodebook({ [id]: { ...rest } })), { terms: ["why?"] }, "unsaid", "wildcard", "/codes/0/terms/0"],
  ["a term twice in a dictionary", (id, rest) => writeLexicoder(createCodebook({ [id]: { ...rest } })), { terms: ["b", "b"] }, "unsaid", "twice", "/codes/0/terms"],
  ["a control character in a dictionary of XML", (id, rest) => writeLexicoder(createCodebook({ [id]: { ...rest } })), { label: "\u0001" }, "unsaid", "U+FFFD", ""],
  ["a facet that is not declared", (id, rest) => writeCsv(createCodebook({ [id]: { ...rest } })), { facetId: "g" }, "unknown-facet", "“g”", "/codes/0/facetId"],
  ["a parent that is not there", (id, rest) => writeCsv(createCodebook({ [id]: { ...rest } })), { parentId: "g" }, "unknown-parent", "“g”", "/codes/0/parentId"],
];

test.each(WRITINGS)("writes %s with a finding", (_, write, rest, code, says, path) => {
  const { diagnostics } = write("a", { ...a, ...rest });
  const found = diagnostics.find((diagnostic) => diagnostic.code === code && diagnostic.message.includes(says));
  expect(found, JSON.stringify(diagnostics)).toMatchObject({ severity: "warning", span: null });
  if (path !== "") expect(found?.path).toBe(path);
});

test("writes siblings of one label, several facets and another order with findings", () => {
  const codes = { b: {}, "a.c": { parentId: "a", label: "c" }, a: {}, d: { label: "b" } };
  const codebook = createCodebook(codes);
  const facets = [...codebook.facets, { id: "second", label: "Second" }];
  const said = writeQuanteda({ ...codebook, facets }).diagnostics.map(({ message }) => message);
  expect(said).toEqual([
    "There is no place for facets: the codes of all of them stand side by side.",
    expect.stringContaining("There is no place for ids"),
    "Each code is put below its wider code: their order changes.",
    "Another code has the label “b”: it becomes “b (d)”.",
  ]);
});

test.each([
  ["SKOS", (codebook: Codebook) => writeSkos(codebook, "turtle")],
  ["CSV", (codebook: Codebook) => writeCsv(codebook)],
  ["quanteda", writeQuanteda],
  ["Lexicoder", writeLexicoder],
])("%s: 50,000 codes, each below the one before, make a file of bounded size", (_, write) => {
  const parentOf = (at: number): string | null => (at === 0 ? null : String(at - 1));
  const codes = Array.from({ length: 50_000 }, (_code, at) => createCode(String(at), { parentId: parentOf(at) }));
  const { text, diagnostics } = write({ ...createCodebook({}), codes });
  expect(text.length).toBeLessThan(30_000_000);
  expect(diagnostics.length).toBeLessThan(10);
});

test("a dictionary leaves out what is too deep to be read again, and the rest is read", async () => {
  const parentOf = (at: number): string | null => (at === 0 ? null : String(at - 1));
  const codes = Array.from({ length: 120 }, (_code, at) => createCode(String(at), { parentId: parentOf(at) }));
  const codebook = { ...createCodebook({}), codes };
  for (const [write, read] of [[writeQuanteda, readQuanteda], [writeLexicoder, readLexicoder]] as const) {
    const { text, diagnostics } = write(codebook);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "unsaid", message: "What is below “89” is more than 90 levels deep." }),
    );
    const reading = await read(text);
    expect(reading.ok && reading.value.codes).toHaveLength(90);
  }
});

test("every code of the union has a test", () => {
  const tested = new Set<string>([...READINGS.map(([, , code]) => code), ...WRITINGS.map(([, , , code]) => code)]);
  // These two are in the tests of hostile files.
  expect(Object.keys(FINDINGS).filter((code) => !tested.has(code))).toEqual(["too-deep", "too-large"]);
});

test("of many findings of one kind 100 are listed, and the others counted", async () => {
  const { diagnostics } = await readCsv(`id,label\n${"a,b\n".repeat(151)}`);
  expect(diagnostics).toHaveLength(101);
  expect(diagnostics.at(-1)).toMatchObject({ code: "duplicate-code", message: "There are 50 more findings of this kind." });
});

test.each([
  ["SKOS", () => readSkos("", { languages: ["en us"] })],
  ["CSV", async () => readCsv("", { language: "e" })],
  ["Lexicoder", () => readLexicoder("", { language: "-" })],
  ["quanteda", () => readQuanteda("", { language: "en_US" })],
])("%s: an option that is no language tag is a mistake of the program", async (_, read) => {
  await expect(read()).rejects.toThrow(TypeError);
});

test("a base that is no absolute IRI is a mistake of the program", () => {
  expect(() => writeSkos(createCodebook({}), "turtle", { baseIri: "topics/" })).toThrow(TypeError);
});
