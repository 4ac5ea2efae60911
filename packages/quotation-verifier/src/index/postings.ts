/** Positions by key, for keys that are whole numbers from 0: one array of positions, and where each key's begin. */
export interface Postings {
  readonly starts: Int32Array;
  readonly positions: Int32Array;
}

/** The positions of each key, in rising order, by counting sort: time and memory in proportion to the entries. */
export function createPostings(keys: Int32Array, positions: Int32Array, keyCount: number): Postings {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const sorted = new Int32Array(positions.length);
  keys.forEach((key, at) => {
    const slot = next[key] ?? 0;
    sorted[slot] = positions[at] ?? 0;
    next[key] = slot + 1;
  });
  return { starts, positions: sorted };
}

/** The positions of one key, without a copy. */
export function positionsOf(postings: Postings, key: number): Int32Array {
  return postings.positions.subarray(postings.starts[key] ?? 0, postings.starts[key + 1] ?? 0);
}
