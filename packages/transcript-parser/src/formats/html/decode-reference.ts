import { Parser } from "htmlparser2";

const MAX_REMEMBERED = 1_000;

/** Gives the characters of a reference such as `&amp;` or `&#8212;`; null where HTML knows none of that name. */
export type ReferenceDecoder = (reference: string) => string | null;

/** A decoder of character references (WHATWG HTML, section 13.5) that remembers what it has decoded. */
export function createReferenceDecoder(): ReferenceDecoder {
  const remembered = new Map<string, string | null>();
  let characters = "";
  const parser = new Parser({ ontext: (data) => (characters += data) });
  return (reference) => {
    const known = remembered.get(reference);
    if (known !== undefined) return known;
    characters = "";
    parser.parseComplete(reference);
    const decoded = characters === reference ? null : characters;
    if (remembered.size < MAX_REMEMBERED) remembered.set(reference, decoded);
    return decoded;
  };
}
