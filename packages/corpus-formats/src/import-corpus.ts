import type { ImportFile, ImportResult, ReadableFormat } from "./corpus-format.js";

/**
 * Reads the files of a corpus: every transcript that is whole, and a finding for every line or file that is not. The
 * shape of each transcript is checked; run `checkInvariants` on it for offsets, hashes and coverage. For a corpus that
 * does not fit in memory, read line by line with `readTranscriptLines`.
 */
export function importCorpus(files: readonly ImportFile[], format: ReadableFormat): ImportResult {
  return format.read(files);
}
