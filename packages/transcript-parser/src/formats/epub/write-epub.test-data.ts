import { type WrittenFile, writeArchive } from "../container/write-archive.test-data.js";

/** A chapter that a test writes: what stands in its body. */
export interface WrittenChapter {
  readonly name: string;
  readonly body: string;
  /** Of its entry in the spine; `null` for one that is not in it. */
  readonly linear?: "yes" | "no" | null;
  readonly properties?: string;
}

/** The parts of a book. */
export function epubParts(chapters: readonly WrittenChapter[], metadata = "<dc:title>Of the pier</dc:title>", more = ""): WrittenFile[] {
  const items = chapters.map(
    ({ name, properties }, index) => `<item id="c${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"${properties === undefined ? "" : ` properties="${properties}"`}/>`,
  );
  const spine = chapters.flatMap(({ linear = "yes" }, index) => (linear === null ? [] : [`<itemref idref="c${index}" linear="${linear}"/>`]));
  return [
    { name: "mimetype", bytes: "application/epub+zip", method: 0 },
    { name: "META-INF/container.xml", bytes: '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>' },
    {
      name: "OEBPS/book.opf",
      bytes: `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="css" href="a.css" media-type="text/css"/>${items.join("")}</manifest><spine>${spine.join("")}</spine>${more}</package>`,
    },
    ...chapters.map(({ name, body }) => ({
      name: `OEBPS/${name}`,
      bytes: `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`,
    })),
  ];
}

/** A book. */
export function writeEpub(chapters: readonly WrittenChapter[], metadata?: string, more?: string): Uint8Array {
  return writeArchive(epubParts(chapters, metadata, more));
}
