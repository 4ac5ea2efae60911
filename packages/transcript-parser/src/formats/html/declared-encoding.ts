import { decodeBytes, type DecodedText } from "../../decode/decode-bytes.js";

/** How far a page is searched for its declaration (WHATWG HTML, section 13.2.3.2). */
const PRESCAN = 1_024;

const DECLARATION = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The text of a page: like any other text, but where its bytes are not UTF-8, the encoding that a `<meta>` tag
 * declares is tried before one is guessed. A declaration that the bytes contradict counts for nothing.
 */
export function decodePage(bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(bytes);
  if (!decoded.diagnostics.some(({ code }) => code === "encoding-guessed")) return decoded;
  const label = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, PRESCAN)))?.[1];
  // A page that declares UTF-16 in ASCII letters is not in UTF-16.
  if (label === undefined || /^utf-?16/i.test(label)) return decoded;
  const declared = decodeBytes(bytes, { encoding: label });
  return declared.diagnostics.length === 0 ? declared : decoded;
}
