import type { FormatTrial } from "./formats/choose-format.js";
import type { LabelVerdict } from "./layout/learn-layout.js";

/** How a document was understood, so that a person can see why and correct it. */
export interface ParseReport {
  /** The format that was read, and all that were tried. */
  readonly format: string;
  readonly formatsTried: readonly FormatTrial[];
  /** Every label that was looked at, accepted or rejected, with the reason. */
  readonly labels: readonly LabelVerdict[];
  /** The share of characters other than white space that could not be placed, from 0 to 1. */
  readonly unrecognisedShare: number;
}
