import { findSurrogatePairs, type Source } from "@colloquy/corpus-schema";

const known = new WeakMap<Source, Int32Array>();

/** The surrogate pairs of a source, found when a place in it is first told. */
export function surrogatePairsOf(source: Source): Int32Array {
  const pairs = known.get(source) ?? findSurrogatePairs(source.text);
  known.set(source, pairs);
  return pairs;
}
