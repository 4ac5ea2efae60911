import type { Metadata } from "@colloquy/corpus-schema";
import { bookMetadata } from "./book-metadata.js";
import { readElements } from "./read-elements.js";
import { resolvePath } from "./resolve-path.js";

/** A chapter of a book. */
export interface BookChapter {
  /** Name of its entry in the archive. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether it stands beside the text: notes, answers, that are read when something leads there (`linear="no"`). */
  readonly isAside: boolean;
}

/** What the package document of a book says. */
export interface BookPackage {
  /** In reading order. */
  readonly chapters: readonly BookChapter[];
  readonly metadata: Partial<Omit<Metadata, "evidence">>;
  /** Names of the entries of its style sheets. */
  readonly styleSheets: readonly string[];
}

interface ManifestItem {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly isNavigation: boolean;
}

/**
 * Reads a package document (EPUB 3.3, section 5; OPF 2.0.1): the chapters in the order of its spine, without those that
 * list contents, and its metadata.
 */
export function readBookPackage(xml: string, packageName: string): BookPackage {
  const elements = readElements(xml);
  const named = (name: string): typeof elements => elements.filter(({ element }) => element.localName === name);
  const items = named("item").map(({ element }): ManifestItem => ({
    id: element.attribute("id") ?? "",
    name: resolvePath(packageName, element.attribute("href") ?? ""),
    mediaType: (element.attribute("media-type") ?? "").toLowerCase(),
    isNavigation: (element.attribute("properties") ?? "").split(/\s+/).includes("nav"),
  }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const tables = new Set(
    named("reference")
      .filter(({ element }) => element.attribute("type")?.toLowerCase() === "toc")
      .map(({ element }) => resolvePath(packageName, element.attribute("href") ?? "")),
  );
  const seen = new Set<string>();
  const chapters = named("itemref").flatMap(({ element }): BookChapter[] => {
    const item = byId.get(element.attribute("idref") ?? "");
    if (item === undefined || item.isNavigation || tables.has(item.name) || seen.has(item.name)) return [];
    seen.add(item.name);
    return [{ name: item.name, mediaType: item.mediaType, isAside: element.attribute("linear") === "no" }];
  });
  return {
    chapters: [...chapters.filter(({ isAside }) => !isAside), ...chapters.filter(({ isAside }) => isAside)],
    metadata: bookMetadata(elements),
    styleSheets: items.filter(({ mediaType }) => mediaType === "text/css").map(({ name }) => name),
  };
}
