/** Where each kind of feature begins to be hashed, so that the word `trade` is not the prefix `trade`. */
export const SEEDS = { word: 0x811c9dc5 | 0, pair: 0x5bd1e995, prefix: 0x1f3d5b79, characters: 0x3c6ef372 } as const;

/** One more code unit (FNV-1a, Fowler, Noll and Vo, over units and not bytes). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads what was hashed over all bits (the finalizer of MurmurHash3, Appleby). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of two things in order. */
export function hashPair(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) ^ second ^ SEEDS.pair);
}
