import type { Facet } from "@colloquy/corpus-schema";

/**
 * What a file does not say of its codebook, or says otherwise than is wanted. A whole codebook will do. Without an
 * option: what the file says; else the id `codebook`, the version `0`, the id as title, and `und` as language.
 */
export interface CodebookOptions {
  readonly id?: string;
  readonly version?: string;
  readonly title?: string;
  readonly description?: string;
  /** Language of labels and terms, BCP 47. */
  readonly language?: string;
  /** The facets, in order. The first is that of every code whose facet the file does not name. */
  readonly facets?: readonly Facet[];
}

/** Whether a text has the form of a language tag (RFC 5646, section 2.1). */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text);
}

/** Throws where an option is no language tag: that is a mistake of the program, not of a file. */
export function requireLanguageTags(tags: readonly (string | undefined)[]): void {
  for (const tag of tags) {
    if (tag === undefined || isLanguageTag(tag)) continue;
    throw new TypeError(`${JSON.stringify(tag)} is no language tag (BCP 47).`);
  }
}
