const SAMPLE = 32_768;
const PARTS = 32;
const QUOTA = SAMPLE / PARTS;
/** No encoding has a byte below this as the second half of a character: a piece may begin after it. */
const FIRST_TRAIL = 0x30;
const CONTEXT = 64;

/**
 * A sample of at most about 32 kB of the bytes that are not ASCII, with what stands around them, from all parts of the
 * file. Pieces begin where a character begins, as far as that can be known without the encoding.
 */
export function sampleBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE + PARTS);
  let length = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const from = Math.floor((bytes.length * part) / PARTS);
    const to = Math.floor((bytes.length * (part + 1)) / PARTS);
    length = copyPart(bytes, part === 0 ? 0 : afterBoundary(bytes, from, to), to, sample, length);
  }
  return length > 0 ? sample.subarray(0, length) : sampleStart(bytes);
}

/** There is no space or line feed anywhere: only the first byte that is not ASCII surely begins a character. */
function sampleStart(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while ((bytes[first] ?? 0x80) < 0x80) first += 1;
  return bytes.subarray(first, first + SAMPLE);
}

function copyPart(bytes: Uint8Array, from: number, to: number, sample: Uint8Array, length: number): number {
  const limit = length + QUOTA;
  let filled = length;
  let safe = from;
  let index = from;
  while (index < to && filled < limit) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index += 1;
      if (byte < FIRST_TRAIL) safe = index;
      continue;
    }
    // Everything from `safe` to here is ASCII, so that a long stretch of it can be cut anywhere.
    const start = Math.max(safe, index - CONTEXT);
    const end = Math.min(pieceEnd(bytes, index), start + limit - filled);
    sample.set(bytes.subarray(start, end), filled);
    filled += end - start;
    index = end;
    safe = end;
  }
  if (filled > length) sample[filled] = 0x0a;
  return filled > length ? filled + 1 : filled;
}

function pieceEnd(bytes: Uint8Array, from: number): number {
  let index = from + CONTEXT / 2;
  while (index < bytes.length && index < from + QUOTA && (bytes[index] ?? 0) >= FIRST_TRAIL) index += 1;
  return Math.min(index + 1, bytes.length);
}

function afterBoundary(bytes: Uint8Array, from: number, to: number): number {
  let index = from;
  while (index < to && (bytes[index] ?? 0) >= FIRST_TRAIL) index += 1;
  return index + 1;
}
