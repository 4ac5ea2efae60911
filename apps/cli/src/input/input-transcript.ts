import type { Transcript } from "@colloquy/corpus-schema";
import type { ParseResult } from "@colloquy/transcript-parser";

/** A transcript with where it came from. */
export interface InputTranscript {
  readonly transcript: Transcript;
  /** The input as the person named it; `<stdin>` for standard input. */
  readonly name: string;
  /** How it was read, where the input was a document; null where it was a corpus. */
  readonly parsed: ParseResult | null;
}
