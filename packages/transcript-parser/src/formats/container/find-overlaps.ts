import type { EntryHeader } from "./entry-header.js";

const LOCAL_LENGTH = 30;

/**
 * The indexes of the entries whose bytes begin before those of another one end. No program packs so; an archive in which
 * thousands of entries share one stretch unpacks to a million times its length.
 */
export function findOverlaps(headers: readonly EntryHeader[]): Set<number> {
  const order = headers.map((_, index) => index).sort((a, b) => (headers[a]?.start ?? 0) - (headers[b]?.start ?? 0) || a - b);
  const overlaps = new Set<number>();
  let end = 0;
  for (const index of order) {
    const header = headers[index];
    if (header === undefined) continue;
    if (header.start < end) overlaps.add(index);
    // The extra field in front of the bytes may be another one than that of the directory: at least so long is the entry.
    end = Math.max(end, header.start + LOCAL_LENGTH + header.name.length + header.packedSize);
  }
  return overlaps;
}
