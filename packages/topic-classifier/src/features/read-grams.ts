import type { FeatureShape } from "./feature-shape.js";
import { foldUnit, isUnspacedUnit, SEPARATOR, SILENT } from "./fold-unit.js";
import type { GramBuffer } from "./gram-buffer.js";
import { hashPair, hashUnit, SEEDS, spread } from "./hash.js";

/** Code units of a word that its prefixes and runs of characters are taken from. */
const MAX_UNITS = 64;
const SPACE = 0x20;

/** The folded units of the word at hand, with a space at either end. */
const units = new Uint16Array(MAX_UNITS + 2);

/**
 * Puts the features of a text into a buffer: each word in lower case without accents, pairs of words, prefixes, runs of
 * characters. The place of each is that of its word or words. One pass; a buffer that is not empty is added to.
 */
export function readGrams(text: string, shape: FeatureShape, buffer: GramBuffer): void {
  let previous = 0;
  let previousStart = -1;
  for (let at = 0; at < text.length; ) {
    const first = text.charCodeAt(at);
    if (foldUnit(first) <= SILENT) {
      at += 1;
      continue;
    }
    const start = at;
    const alone = isUnspacedUnit(first);
    let hash: number = SEEDS.word;
    let length = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const folded = foldUnit(unit);
      if (folded === SILENT) continue;
      if (folded === SEPARATOR || (at > start && (alone || isUnspacedUnit(unit)))) break;
      hash = hashUnit(hash, folded);
      if (length < MAX_UNITS) units[(length += 1)] = folded;
    }
    const word = spread(hash);
    buffer.push(word, start, at);
    if (shape.wordPairs && previousStart >= 0) buffer.push(hashPair(previous, word), previousStart, at);
    readPrefixes(length, start, at, shape, buffer);
    if (shape.characters.max > 0) readRuns(length, start, at, shape, buffer);
    previous = word;
    previousStart = start;
  }
}

function readPrefixes(length: number, start: number, end: number, { prefixes }: FeatureShape, buffer: GramBuffer): void {
  const longest = Math.min(length, prefixes.max);
  let hash: number = SEEDS.prefix;
  for (let at = 1; at <= longest; at += 1) {
    hash = hashUnit(hash, units[at] ?? 0);
    if (at >= prefixes.min) buffer.push(spread(hash), start, end);
  }
}

function readRuns(length: number, start: number, end: number, { characters }: FeatureShape, buffer: GramBuffer): void {
  const { min, max } = characters;
  units[0] = SPACE;
  units[length + 1] = SPACE;
  for (let first = 0; first + min <= length + 2; first += 1) {
    let hash: number = SEEDS.characters;
    const longest = Math.min(max, length + 2 - first);
    for (let run = 1; run <= longest; run += 1) {
      hash = hashUnit(hash, units[first + run - 1] ?? 0);
      if (run >= min) buffer.push(spread(hash), start, end);
    }
  }
}
