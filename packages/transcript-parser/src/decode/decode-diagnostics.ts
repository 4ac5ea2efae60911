import type { Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";
import type { Decoding } from "./decode-as.js";

/** Reports an encoding that nothing but the bytes themselves speaks for. */
export function encodingGuessed(
  guess: { readonly name: string; readonly runnerUp: string | null; readonly sure: boolean },
  span: Span | null,
): ParserDiagnostic {
  const { name, runnerUp, sure } = guess;
  const next = runnerUp === null ? "" : `; the next best guess is ${runnerUp}`;
  return {
    code: "encoding-guessed",
    severity: sure ? "info" : "warning",
    message: `The bytes do not say what encoding they are in and were read as ${name}${next}.`,
    span,
    hint:
      `If letters look wrong, name the encoding with the option \`encoding\`` +
      `${runnerUp === null ? "" : `, for example "${runnerUp}"`}, or save the file as UTF-8.`,
  };
}

/** Reports an encoding that the caller asked for and that does not exist. */
export function encodingUnknown(label: string): ParserDiagnostic {
  return {
    code: "encoding-unknown",
    severity: "error",
    message: `There is no encoding ${JSON.stringify(label)}; the encoding was recognised from the bytes instead.`,
    span: null,
    hint: "Give a name of the WHATWG Encoding Standard, such as utf-8, windows-1251, koi8-r, gb18030 or shift_jis.",
  };
}

/** Reports everything that could not be decoded at once; empty when there is nothing to report. */
export function undecodableBytes(
  { undecodable: { count, first } }: Decoding,
  name: string,
  hint = "Convert the file from its true encoding to UTF-8, or name that encoding with the option `encoding`.",
): ParserDiagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "undecodable-bytes",
      severity: "warning",
      message: `${count} character${count === 1 ? "" : "s"} could not be decoded as ${name}, first at offset ${first}.`,
      span: { start: first, end: first + 1 },
      hint,
    },
  ];
}
