/** What can be wrong with items and citations. The union is closed: a new code is a new release. */
export type WarningCode =
  | "missing-id"
  | "duplicate-id"
  | "missing-type"
  | "unknown-type"
  | "unknown-variable"
  | "invalid-value"
  | "unparsed-date"
  | "unknown-item"
  | "nothing-printed"
  | "missing-locale";

/** Something that a processor could not do as asked: it went on, and this says what it did. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** The item that it is about. */
  readonly itemId?: string;
  /** The variable of the item that it is about. */
  readonly variable?: string;
  readonly hint?: string;
}
