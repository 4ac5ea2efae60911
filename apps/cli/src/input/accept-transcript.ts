import { checkInvariants, type Diagnostic, type Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import type { Session } from "../session.js";

/** Where in an input something stands. */
export interface InputPlace {
  readonly name: string;
  readonly line?: number | undefined;
  /** Which transcript of a list, from 1. */
  readonly item?: number | undefined;
}

/** Reports why something of a corpus cannot be used: a few findings, and how many more there are. */
export async function refuse(
  { reporter }: Session,
  place: InputPlace,
  diagnostics: readonly (Diagnostic & { readonly line?: number; readonly column?: number })[],
): Promise<void> {
  const which = place.item === undefined ? "" : `Transcript ${place.item} of the list: `;
  for (const { code, message, hint, line, column, path } of diagnostics.slice(0, reporter.listed)) {
    const at = { file: place.name, line: line ?? place.line, column, path };
    await reporter.report({ severity: "error", code, ...at, message: which + message, hint }, EXIT.invalidCorpus);
  }
  const more = diagnostics.length - reporter.listed;
  if (more > 0) {
    const at = { file: place.name, line: place.line };
    await reporter.report({ severity: "error", ...at, message: `${which}${more} more of these.` });
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
