import type { ParserDiagnostic } from "../../diagnostics.js";
import { fromPython, isPrinted } from "./from-python.js";
import { JsonFaults } from "./json-faults.js";
import { JsonValue } from "./json-value.js";
import { JsonScanner } from "./scan-json.js";

/** What was read of a JSON text. */
export interface JsonReading {
  readonly text: string;
  /** The values of the text: one, or several where it is JSON Lines; none in a text without values. */
  readonly values: readonly JsonValue[];
  /** What is wrong with it, with line, column and offset in the message. */
  readonly diagnostics: readonly ParserDiagnostic[];
}

const PRINTED: ParserDiagnostic = {
  code: "file-damaged",
  severity: "warning",
  message: "This is no JSON, but what Python prints of a dictionary, in single quotation marks. It was read as such.",
  span: null,
  hint: "Write the file with `json.dump` rather than `print`, so that other programs can read it.",
};

/**
 * Reads JSON (RFC 8259). Never throws: a text that is cut off or broken gives what can be read of it, and a diagnostic
 * that names the place. Numbers of any length, NaN and Infinity, as Python writes them, are numbers. What Python prints of a
 * dictionary is read as JSON, with a diagnostic; the text of the reading is JSON then, on the same lines.
 */
export function readJson(written: string): JsonReading {
  const isPython = isPrinted(written);
  const text = isPython ? fromPython(written) : written;
  const faults = new JsonFaults();
  const tape = new JsonScanner(text, faults).scan();
  const values: JsonValue[] = [];
  for (let at = 0; at < tape.count; at = tape.next(at)) values.push(new JsonValue(tape, at));
  return { text, values, diagnostics: [...(isPython ? [PRINTED] : []), ...faults.diagnostics(text)] };
}
