/** What can be wrong with a style or a locale. The union is closed: a new code is a new release. */
export type ProblemCode =
  | "xml-syntax"
  | "nesting-too-deep"
  | "not-a-style"
  | "not-a-locale"
  | "dependent-style"
  | "missing-element"
  | "missing-attribute"
  | "unknown-element"
  | "unknown-attribute"
  | "invalid-value"
  | "duplicate-macro"
  | "undefined-macro"
  | "macro-cycle";

/** One problem of a style or a locale, with its place in the XML. */
export interface StyleProblem {
  readonly code: ProblemCode;
  /** An error means that there is no result; a warning, that the result leaves something out. */
  readonly severity: "error" | "warning";
  readonly message: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
  /** Column of the start tag's `<`, from 1, in UTF-16 code units. */
  readonly column: number;
  /** What to do about it. */
  readonly hint?: string;
}

/** Either a value, perhaps with warnings, or every problem that was found. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly StyleProblem[] }
  | { readonly ok: false; readonly problems: readonly StyleProblem[] };

/** The result for a value that was read with these problems: no value when one of them is an error. */
export function resultOf<T>(value: T | undefined, problems: readonly StyleProblem[]): Result<T> {
  const failed = value === undefined || problems.some((problem) => problem.severity === "error");
  return failed ? { ok: false, problems } : { ok: true, value, problems };
}
