import type { Codebook } from "@colloquy/corpus-schema";

/** How transcripts are written for readers. */
export interface ReadingOptions {
  /** The codebooks whose codes transcripts were given: their labels are printed in place of ids. */
  readonly codebooks?: readonly Codebook[];
}
