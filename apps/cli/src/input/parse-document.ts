import { basename } from "node:path";
import type { ParseOptions, ParseResult } from "@colloquy/transcript-parser";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readAll } from "../io/read-all.js";
import type { ReportedFinding } from "../report/finding.js";
import type { Session } from "../session.js";
import type { InputTranscript } from "./input-transcript.js";
import { PARSE_HINTS } from "./parse-hints.table.js";
import type { SeriesLabels } from "./series-labels.js";

/** How documents are parsed: what is known of them, and where the labels of all of them are gathered. */
export interface DocumentReading {
  readonly options: ParseOptions;
  readonly series: SeriesLabels;
}

/** Parses a document, reports what was found on the way, and gives its transcripts. */
export async function parseDocument(
  session: Session,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { options, series }: DocumentReading,
): Promise<InputTranscript[]> {
  const bytes = await readAll(chunks);
  const fileName = name.startsWith("<") ? {} : { fileName: basename(name) };
  try {
    const parsed = await session.parse(bytes, { ...options, ...fileName, signal: session.io.signal });
    series.add(name, parsed);
    await reportParse(session, name, parsed);
    return parsed.transcripts.map((transcript) => ({ transcript, name, parsed }));
  } catch (error) {
    const finding = missingReader(error, name);
    if (finding === null) throw error;
    await session.reporter.report(finding, EXIT.readerMissing);
    return [];
  }
}

/** Heavy readers are packages of their own: where one is not installed, its import fails and names it. */
function missingReader(error: unknown, name: string): ReportedFinding | null {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_MODULE_NOT_FOUND") return null;
  const reader = /Cannot find package '([^']+)'/.exec(error.message)?.[1];
  return {
    severity: "error",
    code: "reader-missing",
    message: `The reader for ${name} is not installed.`,
    hint: reader === undefined ? "Install the reader that its format needs." : `Install it: npm install ${reader}`,
  };
}

async function reportParse({ reporter }: Session, name: string, { transcripts, diagnostics }: ParseResult): Promise<void> {
  for (const { code, severity, message, span, hint } of diagnostics) {
    // Told of all documents together, when they are read.
    if (code === "recipe-label-unknown") continue;
    const at = span === null ? undefined : { text: transcripts[0].source.text, span };
    await reporter.report({ severity, code, file: name, message, hint: PARSE_HINTS[code] ?? hint, at });
  }
  reporter.exitWith(exitCodeOf({ transcripts, diagnostics }));
}

/** A document of which nothing could be made is unreadable; all other findings are remarks. */
function exitCodeOf({ transcripts, diagnostics }: Pick<ParseResult, "transcripts" | "diagnostics">): ExitCode {
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return failed || transcripts.every(({ turns }) => turns.length === 0) ? EXIT.unreadable : EXIT.ok;
}
