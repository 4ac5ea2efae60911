import { readTranscript, type Transcript } from "@colloquy/corpus-schema";
import { fileError, type FileDiagnostic } from "../diagnostic.js";
import { findJsonError } from "./find-json-error.js";
import type { SplitLine } from "./split-lines.js";

/** What a line of a corpus gives: a transcript, or every reason why there is none. */
export type LineResult =
  | { readonly ok: true; readonly value: Transcript }
  | { readonly ok: false; readonly diagnostics: readonly FileDiagnostic[] };

/** A line of a corpus with its number, from 1. */
export interface TranscriptLine {
  readonly line: number;
  readonly result: LineResult;
}

const SHOWN_LENGTH = 24;

/** What `JSON.parse` skips. */
const BLANK = /^[ \t\r\n]*$/;

/** A reader of the lines of one corpus. It remembers the id of every transcript, to find those that come twice. */
export function createLineReader(): (line: SplitLine, file?: string) => TranscriptLine | null {
  const places = new Map<string, string>();
  return (line, file) => {
    if ("text" in line && BLANK.test(line.text)) return null;
    const result = readLine(line);
    if (!result.ok) return { line: line.number, result };
    const { id } = result.value;
    const place = `line ${line.number}${file === undefined ? "" : ` of ${file}`}`;
    const earlier = places.get(id);
    if (earlier !== undefined) return { line: line.number, result: refuse(duplicate(line.number, id, earlier)) };
    places.set(id, place);
    return { line: line.number, result };
  };
}

function readLine(line: SplitLine): LineResult {
  if ("problem" in line) return refuse(PROBLEMS[line.problem](line.number));
  const { number, text } = line;
  const value = parseJson(text);
  if (value === undefined) return refuse(notJson(number, text, findJsonError(text) ?? 0));
  const result = readTranscript(value);
  if (result.ok) return result;
  return refuse(...result.diagnostics.map((diagnostic) => ({ ...diagnostic, line: number })));
}

function refuse(...diagnostics: FileDiagnostic[]): LineResult {
  return { ok: false, diagnostics };
}

/** The value of a JSON text; undefined, which JSON cannot say, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PROBLEMS = {
  encoding: (line: number): FileDiagnostic =>
    fileError("line-encoding", `Line ${line} is not UTF-8.`, {
      line,
      hint: "Save the corpus as UTF-8: JSON has no other encoding (RFC 8259, section 8.1).",
    }),
  length: (line: number): FileDiagnostic =>
    fileError("line-length", `Line ${line} is longer than the reader may hold.`, {
      line,
      hint: "Each transcript must end with a line feed. Raise maxLineLength where a transcript is really that long.",
    }),
};

function notJson(line: number, text: string, at: number): FileDiagnostic {
  const column = at + 1;
  if (at >= text.length) {
    return fileError("line-json", `Line ${line} ends at column ${column} before its JSON value does.`, {
      line,
      column,
      hint: "The file was cut off, or a line feed stands inside the value: a transcript is one line.",
    });
  }
  const found = JSON.stringify(text.slice(at, at + SHOWN_LENGTH));
  return fileError("line-json", `Line ${line} is not JSON: column ${column} has ${found}.`, { line, column });
}

function duplicate(line: number, id: string, earlier: string): FileDiagnostic {
  return fileError("duplicate-id", `Line ${line} has the id of ${earlier}, ${id}.`, {
    line,
    path: "/id",
    hint: "Both are the same place of the same text: keep one of the two lines.",
  });
}
