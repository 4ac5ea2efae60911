/** A document type declaration. */
export interface Doctype {
  /** After its `>`. */
  readonly end: number;
  readonly declaresEntities: boolean;
}

/**
 * Where the document type declaration ends that begins at an offset (XML 1.0, section 2.8), with all that its internal
 * subset declares; null where it does not end. It is passed over: nothing that it declares is used, nothing fetched.
 */
export function passDoctype(text: string, start: number): Doctype | null {
  const subset = passQuoted(text, start + "<!DOCTYPE".length, "[");
  if (subset === -1) return null;
  if (text.charCodeAt(subset - 1) === GREATER) return { end: subset, declaresEntities: false };
  let at = subset;
  let declaresEntities = false;
  while (at < text.length && at !== -1) {
    if (text.startsWith("<!--", at)) at = after(text, "-->", at + 4);
    else if (text.startsWith("<?", at)) at = after(text, "?>", at + 2);
    else if (text.startsWith("<!", at)) {
      declaresEntities ||= text.startsWith("<!ENTITY", at);
      at = passQuoted(text, at + 2, "");
    } else if (text.charAt(at) === "]") {
      const end = after(text, ">", at);
      return end === -1 ? null : { end, declaresEntities };
    } else at += 1;
  }
  return null;
}

const GREATER = 0x3e;

/** After the first `>`, or the other sign, that does not stand in quotes; -1 where there is none. */
function passQuoted(text: string, start: number, other: string): number {
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ">" || sign === other) return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = text.indexOf(sign, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}
