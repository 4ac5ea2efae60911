/** Positions by key, for keys that are whole numbers from 0: one array of positions, and where each key's begin. */
export interface Postings {
  readonly starts: Int32Array;
  readonly positions: Int32Array;
}

/**
 * The positions of each key, in rising order, by counting sort: time and memory in proportion to the entries.
 *
 * @param keys The key of each position.
 */
export function createPostings(keys: Int32Array, keyCount: number): Postings {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key] = (starts[key] ?? 0) + 1;
  for (let key = 1; key <= keyCount; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const positions = new Int32Array(keys.length);
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const slot = (starts[keys[at] ?? 0] ?? 0) - 1;
    starts[keys[at] ?? 0] = slot;
    positions[slot] = at;
  }
  return { starts, positions };
}

/** How many positions a key has. */
export function countOf({ starts }: Postings, key: number): number {
  return (starts[key + 1] ?? 0) - (starts[key] ?? 0);
}

/** The positions of one key, without a copy. */
export function positionsOf({ starts, positions }: Postings, key: number): Int32Array {
  return positions.subarray(starts[key], starts[key + 1]);
}
