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

/**
 * Parses a document, reports what was found on the way, and gives its transcripts. The documents of an archive are each
 * called by the path of the archive and their own in it: `interviews.zip/1998/salt.txt`.
 *
 * @param wanted path in the archive of the one document that is asked for; null for all
 */
export async function parseDocument(
  session: Session,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { options, series }: DocumentReading,
  wanted: string | null = null,
): Promise<InputTranscript[]> {
  const bytes = await readAll(chunks);
  const fileName = name.startsWith("<") ? {} : { fileName: basename(name) };
  try {
    const parsed = await session.parse(bytes, { ...options, ...fileName, signal: session.io.signal });
    const found: InputTranscript[] = [];
    for (const [path, document] of await documentsOf(session, name, parsed, wanted)) {
      series.add(path, document);
      await reportParse(session, path, document);
      found.push(...document.transcripts.map((transcript) => ({ transcript, name: path, parsed: document })));
    }
    return found;
  } catch (error) {
    const finding = missingReader(error, name);
    if (finding === null) throw error;
    await session.reporter.report(finding, EXIT.readerMissing);
    return [];
  }
}

/** The documents of an input with their names: itself, or those of the archive that it is. */
async function documentsOf(
  session: Session,
  name: string,
  parsed: ParseResult,
  wanted: string | null,
): Promise<readonly (readonly [string, ParseResult])[]> {
  const { archive } = parsed;
  if (archive === undefined && wanted === null) return [[name, parsed]];
  const documents = archive?.documents.filter((document) => wanted === null || document.name === wanted) ?? [];
  if (wanted !== null && documents.length === 0) {
    const [first] = archive?.documents ?? [];
    const message = `${name} has no document ${wanted}.`;
    const hint = first === undefined ? "It holds no documents." : `Name one that it has, such as ${name}/${first.name}`;
    await session.reporter.report({ severity: "error", code: "no-match", file: name, message, hint }, EXIT.unreadable);
    return [];
  }
  // Without documents all that was found is about the archive, and it is unreadable.
  if (documents.length === 0) await reportParse(session, name, parsed);
  else if (wanted === null) await reportFindings(session, name, archive?.diagnostics ?? [], null);
  return documents.map((document) => [`${name}/${document.name}`, document]);
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

async function reportParse(session: Session, name: string, { transcripts, diagnostics }: ParseResult): Promise<void> {
  await reportFindings(session, name, diagnostics, transcripts[0].source.text);
  session.reporter.exitWith(exitCodeOf({ transcripts, diagnostics }));
}

/** @param text that the spans of the findings point into; null where they have none */
async function reportFindings({ reporter }: Session, name: string, diagnostics: ParseResult["diagnostics"], text: string | null): Promise<void> {
  for (const { code, severity, message, span, hint } of diagnostics) {
    // Told of all documents together, when they are read.
    if (code === "recipe-label-unknown") continue;
    const at = span === null || text === null ? undefined : { text, span };
    await reporter.report({ severity, code, file: name, message, hint: PARSE_HINTS[code] ?? hint, at });
  }
}

/** A document of which nothing could be made is unreadable; all other findings are remarks. */
function exitCodeOf({ transcripts, diagnostics }: Pick<ParseResult, "transcripts" | "diagnostics">): ExitCode {
  if (diagnostics.some(({ code }) => code === "reader-missing")) return EXIT.readerMissing;
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return failed || transcripts.every(({ turns }) => turns.length === 0) ? EXIT.unreadable : EXIT.ok;
}
