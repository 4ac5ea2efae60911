import { sniffArchive } from "../container/sniff-archive.js";

/** How likely a file is a book: by the type that it states (EPUB 3.3, section 4.3), or by its parts. */
export function sniffEpub(head: Uint8Array, fileName?: string, whole?: () => Uint8Array): number {
  const signs = sniffArchive(head, whole);
  if (signs === null) return 0;
  if (signs.mediaType !== null) return signs.mediaType === "application/epub+zip" ? 0.95 : 0;
  if (signs.names.has("META-INF/container.xml")) return 0.9;
  return /\.epub$/i.test(fileName ?? "") && [...signs.names].some((name) => name.endsWith(".opf")) ? 0.8 : 0;
}
