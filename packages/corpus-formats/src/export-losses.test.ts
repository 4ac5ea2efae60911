import { transcriptJsonSchema } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { isReadableFormat, type CorpusFormat } from "./corpus-format.js";
import { exportCorpus } from "./export-corpus.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { fullTranscript } from "./fixtures/full-transcript.js";
import { covers, schemaLeaves } from "./fixtures/schema-leaves.js";
import { CORPUS_FORMATS } from "./formats.js";

const full = fullTranscript();

/** The formats that lose something, which they must say. */
const LOSSY = CORPUS_FORMATS.filter((format) => !isReadableFormat(format)).map(
  (format) => [format.id, format] as const,
);

function lostFields(format: CorpusFormat): string[] {
  const losses = exportCorpus([full], format).losses.map(({ field }) => field.replace("/transcripts/*", ""));
  return losses.filter((field) => field !== "");
}

/** JSON Pointers of all texts of a value, with `*` for the elements of lists, and keys of records as they are. */
function textsOf(value: unknown, path = ""): { readonly pointer: string; readonly text: string }[] {
  if (typeof value === "string") return [{ pointer: path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${Array.isArray(value) ? "*" : key}`));
}

test("the full transcript has a value for each field of the schema", () => {
  const pointers = new Set<string>();
  const visit = (value: unknown, path: string): void => {
    pointers.add(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, `${path}/${Array.isArray(value) || path === "/metadata/evidence" ? "*" : key}`);
    }
  };
  visit(full, "");
  expect(schemaLeaves(transcriptJsonSchema()).filter((leaf) => !pointers.has(leaf))).toStrictEqual([]);
});

test.for(LOSSY)("%s: each text of a transcript is in a file or among the losses", ([, format]) => {
  const files = exportCorpus([full], format)
    .files.map(({ name, text }) => `${name}\n${text}`)
    .join("\n");
  const lost = lostFields(format);
  const texts = textsOf(full).filter(({ text }) => text.startsWith("M") || text.includes("/M"));
  expect(texts.length).toBeGreaterThan(40);
  const forgotten = texts.filter(({ pointer, text }) => {
    const isLost = lost.some((field) => covers(field, pointer));
    return !isLost && !text.split(/[^\w]+/).every((word) => files.includes(word));
  });
  expect(forgotten).toStrictEqual([]);
});

/**
 * The fields that a format holds in words or by its form, by JSON Pointer: what neither a text above nor a loss speaks
 * for. The version and the unit never vary.
 */
const HELD: Readonly<Record<string, readonly string[]>> = {
  csv: [
    "/source/id",
    "/turns/*",
    "/exchanges/*",
    "/classifications/*/assignments/*/targetId",
    "/classifications/*/assignments/*/score",
    "/metadata/genre",
    "/metadata/language",
    "/metadata/date",
  ],
  ...Object.fromEntries(
    ["html", "markdown"].map((id) => [
      id,
      [
        ...["/source/mediaType", "/source/retrievedAt", "/source/bytes/length"],
        ...["genre", "language", "date", "excerpted", "translated"].map((name) => `/metadata/${name}`),
        ...["relation", "carrier", "date"].map((name) => `/metadata/publications/*/${name}`),
        "/metadata/contributors/*/role",
        ...["kind", "role"].map((name) => `/speakers/*/${name}`),
        ...["/turns/*/ordinal", "/turns/*/language", "/exchanges/*/ordinal"],
        ...["/paratexts/*/kind", "/classifications/*/threshold", "/classifications/*/assignments/*/score"],
      ],
    ]),
  ),
  webvtt: [],
  srt: [],
};

test.for(LOSSY)("%s: every field of the schema is held or among the losses", ([id, format]) => {
  const texts = textsOf(full).filter(({ text }) => text.startsWith("M") || text.includes("/M"));
  const spoken = texts.map(({ pointer }) => pointer);
  const known = [
    ...spoken,
    ...lostFields(format),
    ...(HELD[id] ?? []),
    "/schemaVersion",
    "/offsetUnit",
    "/id",
    "/source/textSha256",
  ];
  const forgotten = schemaLeaves(transcriptJsonSchema()).filter((leaf) => !known.some((field) => covers(field, leaf)));
  expect(forgotten).toStrictEqual([]);
});

test.for(LOSSY)("%s: a transcript that has nothing but turns has no losses of what it does not have", ([, format]) => {
  const { source, ...bare } = buildTranscript("Q: Why?\n");
  const losses = exportCorpus([{ ...bare, source, paratexts: [], exchanges: [] }], format).losses.map(
    ({ field }) => field,
  );
  expect(
    losses.filter((field) =>
      /publications|contributors|evidence|locations|paratexts|exchanges|classifications/.test(field),
    ),
  ).toStrictEqual([]);
});
