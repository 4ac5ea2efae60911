import { decodeBytes, type DecodedText } from "../../decode/decode-bytes.js";

/** How far the declaration of a document reaches. */
const PRESCAN = 512;

const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/;

/**
 * The text of an XML document: as the caller says, by its byte-order mark, as UTF-8 where its bytes are that, else as
 * its declaration says (XML 1.0, section 4.3.3). A declaration that the bytes contradict counts for nothing: files are
 * often saved anew without anybody changing it.
 */
export function decodeXml(bytes: Uint8Array, encoding?: string): DecodedText {
  const decoded = decodeBytes(bytes, encoding === undefined ? {} : { encoding });
  if (encoding !== undefined || !decoded.diagnostics.some(({ code }) => code === "encoding-guessed")) return decoded;
  const inText = DECLARATION.exec(decoded.text.slice(0, PRESCAN))?.[1];
  // The declaration can be read, and says what was guessed: nothing is left to guess.
  if (inText !== undefined && /^utf-?16/i.test(inText) && decoded.encoding.name.startsWith("utf-16")) {
    return { ...decoded, diagnostics: decoded.diagnostics.filter(({ code }) => code !== "encoding-guessed") };
  }
  const label = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, PRESCAN)))?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return decoded;
  const declared = decodeBytes(bytes, { encoding: label });
  return declared.diagnostics.length === 0 ? declared : decoded;
}
