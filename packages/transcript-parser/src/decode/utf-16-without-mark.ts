/** Which UTF-16 some bytes are, and how sure that is. */
export interface Utf16Guess {
  readonly name: "utf-16le" | "utf-16be";
  readonly sure: boolean;
}

/** Looking at so many bytes is enough. */
const HEAD = 65_536;

/**
 * Recognises UTF-16 without a byte-order mark. Every script but the purest kana gives it control characters: the zero
 * bytes of ASCII, the 04 of Cyrillic, a tenth of the second halves of Han. Text in any other encoding has none.
 */
export function guessUtf16(bytes: Uint8Array): Utf16Guess | null {
  const head = bytes.subarray(0, HEAD - (bytes.length % 2));
  if (head.length < 4 || controlShare(head) < 0.02) return null;
  const little = plausibility(head, 1);
  const big = plausibility(head, 0);
  const best = Math.max(little, big);
  const other = Math.min(little, big);
  if (best < 0.45 || best < other * 1.05) return null;
  return { name: little > big ? "utf-16le" : "utf-16be", sure: best > other * 1.3 && head.length >= 16 };
}

function controlShare(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) {
    // Not the white space, nor the escape of ISO-2022-JP.
    if (byte <= 0x08 || (byte >= 0x0e && byte <= 0x1f && byte !== 0x1b)) controls += 1;
  }
  return controls / head.length;
}

/**
 * How much like text the code units are, from 0 to 1; `high` is the place of their upper half. The upper halves of a
 * text repeat much more than the lower ones, which decides where both orders give characters.
 */
function plausibility(head: Uint8Array, high: 0 | 1): number {
  const units = head.length >> 1;
  const counts = new Uint32Array(256);
  let plausible = 0;
  let previous = 0;
  for (let at = 0; at < 2 * units; at += 2) {
    const upper = head[at + high] ?? 0;
    const code = (upper << 8) | (head[at + 1 - high] ?? 0);
    counts[upper] = (counts[upper] ?? 0) + 1;
    const isPair = code >= 0xdc00 && code <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
    if (isPair) plausible += 2;
    else if (isUsual(code)) plausible += 1;
    previous = code;
  }
  if (plausible < 0.9 * units) return 0;
  let repeats = 0;
  for (const count of counts) repeats += count * count;
  return (plausible / units) * (0.5 + repeats / (2 * units * units));
}

/** Whether a code unit is of a script in general use. No control characters, private use or rare ideographs. */
function isUsual(code: number): boolean {
  if (code < 0x80) return code >= 0x20 ? code !== 0x7f : code === 0x09 || code === 0x0a || code === 0x0d;
  return USUAL.some(([first, last]) => code >= first && code <= last);
}

const USUAL: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0x00a0, 0x06ff],
  [0xac00, 0xd7a3],
  [0x3000, 0x318f],
  [0x0900, 0x0eff],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2010, 0x206f],
  [0x20a0, 0x214f],
  [0x2190, 0x22ff],
  [0x2500, 0x26ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffee],
];
