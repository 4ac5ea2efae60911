/** What a reference turned out to be. */
export type Reference =
  | { readonly kind: "characters"; readonly end: number; readonly characters: string }
  /** The name of an entity that XML itself does not define. */
  | { readonly kind: "named"; readonly end: number }
  /** The number of no character that may stand in XML. */
  | { readonly kind: "invalid"; readonly end: number }
  /** An ampersand that begins no reference. */
  | { readonly kind: "bare"; readonly end: number };

const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** No name of an entity is longer. */
const MAX_NAME = 64;

const NUMBER = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/;
const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;

/**
 * The reference that begins at an ampersand (XML 1.0, sections 4.1 and 4.6): the five predefined entities, numbers of
 * characters, and the names that a format defines by itself, such as those of XHTML.
 */
export function readReference(text: string, start: number, limit: number, defined: ReadonlyMap<string, string> | null): Reference {
  const bare: Reference = { kind: "bare", end: start + 1 };
  let at = start + 1;
  const most = Math.min(limit, start + MAX_NAME);
  while (at < most && text.charCodeAt(at) !== 0x3b) at += 1;
  if (at >= most) return bare;
  const name = text.slice(start + 1, at);
  const end = at + 1;
  const characters = PREDEFINED[name] ?? defined?.get(name);
  if (characters !== undefined) return { kind: "characters", end, characters };
  const number = NUMBER.exec(name);
  if (number === null) return NAME.test(name) ? { kind: "named", end } : bare;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return isCharacter(code) ? { kind: "characters", end, characters: String.fromCodePoint(code) } : { kind: "invalid", end };
}

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x1_0000 && code <= 0x10_ffff);
}

/** The value of an attribute as it is meant: references decoded, each white space a space (section 3.3.3). */
export function decodeValue(raw: string, defined: ReadonlyMap<string, string> | null): string {
  const value = /[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw;
  let at = value.indexOf("&");
  if (at === -1) return value;
  const parts: string[] = [];
  let from = 0;
  while (at !== -1) {
    const reference = readReference(value, at, value.length, defined);
    if (reference.kind === "characters") {
      parts.push(value.slice(from, at), reference.characters);
      from = reference.end;
    }
    at = value.indexOf("&", reference.end);
  }
  parts.push(value.slice(from));
  return parts.join("");
}
