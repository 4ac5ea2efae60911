/** Encoders for the tests: the platform only decodes. Each is the decoder of the platform, turned round. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes of a text. Throws when the encoding lacks a character, so that no test compares less than it says. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding.startsWith("utf-16")) return encodeUnits(text, encoding.endsWith("le"));
  if (encoding.startsWith("utf-32")) return encodePoints(text, encoding.endsWith("le"));
  if (encoding === "iso-2022-jp") return encodeIso2022Jp(text);
  const table = tables.get(encoding) ?? invert(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(Array.from(text).flatMap((character) => [...lookUp(table, character, encoding)]));
}

function lookUp(table: ReadonlyMap<string, readonly number[]>, character: string, encoding: string): readonly number[] {
  const bytes = table.get(character);
  if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
  return bytes;
}

function encodeUnits(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

function encodePoints(text: string, littleEndian: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(4 * points.length));
  points.forEach((point, index) => view.setUint32(4 * index, point, littleEndian));
  return new Uint8Array(view.buffer);
}

/** JIS X 0208 between escape sequences: the same numbers as in EUC-JP, without the high bit. */
function encodeIso2022Jp(text: string): Uint8Array {
  const bytes: number[] = [];
  let japanese = false;
  for (const character of text) {
    const isJapanese = character > "\x7F";
    if (isJapanese !== japanese) bytes.push(...(isJapanese ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]));
    japanese = isJapanese;
    bytes.push(...Array.from(encode(character, isJapanese ? "euc-jp" : "utf-8"), (byte) => byte & 0x7f));
  }
  return Uint8Array.from(japanese ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}

/** What Node 20 gets wrong in windows-1252. */
const WINDOWS_1252_SIGNS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

function invert(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character !== "\uFFFD" && Array.from(character).length === 1 && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (encoding === "windows-1252") Array.from(WINDOWS_1252_SIGNS, (sign, index) => table.set(sign, [0x80 + index]));
  if (/^(?:gb|big5|shift_jis|euc)/.test(encoding)) {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) add(lead, trail);
  }
  return table;
}
