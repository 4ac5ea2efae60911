const HEAD_LENGTH = 4096;

/** The namespace of a package that is one XML file. */
export const FLAT_NAMESPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** Whether the first bytes are those of a package as one XML file: what Word saves as “Word XML Document”. */
export function isFlatPackage(head: Uint8Array): boolean {
  const text = latin1(head);
  return /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(text) && text.includes(FLAT_NAMESPACE);
}

/** The first bytes as characters of Latin 1. */
export function latin1(head: Uint8Array): string {
  return String.fromCharCode(...head.subarray(0, HEAD_LENGTH));
}
