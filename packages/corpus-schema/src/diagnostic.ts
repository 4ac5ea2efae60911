import type { Span } from "./span.js";

/** How much a finding weighs: an `error` makes a value unusable, a `warning` a doubt, `info` a remark. */
export type Severity = "error" | "warning" | "info";

/** A finding about input, as data: what, where, how grave, and what to do about it. */
export interface Diagnostic<Code extends string = string> {
  /** What kind of finding this is, from the closed union of the package that reports it. */
  readonly code: Code;
  readonly severity: Severity;
  /** One sentence for a person, with the values that matter. */
  readonly message: string;
  /** Where in the source text, half-open and in UTF-16 code units; null where the finding has no place there. */
  readonly span: Span | null;
  /** Where in the value, as a JSON Pointer (RFC 6901); absent where the finding is about the text alone. */
  readonly path?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Either a value, or every reason why there is none. Bad input never throws. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic<Code>[] };
