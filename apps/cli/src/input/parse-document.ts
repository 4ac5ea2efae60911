import { basename } from "node:path";
import type { ParseOptions, ParseResult } from "@colloquy/transcript-parser";
import { EXIT, type ExitCode } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import type { InputTranscript } from "./input-transcript.js";
import { PARSE_HINTS } from "./parse-hints.table.js";

/** Parses a document, reports what was found on the way, and gives its transcripts. */
export async function parseDocument(
  session: Session,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ParseOptions,
): Promise<InputTranscript[]> {
  const bytes = await readAll(chunks);
  const parsed = await parseBytes(session, bytes, name, options);
  await reportParse(session, name, parsed);
  return parsed.transcripts.map((transcript) => ({ transcript, name, parsed }));
}

async function parseBytes(
  { parse, io }: Session,
  bytes: Uint8Array,
  name: string,
  options: ParseOptions,
): Promise<ParseResult> {
  const fileName = name.startsWith("<") ? {} : { fileName: basename(name) };
  try {
    return await parse(bytes, { ...options, ...fileName, signal: io.signal });
  } catch (error) {
    throw missingReader(error, name) ?? error;
  }
}

/** Heavy readers are packages of their own: where one is not installed, its import fails and names it. */
function missingReader(error: unknown, name: string): Failure | null {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_MODULE_NOT_FOUND") return null;
  const reader = /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  return new Failure({
    exitCode: EXIT.readerMissing,
    message: `The reader for ${name} is not installed.`,
    hint: reader === undefined ? "Install the reader that its format needs." : `Install it: npm install ${reader}`,
  });
}

async function reportParse({ reporter }: Session, name: string, { transcripts, diagnostics }: ParseResult): Promise<void> {
  for (const { code, severity, message, span, hint } of diagnostics) {
    const text = transcripts[0].source.text;
    const place = span === null ? undefined : { text, span };
    await reporter.report({ severity, file: name, message, hint: PARSE_HINTS[code] ?? hint, at: place });
  }
  reporter.exitWith(exitCodeOf({ transcripts, diagnostics }));
}

/** A document of which nothing could be made is unreadable; all other findings are remarks. */
function exitCodeOf({ transcripts, diagnostics }: Pick<ParseResult, "transcripts" | "diagnostics">): ExitCode {
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return failed || transcripts.every(({ turns }) => turns.length === 0) ? EXIT.unreadable : EXIT.ok;
}
