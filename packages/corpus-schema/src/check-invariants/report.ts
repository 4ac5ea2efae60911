import type { Diagnostic } from "../diagnostic.js";
import type { Span } from "../span.js";
import { INVARIANTS, type InvariantCode } from "./invariant-codes.table.js";

/** Where an invariant does not hold: a place in the text, a path in the value, or both. */
export interface Place {
  readonly span?: Span;
  /** JSON Pointer into the transcript. */
  readonly path?: string;
}

/** Collects findings. The wording of rule and hint stands in the table of invariants. */
export type Report = (code: InvariantCode, detail: string, place: Place) => void;

/** A report that appends to a list. */
export function reportInto(findings: Diagnostic<InvariantCode>[]): Report {
  return (code, detail, place) => {
    findings.push({
      code,
      severity: "error",
      message: `${INVARIANTS[code].rule} ${detail}`,
      span: place.span ?? null,
      ...(place.path === undefined ? {} : { path: place.path }),
      hint: INVARIANTS[code].hint,
    });
  };
}
