import { createLineReader, type TranscriptLine } from "./read-line.js";
import { createLineSplitter, type SplitLine } from "./split-lines.js";

/** Text or UTF-8 bytes, whole or in pieces that may end anywhere: a string, a Node stream, a web `ReadableStream`. */
export type LineInput = string | Uint8Array | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Options of {@link readTranscriptLines}. */
export interface ReadLinesOptions {
  /** The most that is held of one line, in bytes or, for text, in UTF-16 code units: 67,108,864 unless told. */
  readonly maxLineLength?: number;
}

/** What is held of one line: more than any transcript of a day, less than what engines allow a string. */
export const MAX_LINE_LENGTH = 2 ** 26;

/**
 * Reads a `.jsonl` corpus as a stream: for each line that is not blank, its number and the transcript, or every reason
 * why there is none; a bad line stops nothing. Line feeds end lines, with or without a carriage return; the last may
 * have none; a byte-order mark before a line is ignored.
 *
 * Shape is checked, invariants are not: run `checkInvariants` on what matters. A transcript whose id came before is an
 * error, since both claim the same place of the same text. Memory: one line, and the id of every transcript.
 */
export async function* readTranscriptLines(
  input: LineInput,
  options: ReadLinesOptions = {},
): AsyncGenerator<TranscriptLine, void, undefined> {
  const read = createLineReader();
  const splitter = createLineSplitter(options.maxLineLength ?? MAX_LINE_LENGTH);
  const chunks = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  for await (const chunk of chunks) yield* readAll(splitter.push(chunk), read);
  yield* readAll(splitter.end(), read);
}

function* readAll(
  lines: Iterable<SplitLine>,
  read: (line: SplitLine) => TranscriptLine | null,
): Generator<TranscriptLine> {
  for (const line of lines) {
    const result = read(line);
    if (result !== null) yield result;
  }
}
