import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import {
  codebookJsonSchema,
  corpusManifestJsonSchema,
  readCodebook,
  readCorpusManifest,
  readRecipe,
  readTranscript,
  recipeJsonSchema,
  transcriptJsonSchema,
  type CorpusManifest,
  type Recipe,
  type Transcript,
  type Turn,
} from "./index.js";
import { CODEBOOK, SAMPLE } from "./sample.test-data.js";
import { transcriptSchema, turnSchema } from "./schemas/index.js";

const MANIFEST: CorpusManifest = {
  schemaVersion: 1,
  offsetUnit: "utf16",
  title: "Lamps",
  licence: "CC0-1.0",
  codebooks: [{ id: "weather", version: "1.0.0" }],
  people: [{ uri: "https://example.org/ann", name: "Ann" }],
  counts: { transcripts: 1, turns: 2, exchanges: 1, speakers: 2 },
  files: [{ name: "transcripts.jsonl", sha256: "0".repeat(64), transcripts: 1 }],
};

const RECIPE: Recipe = {
  schemaVersion: 1,
  format: "text",
  layout: { labels: ["Ann"], notLabels: ["Phone"] },
  speakers: { Ann: { name: "Ann Lee", role: "interviewer", sameAs: ["https://example.org/ann"] } },
  metadata: { title: "Damp", publications: [{ relation: "original", carrier: true, container: "The Lamp" }] },
  textSha256: "0".repeat(64),
  corrections: [
    { type: "split", at: 3 },
    { type: "join", span: { start: 1, end: 2 } },
    { type: "relabel", span: { start: 1, end: 2 }, label: "Bo" },
    { type: "retype", span: { start: 1, end: 2 }, kind: "speech" },
  ],
};

const READERS = [
  ["transcript", SAMPLE, readTranscript, transcriptJsonSchema],
  ["codebook", CODEBOOK, readCodebook, codebookJsonSchema],
  ["corpus manifest", MANIFEST, readCorpusManifest, corpusManifestJsonSchema],
  ["recipe", RECIPE, readRecipe, recipeJsonSchema],
] as const;

test("schemas and types are the same", () => {
  expectTypeOf<z.infer<typeof transcriptSchema>>().toEqualTypeOf<Transcript>();
  expectTypeOf<z.infer<typeof turnSchema>>().toEqualTypeOf<Turn>();
});

/** A place of a JSON value: its container and its key. */
type Place = [container: Record<string, unknown>, key: string];

function placesOf(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Record<string, unknown>;
  return Object.keys(container).flatMap((key) => [[container, key] as Place, ...placesOf(container[key])]);
}

/** What a value may be replaced with: every type, and the edges of what is allowed. */
const REPLACEMENTS = [null, true, -1, 0, 1.5, 2, "", "x", "x-1", "2011-05-02", "person", [], {}, { start: 0, end: 1 }];

describe.each(READERS)("%s", (_name, sample, read, jsonSchema) => {
  const validate = new Ajv2020({ strict: false }).compile(jsonSchema());

  test("is read unchanged from its JSON", () => {
    expect(read(JSON.parse(JSON.stringify(sample)))).toEqual({ ok: true, value: sample });
    expect(validate(sample)).toBe(true);
  });

  test("JSON Schema and reader agree on every mutation of the sample", () => {
    const count = placesOf(structuredClone(sample)).length;
    fc.assert(
      fc.property(
        fc.nat(count - 1),
        fc.oneof(
          fc.constantFrom(...REPLACEMENTS).map((value) => ({ type: "replace", value }) as const),
          fc.constant({ type: "remove" } as const),
          fc.constant({ type: "add" } as const),
        ),
        (index, change) => {
          const mutated: unknown = structuredClone(sample);
          const [container, key] = placesOf(mutated)[index] ?? [{}, ""];
          if (change.type === "replace") container[key] = change.value;
          else if (change.type === "add") container[Array.isArray(container) ? String(container.length) : "added"] = "x";
          else if (Array.isArray(container)) container.splice(Number(key), 1);
          else Reflect.deleteProperty(container, key);
          expect(read(mutated).ok).toBe(validate(mutated));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test.each([undefined, null, 7, "{}", [], () => 1, Symbol("x"), 10n])("refuses %s without throwing", (value) => {
    const result = read(value);
    expect(result.ok).toBe(false);
  });
});

describe("problems", () => {
  test("all of them are given, each with its path, what was expected and what was there", () => {
    const [turn, ...rest] = SAMPLE.turns;
    const turns = [{ ...turn, ordinal: 0, text: 7 }, ...rest];
    const result = readTranscript({ ...SAMPLE, turns, schemaVersion: 2, extra: 1 });
    if (result.ok) throw new Error("read a broken value");
    expect(result.diagnostics.map(({ code, path, message }) => [code, path, message])).toEqual([
      ["shape-version", "/schemaVersion", "/schemaVersion: schema version 2 is not known"],
      ["shape-value", "/turns/0/ordinal", "/turns/0/ordinal: expected at least 0, received 0"],
      ["shape-type", "/turns/0/text", "/turns/0/text: expected string, received 7"],
      ["shape-unknown-field", "", 'the value: unknown field "extra"'],
    ]);
  });

  test("a key with a slash is escaped in the path", () => {
    const result = readTranscript({ ...SAMPLE, metadata: { ...SAMPLE.metadata, evidence: { "/a/b": 1 } } });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ path: "/metadata/evidence/~1a~1b" }] });
  });

  test("a value without a version is told so", () => {
    const result = readRecipe({});
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "shape-version", message: "/schemaVersion is missing" }] });
  });

  test("long values are cut short", () => {
    const result = readTranscript({ ...SAMPLE, id: "x".repeat(1000) });
    if (result.ok) throw new Error("read a broken value");
    expect(result.diagnostics[0]?.message.length).toBeLessThan(200);
  });
});

test("the JSON Schema carries its address and title", () => {
  expect(transcriptJsonSchema({ id: "https://example.org/transcript.json" })).toMatchObject({
    $id: "https://example.org/transcript.json",
    title: "Colloquy transcript, version 1",
    $schema: "https://json-schema.org/draft/2020-12/schema",
  });
});

test("the JSON Schema defines each entity once, under the name of its type", () => {
  const schema = transcriptJsonSchema() as { $defs: Record<string, unknown>; properties: Record<string, unknown> };
  expect(Object.keys(schema.$defs).sort()).toEqual([
    ...["Assignment", "Classification", "CodeEvidence", "Contributor", "Edit", "Evidence", "Exchange", "Id", "Language"],
    ...["Location", "Metadata", "Paratext", "PersonName", "Publication", "Sha256", "Source", "Span", "Speaker", "Turn"],
  ]);
  expect(schema.properties["turns"]).toEqual({ type: "array", items: { $ref: "#/$defs/Turn" } });
});
