import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "./csv/index.js";
import type { CodebookReading } from "./format-diagnostic.js";
import { readLexicoder } from "./lexicoder/index.js";
import { readQuanteda } from "./quanteda/index.js";
import { readSkos } from "./skos/index.js";

const MEGABYTE = 1_000_000;
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const bomb = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("");
const aliases = Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(",")}]`).join("\n");

/** A file that would take all time or memory, the reader, and the finding that ends it; null where it is just read. */
const HOSTILE: [string, () => string, (text: string) => Promise<CodebookReading>, string | null][] = [
  ["10 MB of nested elements in RDF/XML", () => `<r xmlns="u" ${RDF}>${"<a>".repeat(3.3 * MEGABYTE)}`, (text) => readSkos(text, { syntax: "rdf-xml" }), "too-deep"],
  ["10 MB of nested categories", () => `<dictionary>${'<cnode name="a">'.repeat(0.6 * MEGABYTE)}`, readLexicoder, "too-deep"],
  ["10 MB of nested lists in YAML", () => `a: ${"[".repeat(10 * MEGABYTE)}`, readQuanteda, "too-deep"],
  ["10 MB of nested keys in YAML", () => `a: ${"{a: ".repeat(2.5 * MEGABYTE)}`, readQuanteda, "too-deep"],
  ["nested keys in lines of YAML", () => Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), readQuanteda, "too-deep"],
  ["nested lists in one line of YAML", () => `a: \n ${"- ".repeat(MEGABYTE)}`, readQuanteda, "too-deep"],
  ["10 MB of nested arrays in JSON-LD", () => `{"@graph":${"[".repeat(5 * MEGABYTE)}${"]".repeat(5 * MEGABYTE)}}`, readSkos, "no-codes"],
  ["10 MB of nested nodes in JSON-LD", () => `${'{"@graph":'.repeat(MEGABYTE)}1${"}".repeat(MEGABYTE)}`, readSkos, "too-deep"],
  ["nested containers in JSON-LD", () => `{"@context":{"p":{"@id":"urn:p","@container":"@index"}},"p":${'{"a":'.repeat(MEGABYTE)}1${"}".repeat(MEGABYTE)}}`, readSkos, "too-deep"],
  ["large contexts on many nodes of JSON-LD", () => `{"@context":{${Array.from({ length: 20_000 }, (_, index) => `"t${index}":"urn:${index}"`).join()}},"@graph":[${Array(20_000).fill('{"@context":{"x":"urn:x"}}').join()}]}`, readSkos, "too-large"],
  ["terms of a context that go round in circles", () => '{"@context":{"a":"b","b":"a","c":{"@id":"c:c"}},"a":"x","c":"y"}', readSkos, "no-codes"],
  ["2 MB of nested blank nodes in Turtle", () => `<a> <b> ${"[<b> ".repeat(400_000)}`, readSkos, "syntax"],
  ["2 MB of nested collections in Turtle", () => `<a> <b> ${"(".repeat(2 * MEGABYTE)}`, readSkos, "syntax"],
  ["entities of entities", () => `<!DOCTYPE r [<!ENTITY e0 "lol">${bomb}]><r xmlns="u">&e9;</r>`, (text) => readSkos(text, { syntax: "rdf-xml" }), "syntax"],
  ["a long entity many times", () => `<!DOCTYPE r [<!ENTITY e "${"x".repeat(1_000)}">]><r xmlns="u">${"&e;".repeat(MEGABYTE)}</r>`, (text) => readSkos(text, { syntax: "rdf-xml" }), "too-large"],
  ["aliases of aliases", () => `a0: &a0 [lol]\n${aliases}\n`, readQuanteda, "too-large"],
  ["an alias inside of itself", () => "a: &a\n  b: *a\n", readQuanteda, "too-deep"],
  ["an alias of nothing", () => "a: *b\n", readQuanteda, null],
  ["keys of prototypes", () => "__proto__: [a]\nconstructor: {toString: [b]}\n", readQuanteda, null],
  ["10 MB of quotation marks", () => `id\n${'"'.repeat(10 * MEGABYTE)}`, readCsv, null],
  ["2 MB of delimiters", () => `id${",".repeat(2 * MEGABYTE)}`, readCsv, null],
  ["10 MB of backslashes", () => `id,terms\na,${"\\".repeat(10 * MEGABYTE)}`, readCsv, null],
  ["50,000 codes, each below the one before", () => `id,parent,label\n${Array.from({ length: 50_000 }, (_, index) => `${index},${index - 1},a`).join("\n")}`, readCsv, null],
  ["50,000 codes with one id", () => `id,label\n${"a,b\n".repeat(50_000)}`, readCsv, null],
  ["a circle of 20,000 concepts", () => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n${Array.from({ length: 20_000 }, (_, index) => `<urn:c:${index}> a skos:Concept ; skos:prefLabel "a"@en ; skos:broader <urn:c:${(index + 1) % 20_000}> .`).join("\n")}`, readSkos, null],
  ["20,000 withdrawn concepts above 20,000 others", () => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n${Array.from({ length: 40_000 }, (_, index) => `<urn:c:${index}> a skos:Concept ; skos:prefLabel "a"@en ; skos:broader <urn:c:${Math.min(index + 1, 39_999)}> ; owl:deprecated ${index >= 20_000} .`).join("\n")}`, readSkos, null],
  ["a label of a million spaces", () => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:a> a skos:Concept ; skos:prefLabel "a${" ".repeat(MEGABYTE)}b)"@en .`, readSkos, null],
];

test.each(HOSTILE)("%s take bounded time and memory", async (_, create, read, code) => {
  const reading = await read(create());
  expect(reading.diagnostics.length).toBeLessThan(1_000);
  if (code === null) expect(reading.ok).toBe(true);
  else expect(reading.diagnostics).toContainEqual(expect.objectContaining({ code, severity: "error" }));
}, 20_000);

const READERS: [string, (input: string | Uint8Array) => Promise<CodebookReading>, string[]][] = [
  ["Turtle", (input) => readSkos(input, { syntax: "turtle" }), ["<a>", " a ", "skos:Concept", '"x"@en', "[", "]", "(", ")", ";", ".", ",", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", "skos:broader", "<<", "^^", '"""', "_:b", "{"]],
  ["JSON-LD", (input) => readSkos(input, { syntax: "json-ld" }), ['{"@context":', '{"@id":', '"@type":', '"@graph":', "[", "]", "}", ",", '"x"', "null", "1", '"@reverse":', '"http://www.w3.org/2004/02/skos/core#broader":']],
  ["RDF/XML", (input) => readSkos(input, { syntax: "rdf-xml" }), [`<rdf:RDF ${RDF}>`, "</rdf:RDF>", '<rdf:Description rdf:about="a">', "</rdf:Description>", "<rdf:type>", "</rdf:type>", "x", "&amp;", "<!--", "<![CDATA["]],
  ["Lexicoder", readLexicoder, ["<dictionary>", "</dictionary>", '<cnode name="a">', "</cnode>", '<pnode name="b*"/>', "<pnode/>", "<!DOCTYPE", "&lt;", " "]],
  ["quanteda", readQuanteda, ["a:", "\n", "  ", "- ", "[", "]", "{", "}", ",", "&a", "*a", "'", '"', "? ", "|", "!!map", "---", "b*", "#"]],
  ["CSV", readCsv, ["id", "parent", "terms", ",", ";", "\t", '"', "\n", "\r\n", "a", "|", "\\", "'="]],
];

test.each(READERS)("%s: no text and no bytes make the reader throw, and every place is in the text", async (_, read, parts) => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((found) => found.join("")),
    fc.string({ unit: "binary" }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const { diagnostics } = await read(input);
      for (const { span } of diagnostics) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(input.length);
      }
    }),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect((await read(bytes)).diagnostics.length).toBeLessThan(1_000);
    }),
  );
});
