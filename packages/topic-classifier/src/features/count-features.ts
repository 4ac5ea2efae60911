import { termsIn, type CompiledCodebook } from "../models/keyword/compile-codebook.js";
import type { TopicDocument } from "../models/topic-model.js";
import { hasTerms } from "../terms/term-trie.js";
import type { FeatureShape } from "./feature-shape.js";
import { GramBuffer } from "./gram-buffer.js";
import { readGrams } from "./read-grams.js";

/** What reads features: the shape of a model and, where it looks terms up, its codebook. */
export interface FeatureReader {
  readonly shape: FeatureShape;
  readonly codebook: CompiledCodebook | null;
  /** Hashed features have columns below this; the codes of the codebook follow, by their positions. */
  readonly hashed: number;
}

export function createFeatureReader(shape: FeatureShape, codebook: CompiledCodebook): FeatureReader {
  const looksUp = shape.codebook > 0 && hasTerms(codebook.trie);
  return { shape, codebook: looksUp ? codebook : null, hashed: 1 << shape.bits };
}

/** A feature at its place in a part of a document. */
export interface PlacedFeature {
  readonly column: number;
  readonly part: number;
  /** Half-open, in UTF-16 code units of the part's text. */
  readonly start: number;
  readonly end: number;
}

const buffer = new GramBuffer();

/** The column of every feature of a document, as often as it stands there. */
export function readColumns(reader: FeatureReader, document: TopicDocument): Int32Array {
  buffer.length = 0;
  for (const { text } of document.parts) readGrams(text, reader.shape, buffer);
  const codes: number[] = [];
  if (reader.codebook !== null) {
    for (const { text } of document.parts) readCodes(reader.codebook, text, (code) => codes.push(reader.hashed + code));
  }
  const columns = new Int32Array(buffer.length + codes.length);
  const mask = reader.hashed - 1;
  for (let at = 0; at < buffer.length; at += 1) columns[at] = (buffer.hashes[at] ?? 0) & mask;
  columns.set(codes, buffer.length);
  return columns;
}

/** Every feature of a document with its place, in the same order as `readColumns`. */
export function readPlaces(reader: FeatureReader, document: TopicDocument): PlacedFeature[] {
  const places: PlacedFeature[] = [];
  for (const [part, { text }] of document.parts.entries()) {
    buffer.length = 0;
    readGrams(text, reader.shape, buffer);
    for (let at = 0; at < buffer.length; at += 1) {
      const column = (buffer.hashes[at] ?? 0) & (reader.hashed - 1);
      places.push({ column, part, start: buffer.starts[at] ?? 0, end: buffer.ends[at] ?? 0 });
    }
  }
  if (reader.codebook === null) return places;
  for (const [part, { text }] of document.parts.entries()) {
    readCodes(reader.codebook, text, (code, start, end) => {
      places.push({ column: reader.hashed + code, part, start, end });
    });
  }
  return places;
}

/** A word at its place. */
export type PlacedWord = Omit<PlacedFeature, "column">;

/** The words of a document, by place. */
export function readWords(reader: FeatureReader, document: TopicDocument): PlacedWord[] {
  const none = { min: 1, max: 0 };
  const shape = { ...reader.shape, wordPairs: false, prefixes: none, characters: none };
  return document.parts.flatMap(({ text }, part) => {
    buffer.length = 0;
    readGrams(text, shape, buffer);
    return Array.from({ length: buffer.length }, (_, at) => ({ part, start: buffer.starts[at] ?? 0, end: buffer.ends[at] ?? 0 }));
  });
}

/** Gives the code of each term that counts in a text, and the wider codes of it. */
function readCodes(codebook: CompiledCodebook, text: string, read: (code: number, start: number, end: number) => void): void {
  for (const { entry, start, end } of termsIn(codebook, text).matches) {
    for (let code: number | undefined = entry.code; code !== undefined; code = codebook.parents.get(code)) {
      read(code, start, end);
    }
  }
}
