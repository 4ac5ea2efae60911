import { decodeHead } from "../../decode/decode-head.js";

const OPENING = /^\s{0,8}(?:File type\s*=\s*)?"ooTextFile(?: short)?"\s+(?:Object class\s*=\s*)?"TextGrid"/;
const CHRONOLOGICAL = /^\s{0,8}"Praat chronological TextGrid text file"/;
const BINARY = "ooBinaryFile\u0008TextGrid";

/** How likely a file is a TextGrid: its first line says so, in each of the forms in which Praat writes them. */
export function sniffTextGrid(head: Uint8Array): number {
  if (isBinaryTextGrid(head)) return 1;
  const text = decodeHead(head);
  return OPENING.test(text) || CHRONOLOGICAL.test(text) ? 1 : 0;
}

/** Whether a file is in the binary form. */
export function isBinaryTextGrid(bytes: Uint8Array): boolean {
  for (let index = 0; index < BINARY.length; index += 1) if (bytes[index] !== BINARY.charCodeAt(index)) return false;
  return true;
}
