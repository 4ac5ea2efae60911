const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g;
/** An escape that the end of the text has cut off. */
const CUT_OFF = /\\(?:u[0-9a-fA-F]{0,3})?$/;

const CHARACTERS: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * The characters of a JSON string that has escapes (RFC 8259, section 7). An escape that does not exist stays as it is
 * written.
 *
 * @param isCutOff whether the text ends within the string: half an escape at its end is no character
 */
export function unescapeJson(raw: string, isCutOff: boolean): string {
  const whole = isCutOff ? withoutHalfEscape(raw) : raw;
  return whole.replace(ESCAPE, (_escape, hex: string | undefined, sign: string | undefined) =>
    hex === undefined ? (CHARACTERS[sign ?? ""] ?? sign ?? "") : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function withoutHalfEscape(raw: string): string {
  const tail = raw.slice(-6);
  const found = CUT_OFF.exec(tail);
  if (found === null) return raw;
  const at = raw.length - tail.length + found.index;
  let slashes = 0;
  while (at - slashes > 0 && raw[at - slashes - 1] === "\\") slashes += 1;
  // After an odd number of backslashes this one is itself escaped.
  return slashes % 2 === 0 ? raw.slice(0, at) : raw;
}
