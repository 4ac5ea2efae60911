import type { Codebook } from "../codebook.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Transcript } from "../transcript.js";
import { checkClassifications } from "./check-classifications.js";
import { checkCoverage } from "./check-coverage.js";
import { checkEdits } from "./check-edits.js";
import { checkExchanges } from "./check-exchanges.js";
import { checkHashes } from "./check-hashes.js";
import { checkIds } from "./check-ids.js";
import { checkMetadata } from "./check-metadata.js";
import { checkOrder } from "./check-order.js";
import { checkSpans } from "./check-spans.js";
import type { InvariantCode } from "./invariant-codes.table.js";
import { reportInto } from "./report.js";

export { checkCodebook } from "./check-codebook.js";
export { INVARIANTS, type InvariantCode } from "./invariant-codes.table.js";

/** What a transcript may be checked against besides itself. */
export interface CheckOptions {
  /** The codebooks that were used: codes of others are not checked. */
  readonly codebooks?: readonly Codebook[];
  /** The original bytes of the source, to check their hash and length. */
  readonly bytes?: Uint8Array;
}

/**
 * Everything that must be true of a transcript beyond its shape (see {@link INVARIANTS}): an empty list means that
 * every offset, hash, id, reference and character is accounted for. All findings are returned, not the first.
 * The value must have the right shape: see `readTranscript`. Takes time in proportion to the text.
 */
export function checkInvariants(transcript: Transcript, options: CheckOptions = {}): Diagnostic<InvariantCode>[] {
  const findings: Diagnostic<InvariantCode>[] = [];
  const report = reportInto(findings);
  checkHashes(transcript, options.bytes, report);
  checkSpans(transcript, report);
  checkOrder(transcript, report);
  checkEdits(transcript, report);
  checkIds(transcript, report);
  checkExchanges(transcript, report);
  checkMetadata(transcript, report);
  checkClassifications(transcript, options.codebooks ?? [], report);
  checkCoverage(transcript, report);
  return findings;
}
