/** Readers look for the header in so many first bytes (ISO 32000-2, annex I.2, "PDF header"). */
const REACH = 1024;
const TAIL = 2048;

/**
 * How likely a file is PDF: sure where its header comes first. Where other bytes stand in front of it, as of a mail or a
 * program that saved it, the end of the file must be that of a PDF too.
 */
export function sniffPdf(head: Uint8Array, _fileName?: string, whole?: () => Uint8Array): number {
  const at = latin(head.subarray(0, REACH)).search(/%PDF-[12]\.\d/);
  if (at === 0) return 0.99;
  if (at === -1) return 0;
  const all = whole?.() ?? head;
  return /startxref|%%EOF|\bendobj\b/.test(latin(all.subarray(Math.max(0, all.length - TAIL)))) ? 0.97 : 0;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
