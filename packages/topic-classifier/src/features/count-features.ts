import { termsIn, type CompiledCodebook } from "../models/keyword/compile-codebook.js";
import type { TopicDocument } from "../models/topic-model.js";
import { hasTerms } from "../terms/term-trie.js";
import type { FeatureShape } from "./feature-shape.js";
import { GramBuffer } from "./gram-buffer.js";
import { PlaceList } from "./place-list.js";
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

/** The features of a document that a space knows, with their places: first those of the texts, then those of the codebook. */
export function readPlaces(reader: FeatureReader, document: TopicDocument, features: Int32Array): PlaceList {
  const places = new PlaceList();
  const add = (column: number, part: number, start: number, end: number): void => {
    const feature = features[column] ?? -1;
    if (feature >= 0) places.push(feature, part, start, end);
  };
  const mask = reader.hashed - 1;
  for (const [part, { text }] of document.parts.entries()) {
    readGramsAnew(text, reader.shape);
    for (let at = 0; at < buffer.length; at += 1) add((buffer.hashes[at] ?? 0) & mask, part, buffer.starts[at] ?? 0, buffer.ends[at] ?? 0);
  }
  const { codebook } = reader;
  if (codebook === null) return places;
  for (const [part, { text }] of document.parts.entries()) {
    readCodes(codebook, text, (code, start, end) => add(reader.hashed + code, part, start, end));
  }
  return places;
}

/** The words of a document, by place. */
export function readWords(reader: FeatureReader, document: TopicDocument): PlaceList {
  const none = { min: 1, max: 0 };
  const shape = { ...reader.shape, wordPairs: false, prefixes: none, characters: none };
  const words = new PlaceList();
  for (const [part, { text }] of document.parts.entries()) {
    readGramsAnew(text, shape);
    for (let at = 0; at < buffer.length; at += 1) words.push(buffer.hashes[at] ?? 0, part, buffer.starts[at] ?? 0, buffer.ends[at] ?? 0);
  }
  return words;
}

function readGramsAnew(text: string, shape: FeatureShape): void {
  buffer.length = 0;
  readGrams(text, shape, buffer);
}

/** Gives the code of each term that counts in a text, and the wider codes of it. */
function readCodes(codebook: CompiledCodebook, text: string, read: (code: number, start: number, end: number) => void): void {
  for (const { entry, start, end } of termsIn(codebook, text).matches) {
    for (let code: number | undefined = entry.code; code !== undefined; code = codebook.parents.get(code)) {
      read(code, start, end);
    }
  }
}
