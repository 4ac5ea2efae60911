const START = ":A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}"
  .concat("\\u{200C}-\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}")
  .concat("\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}");
const NAME = new RegExp(`[${START}][\\u{300}-\\u{36F}${START}.0-9\\-\\u{B7}\\u{203F}-\\u{2040}]*`, "uy");

/** By ASCII code: 2 starts a name, 1 goes on with one. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[:A-Z_a-z]/.test(character)) return 2;
  return /[.0-9-]/.test(character) ? 1 : 0;
});

/** Where the name that starts here ends (XML 1.0, productions 4 and 5); here, when none does. */
export function nameEnd(xml: string, start: number): number {
  let at = start;
  let code = xml.charCodeAt(at);
  if (ASCII[code] === 1) return start;
  while ((ASCII[code] ?? 0) > 0) code = xml.charCodeAt((at += 1));
  // Beyond ASCII, and at the end of the text.
  if (!(code > 127)) return at;
  NAME.lastIndex = start;
  return NAME.test(xml) ? NAME.lastIndex : start;
}

/** Names that are expected, found in a text without a copy of them being made. */
export type NameTable = ReadonlyMap<number, readonly string[]>;

/** Makes a table of names. */
export function nameTable(names: Iterable<string>): NameTable {
  const table = new Map<number, string[]>();
  for (const name of new Set(names)) {
    const key = keyOf(name, 0, name.length);
    const alike = table.get(key);
    if (alike === undefined) table.set(key, [name]);
    else alike.push(name);
  }
  return table;
}

/** The name of the table that stands between two offsets. */
export function findName(table: NameTable, xml: string, start: number, end: number): string | undefined {
  const alike = table.get(keyOf(xml, start, end));
  if (alike === undefined) return undefined;
  for (const name of alike) if (name.length === end - start && xml.startsWith(name, start)) return name;
  return undefined;
}

/** Differs between most names: their length, and three characters. */
function keyOf(text: string, start: number, end: number): number {
  const [first, middle, last] = [text.charCodeAt(start), text.charCodeAt((start + end) >>> 1), text.charCodeAt(end - 1)];
  return (first & 127) | ((middle & 127) << 7) | ((last & 127) << 14) | (((end - start) & 127) << 21);
}
