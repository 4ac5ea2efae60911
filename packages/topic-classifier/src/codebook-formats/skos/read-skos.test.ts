import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CodebookReading } from "../format-diagnostic.js";
import { readSkos, type SkosReadOptions } from "./index.js";

const file = (name: string): string => readFileSync(`${import.meta.dirname}/../fixtures/skos/${name}`, "utf8");
const topics = file("media-topics/input.ttl");
const eurovoc = file("eurovoc/input.rdf");

function codesOf(reading: CodebookReading): (readonly [id: string, parentId: string | null, label: string, ...terms: string[]])[] {
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.value.codes.map(({ id, parentId, label, terms }) => [id, parentId, label, ...terms] as const);
}

const strike = "20000001";

test.each<[string, SkosReadOptions, readonly string[]]>([
  ["a language takes all of its kinds", { languages: ["en"] }, ["strike (work)", "strike", "walkout", "industrial action"]],
  ["a kind of a language takes no other kind", { languages: ["en-US"] }, ["strike", "strike"]],
  ["the first language that there is counts", { languages: ["fr", "de", "en"] }, ["Streik", "Streik", "Ausstand"]],
  ["a kind of a language falls back on the language", { languages: ["de-AT"] }, ["Streik", "Streik", "Ausstand"]],
  ["languages are the same in any case", { languages: ["DE"] }, ["Streik", "Streik", "Ausstand"]],
])("%s", async (_, options, expected) => {
  const found = codesOf(await readSkos(topics, options)).find(([id]) => id === strike);
  expect(found?.slice(2)).toEqual(expected);
});

test.each<[string, SkosReadOptions, readonly string[]]>([
  ["ends of IRIs", {}, ["01000000", "20000001", "02000000", "20000003"]],
  ["whole IRIs", { ids: "iri" }, ["01000000", "20000001", "02000000", "20000003"].map((id) => `http://cv.example.org/harbourtopic/${id}`)],
  ["notations, where there are any", { ids: "notation" }, ["hrbtop:01000000", "20000001", "02000000", "20000003"]],
  ["those of withdrawn concepts too", { deprecated: "keep" }, ["01000000", "20000001", "20000002", "02000000", "20000003"]],
])("ids are %s", async (_, options, expected) => {
  expect(codesOf(await readSkos(topics, options)).map(([id]) => id)).toEqual(expected);
});

test("IRIs that end alike stay whole", async () => {
  const text = '@prefix s: <http://www.w3.org/2004/02/skos/core#> . <urn:a:1> a s:Concept . <urn:b:1> a s:Concept . <urn:b:2> a s:Concept .';
  expect(codesOf(await readSkos(text)).map(([id]) => id)).toEqual(["urn:a:1", "urn:b:1", "2"]);
});

test.each([
  ["its IRI", "http://thesaurus.example.eu/200"],
  ["the end of its IRI", "200"],
])("a scheme is chosen by %s", async (_, scheme) => {
  const reading = await readSkos(eurovoc, { scheme });
  expect(codesOf(reading)).toEqual([["1", null, "shipping", "shipping"]]);
  expect(reading.ok && reading.value.title).toBe("48 transport");
});

test("without a language to look for, it is the one of most labels, and English of several", async () => {
  const label = (id: string, ...labels: string[]): string =>
    `<urn:${id}> a s:Concept ; s:prefLabel ${labels.join(", ")} . `;
  const head = "@prefix s: <http://www.w3.org/2004/02/skos/core#> . ";
  const language = async (body: string): Promise<unknown> => {
    const reading = await readSkos(head + body);
    return reading.ok && reading.value.language;
  };
  expect(await language(label("a", '"a"@DE', '"a"@en') + label("b", '"b"@de'))).toBe("de");
  expect(await language(label("a", '"a"@de', '"a"@en-gb'))).toBe("en-GB");
  expect(await language(label("a", '"a"@sr-latn', '"a"@uk'))).toBe("sr-Latn");
  expect(await language(label("a", '"a"'))).toBe("und");
});

test("relative IRIs are resolved against the base that is given", async () => {
  const text = '[{"@id": "1", "@type": "http://www.w3.org/2004/02/skos/core#Concept"}]';
  const reading = await readSkos(text, { baseIri: "http://example.org/topics/" });
  expect(reading.ok && reading.value.codes[0]?.exactMatch).toEqual(["http://example.org/topics/1"]);
});

test("options say what the file does not, and whose facet its codes have", async () => {
  const facets = [{ id: "subject", label: "Subject", definition: "What it is about" }];
  const head = { id: "harbour", version: "2", title: "Harbour", description: "Ours", facets };
  const reading = await readSkos(topics, head);
  expect(reading).toMatchObject({ ok: true, value: { ...head, language: "en-GB" } });
  expect(reading.ok && new Set(reading.value.codes.map(({ facetId }) => facetId))).toEqual(new Set(["subject"]));
});

test("the relations of ISO 25964 lead to wider concepts too", async () => {
  const text = '@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix i: <http://purl.org/iso25964/skos-thes#> . <urn:a> a s:Concept ; s:prefLabel "a" . <urn:b> a s:Concept ; s:prefLabel "b" ; i:broaderPartitive <urn:a> .';
  expect(codesOf(await readSkos(text))).toEqual([["a", null, "a", "a"], ["b", "a", "b", "b"]]);
});

test.each([
  ["OWL", "<http://www.w3.org/2002/07/owl#deprecated> true"],
  ["OWL, as a number", '<http://www.w3.org/2002/07/owl#deprecated> "1"'],
  ["the IPTC", '<http://cv.iptc.org/newscodes/ikos/retired> "2020-01-01"'],
  ["the IPTC in older files", '<http://iptc.org/std/nar/2006-10-01/retired> "2020-01-01"'],
  ["the European Union", "<http://publications.europa.eu/ontology/euvoc#status> <http://publications.europa.eu/resource/authority/concept-status/DEPRECATED>"],
])("a concept is withdrawn as %s says it", async (_, statement) => {
  const text = `@prefix s: <http://www.w3.org/2004/02/skos/core#> . <urn:a> a s:Concept ; ${statement} . <urn:b> a s:Concept ; s:broader <urn:a> .`;
  expect(codesOf(await readSkos(text)).map(([id, parentId]) => [id, parentId])).toEqual([["b", null]]);
});

test("where languages are wanted, a label in another one still stands in", async () => {
  const text = '@prefix s: <http://www.w3.org/2004/02/skos/core#> . <urn:a> a s:Concept ; s:prefLabel "eins"@de, "un"@fr, "one"@en . <urn:b> a s:Concept ; s:prefLabel "zwei"@de, "deux"@fr .';
  expect(codesOf(await readSkos(text, { languages: ["en"] }))).toEqual([["a", null, "one", "one"], ["b", null, "zwei"]]);
});
