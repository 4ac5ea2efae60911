import type { Location } from "@colloquy/corpus-schema";
import type { LocatorKind } from "./locator.js";

/** A kind of pinpoint that a source may have, from its locations. */
export interface LocatorRow {
  readonly kind: LocatorKind;
  /** The locations that it is read from. */
  readonly locations: readonly Location["kind"][];
  /** The locator term of CSL 1.0.2 ("Locators"); styles print its label. */
  readonly csl: string;
}

/** The kinds of pinpoint, the one that readers find their place by first on top. */
export const LOCATOR_ROWS: readonly LocatorRow[] = [
  // all guides pinpoint printed matter by page
  { kind: "page", locations: ["page"], csl: "page" },
  // recordings are pinpointed by time; oral-history archives ask for the range of the passage
  {
    kind: "timestamp",
    locations: ["cue", "word"],
    csl: "timestamp",
  },
  // records of parliaments number their columns
  { kind: "column", locations: ["column"], csl: "column" },
  // numbered paragraphs stand in for pages
  { kind: "paragraph", locations: ["paragraph"], csl: "paragraph" },
];
