/** How much of some bytes is UTF-8, counted in sequences outside ASCII. */
export interface Utf8Damage {
  readonly valid: number;
  readonly invalid: number;
  /** Offset of the first byte of the first invalid sequence; -1 when there is none. */
  readonly firstInvalid: number;
  /** Whether the bytes end within a sequence that was valid so far. */
  readonly truncated: boolean;
}

/** Looks for the sequences that are not UTF-8. Stops early when it is clear that these bytes are something else. */
export function findUtf8Damage(bytes: Uint8Array): Utf8Damage {
  let valid = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let truncated = false;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) {
      index += 1;
      continue;
    }
    const wanted = sequenceLength(lead);
    const found = matchedLength(bytes, index, wanted);
    if (wanted > 0 && found === wanted) valid += 1;
    else {
      invalid += 1;
      if (firstInvalid === -1) firstInvalid = index;
      truncated = wanted > 0 && index + found === bytes.length;
      if (invalid > 1000 && invalid > valid) break;
    }
    index += found;
  }
  return { valid, invalid, firstInvalid, truncated };
}

/**
 * Whether the bytes are UTF-8 that was damaged, or that has foreign bytes here and there. In other encodings one
 * sequence in seven is UTF-8 by chance at most, so that four in five are beyond doubt.
 */
export function isDamagedUtf8({ valid, invalid, truncated }: Utf8Damage): boolean {
  if (invalid === 1 && truncated) return valid > 0;
  return valid >= 4 && valid >= 4 * invalid;
}

/** The length that a first byte announces; 0 when it can be none. */
function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** How many bytes of a sequence are as announced, at least one. */
function matchedLength(bytes: Uint8Array, start: number, wanted: number): number {
  const lead = bytes[start] ?? 0;
  for (let offset = 1; offset < wanted; offset += 1) {
    const byte = bytes[start + offset] ?? 0;
    // The second byte is bounded further: no overlong forms, no surrogates, nothing above U+10FFFF.
    const lowest = offset === 1 ? (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80) : 0x80;
    const highest = offset === 1 ? (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf) : 0xbf;
    if (byte < lowest || byte > highest) return offset;
  }
  return Math.max(wanted, 1);
}
