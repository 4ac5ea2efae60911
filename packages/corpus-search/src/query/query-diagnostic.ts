import type { Span } from "@colloquy/corpus-schema";
import { QUERY_CODES, type QueryCode } from "./query-codes.table.js";
import type { QueryDiagnostic } from "./query.js";

/** A value in a message is shown up to this many UTF-16 code units. */
const SHOWN = 60;

/** A finding about the place `span` of a query; `value` is what the message names. */
export function queryDiagnostic(code: QueryCode, span: Span, value = ""): QueryDiagnostic {
  const { severity, message, hint } = QUERY_CODES[code];
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value;
  return { code, severity, message: message(shown), span, hint };
}
