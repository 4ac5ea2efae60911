import { checkInvariants, type Diagnostic, type Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import type { Session } from "../session.js";

/** Where in an input something stands. */
export interface InputPlace {
  readonly name: string;
  readonly line?: number | undefined;
}

/** More findings of one transcript than this are counted, not listed. */
const LISTED = 5;

/** Reports why something of a corpus cannot be used: a few findings, and how many more there are. */
export async function refuse(
  { reporter }: Session,
  place: InputPlace,
  diagnostics: readonly (Diagnostic & { readonly line?: number; readonly column?: number })[],
): Promise<void> {
  for (const { message, hint, line, column } of diagnostics.slice(0, LISTED)) {
    const at = { file: place.name, line: line ?? place.line, column };
    await reporter.report({ severity: "error", ...at, message, hint }, EXIT.invalidCorpus);
  }
  const more = diagnostics.length - LISTED;
  if (more > 0) {
    await reporter.report({ severity: "error", file: place.name, line: place.line, message: `${more} more of these.` });
  }
}

/**
 * Whether a transcript of a corpus can be trusted: its offsets, hashes and references hold. One that cannot is reported,
 * since whatever is cited from it or proved by it would be wrong.
 */
export async function accept(session: Session, place: InputPlace, transcript: Transcript): Promise<boolean> {
  const errors = checkInvariants(transcript).filter(({ severity }) => severity === "error");
  if (errors.length > 0) await refuse(session, place, errors);
  return errors.length === 0;
}
