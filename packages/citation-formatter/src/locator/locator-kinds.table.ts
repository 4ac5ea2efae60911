import type { Location } from "@colloquy/corpus-schema";
import type { LocatorKind } from "./locator.js";

/** A kind of pinpoint that a source may have, from its locations. */
export interface LocatorRow {
  readonly kind: LocatorKind;
  /** The locations that it is read from. */
  readonly locations: readonly Location["kind"][];
  /** The locator term of CSL 1.0.2 ("Locators"); styles print its label. */
  readonly csl: string;
  readonly rule: string;
}

/** The kinds of pinpoint, the one that readers find their place by first on top. */
export const LOCATOR_ROWS: readonly LocatorRow[] = [
  { kind: "page", locations: ["page"], csl: "page", rule: "all guides pinpoint printed matter by page" },
  {
    kind: "timestamp",
    locations: ["cue", "word"],
    csl: "timestamp",
    rule: "recordings are pinpointed by time; oral-history archives ask for the range of the passage",
  },
  { kind: "column", locations: ["column"], csl: "column", rule: "records of parliaments number their columns" },
  { kind: "paragraph", locations: ["paragraph"], csl: "paragraph", rule: "numbered paragraphs stand in for pages" },
];
