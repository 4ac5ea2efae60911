import type { FormatTrial } from "./formats/choose-format.js";
import type { SourceFormat } from "./formats/source-format.js";
import type { LabelVerdict } from "./layout/label-verdict.js";

/** A way in which this document marks who speaks, as it was learned. */
export interface LearnedForm {
  /** What ends a label, or takes its place: see `LabelEnding`. */
  readonly ending: string;
  /** How many turns begin so. */
  readonly count: number;
  /** The first such label as it stands in the source, white space folded. */
  readonly example: string;
}

/** How a document was understood, so that a person can see why and correct it. */
export interface ParseReport {
  /** The format that was read, and all that were tried. */
  readonly format: string;
  readonly formatsTried: readonly FormatTrial[];
  /** What offsets count: characters of the decoded file itself, or of what the reader extracted from it. */
  readonly text: SourceFormat["text"];
  /** The layout that was learned: the ways in which turns begin, most frequent first. */
  readonly forms: readonly LearnedForm[];
  /** Every label that was looked at, accepted or rejected, with the reason. */
  readonly labels: readonly LabelVerdict[];
  /** The share of characters other than white space that could not be placed, from 0 to 1. */
  readonly unrecognisedShare: number;
}
