import type { CitationRequest, CiteRequest, CslItem, Locale } from "@colloquy/csl-processor";

/** The sections of a fixture by name. */
export type Sections = ReadonlyMap<string, string>;

/** Finds an official locale by its language tag. */
export type Localiser = (lang: string) => Locale | undefined;

/** What the suite writes where nothing is printed; the processor returns no text and a warning. */
export const NOTHING_PRINTED = "[CSL STYLE ERROR: reference with no printed form.]";

/** A cite as the suite writes it. */
export interface SuiteCite {
  readonly id: string | number;
  readonly locator?: string | number;
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** 1: cited before, but not just before. */
  readonly position?: number;
  readonly "suppress-author"?: boolean | number;
  readonly "author-only"?: boolean | number;
}

/** Cuts a fixture into its sections: `>>===== NAME =====>>` to `<<===== NAME =====<<`. */
export function readSections(text: string): Sections {
  const pattern = />>=+ ([A-Z-]+) =+>>\r?\n([^]*?)<<=+ \1 =+<</g;
  return new Map(Array.from(text.matchAll(pattern), ([, name = "", content = ""]) => [name, content]));
}

/** The items of a fixture. Some have no id; they are cited all the same. */
export function itemsOf(sections: Sections): CslItem[] {
  const items = JSON.parse(sections.get("INPUT") ?? "[]") as Partial<CslItem>[];
  return items.map((item, index) => ({ ...item, id: item.id ?? `item-${index}` }));
}

/** Whether the bibliography is compared. */
export function isBibliography(sections: Sections): boolean {
  return (sections.get("MODE") ?? "").trim().startsWith("bibliography");
}

/** A cite of the suite as the processor takes it. */
export function toCite(cite: SuiteCite): CiteRequest {
  return {
    id: cite.id,
    ...(cite.locator !== undefined && { locator: String(cite.locator) }),
    ...(cite.label !== undefined && { label: cite.label }),
    ...(cite.prefix !== undefined && { prefix: cite.prefix }),
    ...(cite.suffix !== undefined && { suffix: cite.suffix }),
    ...(isSet(cite["suppress-author"]) && { suppressAuthor: true }),
    ...(isSet(cite["author-only"]) && { authorOnly: true }),
  };
}

function isSet(value: boolean | number | undefined): boolean {
  return value === true || value === 1;
}

/** A citation that cites an item twice: whatever follows it is a later cite of the item, but no ibid. */
export function citedTwice(id: string, item: string | number, noteIndex = 0): CitationRequest {
  return { id, noteIndex, items: [{ id: item }, { id: item }] };
}
