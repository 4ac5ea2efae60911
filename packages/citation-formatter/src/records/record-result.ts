import type { Diagnostic } from "@colloquy/corpus-schema";
import type { CslItem } from "@colloquy/csl-processor";

/**
 * What became of a variable that the format has no field for.
 *
 * - `in-note`: it is in the file as words of the note, which readers keep as text.
 * - `no-field`: it is not in the file.
 */
export type LossReason = "in-note" | "no-field";

/** A variable of an item that the format has no field for, or none for the whole of it. */
export interface LostVariable {
  readonly itemId: string;
  /** The CSL variable: `interviewer`. */
  readonly variable: string;
  /** Its value as plain text; a date in EDTF. */
  readonly value: string;
  readonly reason: LossReason;
}

/**
 * What can be wrong with items that records are written of. The union is closed: a new code is a new release.
 *
 * - `not-an-item`: the value is no object: left out.
 * - `invalid-value`: the value of a variable has no shape that CSL-JSON allows: left out, and lost.
 * - `key-changed`: a key that the caller gave was not usable, or taken.
 * - `ambiguous-name`: a comma inside a name, which RIS has no escape for: readers will divide the name there.
 */
export type RecordWarningCode = "not-an-item" | "invalid-value" | "key-changed" | "ambiguous-name";

/** A finding about an item. `path` is a JSON Pointer into the list of items: `/3/author`. */
export type RecordWarning = Diagnostic<RecordWarningCode>;

/** Records as the text of a file, and what the file does not hold. */
export interface RecordResult {
  /** The text of the file, to be written as UTF-8. */
  readonly text: string;
  /** In the order of the items and of their variables. */
  readonly lost: readonly LostVariable[];
  readonly warnings: readonly RecordWarning[];
}

/** How records are written. */
export interface RecordOptions {
  /**
   * The citation key of an item; where it gives none, the key is made of name, year and title. What no reader would
   * take in a key is left out of it, and a key that is taken gets a letter, both with a warning.
   */
  readonly keys?: (item: CslItem, index: number) => string | undefined;
  /** Words before what only a note can say, by variable, in place of the English ones: `{ interviewer: "entretien avec" }`. */
  readonly phrases?: Readonly<Record<string, string>>;
}

/** A warning about an item. */
export function recordWarning(code: RecordWarningCode, message: string, path: string, hint: string): RecordWarning {
  return { code, severity: "warning", message, span: null, path, hint };
}
