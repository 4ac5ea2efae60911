import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import { checkCodebook } from "@colloquy/corpus-schema/check-invariants";
import { expect, test } from "vitest";
import { classifyTexts } from "../classify-texts.js";
import { keywordModel } from "../models/keyword-model.js";
import { places } from "./places.js";
import { policyAreasDe } from "./policy-areas-de.js";
import { policyAreasEs } from "./policy-areas-es.js";
import { policyAreasFr } from "./policy-areas-fr.js";
import { policyAreasRu } from "./policy-areas-ru.js";
import { policyAreas } from "./policy-areas.js";

const codebooks: [string, Codebook][] = [
  ["policy-areas", policyAreas],
  ["policy-areas-de", policyAreasDe],
  ["policy-areas-es", policyAreasEs],
  ["policy-areas-fr", policyAreasFr],
  ["policy-areas-ru", policyAreasRu],
  ["places", places],
];

test.each(codebooks)("%s is a valid codebook without any fault", (id, codebook) => {
  expect(codebook.id).toBe(id);
  expect(readCodebook(codebook)).toEqual({ ok: true, value: codebook });
  expect(checkCodebook(codebook)).toEqual([]);
  expect(keywordModel(codebook).diagnostics).toEqual([]);
});

test.each(codebooks)("every term of %s finds its own code, and no other that is not wider", (_, codebook) => {
  const model = keywordModel(codebook);
  const parents = new Map(codebook.codes.map((code) => [code.id, code.parentId]));
  for (const code of codebook.codes) {
    const wider = new Set<string>();
    for (let at: string | null = code.id; at !== null; at = parents.get(at) ?? null) wider.add(at);
    for (const term of code.terms) {
      const [found] = classifyTexts(model, [term.replace("*", "")], { threshold: 0 });
      expect(new Set(found?.topics.map(({ codeId }) => codeId)), `${code.id}: ${term}`).toEqual(wider);
    }
  }
});

test.each(codebooks)("every excluded phrase of %s keeps its code away", (_, codebook) => {
  const model = keywordModel(codebook);
  for (const code of codebook.codes) {
    for (const phrase of code.excludes) {
      const [found] = classifyTexts(model, [phrase.replace("*", "")], { threshold: 0 });
      const own = found?.topics.flatMap(({ evidence }) => evidence.map(({ term }) => term)) ?? [];
      expect(own.filter((term) => code.terms.includes(term)), `${code.id}: ${phrase}`).toEqual([]);
    }
  }
});

test.each(codebooks)("no excluded phrase of %s is idle: without it a term of its code would count", (_, codebook) => {
  for (const code of codebook.codes.filter(({ excludes }) => excludes.length > 0)) {
    const codes = codebook.codes.map((other) => (other.id === code.id ? { ...code, excludes: [] } : other));
    const model = keywordModel({ ...codebook, codes });
    for (const phrase of code.excludes) {
      const forms = ["", "s", "ment"].map((ending) => phrase.replace("*", ending));
      const topics = classifyTexts(model, forms, { threshold: 0 }).flatMap((found) => found.topics);
      const terms = topics.filter(({ codeId }) => codeId === code.id).flatMap(({ evidence }) => evidence);
      expect(terms.filter(({ term }) => code.terms.includes(term)), `${code.id}: ${phrase}`).not.toEqual([]);
    }
  }
});

test.each(codebooks)("%s has no term twice", (_, codebook) => {
  const terms = codebook.codes.flatMap((code) => code.terms.map((term) => term.toLowerCase()));
  expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
});

test("policy-areas has the 21 major topics of the Comparative Agendas Project, by number", () => {
  const majors = policyAreas.codes.filter(({ id, parentId }) => parentId === null && id !== "no-policy");
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23];
  expect(majors.map(({ id }) => Number(id))).toEqual(numbers);
  expect(majors.every(({ definition }) => definition !== undefined)).toBe(true);
});

test("places has the member states of the United Nations and four places more, each with its own ISO 3166 code", () => {
  const prefix = "https://www.iso.org/obp/ui/#iso:code:3166:";
  const codes = places.codes.flatMap(({ exactMatch }) => exactMatch.map((uri) => uri.replace(prefix, "")));
  expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  // All 193 members, the Holy See, Palestine and Taiwan; Kosovo has no ISO code.
  expect(new Set(codes).size).toBe(196);
});

test.each([
  ["The Kremlin and the White House spoke.", ["russia", "united-states"]],
  ["He told us that who wins matters.", []],
  ["The US and the WHO disagree.", ["united-states", "who"]],
  ["He comes from New Mexico.", []],
  ["Niger is not Nigeria, and Guinea-Bissau is not Guinea.", ["niger", "nigeria", "guinea", "guinea-bissau"]],
  ["African Americans voted.", ["united-states"]],
  ["Latin American leaders met.", ["latin-america"]],
  ["The Democratic Republic of the Congo left.", ["democratic-republic-of-the-congo"]],
  ["The South Korean president went to North Korea.", ["north-korea", "south-korea"]],
  ["We joined the Organization of American States.", ["oas"]],
  ["It cost US$ 5 million.", []],
])("places in %j", (text, expected) => {
  const [found] = classifyTexts(keywordModel(places, { weights: { rollUp: 0 } }), [text], { threshold: 0 });
  const codes = found?.topics.map(({ codeId }) => codeId) ?? [];
  expect(codes.sort()).toEqual([...expected].sort());
});
