import type { CitedMarkdown } from "@colloquy/citation-formatter/markdown";
import type { Diagnostic, Span } from "@colloquy/corpus-schema";
import { EXIT } from "../../exit-code.js";
import { inputName } from "../../input/open-input.js";
import { oneLine } from "../../layout/printable.js";
import type { Session } from "../../session.js";

/** So many findings are listed; the others are counted. */
const LISTED = 100;

/** A document with its citations, and all that was found in it. */
export interface DocumentReport extends Pick<CitedMarkdown, "citations" | "notPrinted"> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Says on standard error what was found in a document: keys that do not resolve, with their places, and what is not printed. */
export async function reportDocument({ reporter }: Session, path: string, markdown: string, cited: DocumentReport, style: string): Promise<void> {
  const { citations, diagnostics, notPrinted } = cited;
  const file = inputName(path);
  for (const { code, severity, message, span, hint } of diagnostics.slice(0, LISTED)) {
    const at = span === null ? undefined : { text: markdown, span };
    const told = code === "unresolved-key" && span !== null && !isGuess(hint) ? sourceHint(markdown, span) : hint;
    await reporter.report({ severity, code, file, message, hint: told, at });
  }
  if (diagnostics.length > LISTED) {
    await reporter.report({ severity: "warning", file, message: `There are ${diagnostics.length - LISTED} more findings.` });
  }
  if (diagnostics.some(({ code }) => code === "unresolved-key")) reporter.exitWith(EXIT.findings);
  const keys = new Map(citations.flatMap(({ cites }) => cites.map(({ transcriptId, key }) => [transcriptId, key] as const)));
  for (const { transcriptId, fields } of notPrinted) {
    const named = fields.map(({ label, value }) => (value === "true" ? label : `${label} (${oneLine(value)})`));
    await reporter.report({ severity: "info", message: `${style} does not print of @${keys.get(transcriptId) ?? transcriptId}: ${named.join(", ")}.` });
  }
  const count = `${citations.length} ${citations.length === 1 ? "citation" : "citations"} of ${keys.size} ${keys.size === 1 ? "transcript" : "transcripts"}`;
  await reporter.report({ severity: "info", file, message: `${count}.` });
}

/** Whether a hint names keys that may be meant. */
function isGuess(hint: string | undefined): boolean {
  return hint?.endsWith(" meant?") === true;
}

/** How a transcript is given to this program. */
function sourceHint(markdown: string, { start, end }: Span): string {
  const key = markdown.slice(start, end).replace(/^-?@\{?|\}$/g, "");
  return `Say where its transcript is: --source ${key}=interview.txt; or write \\@ where no source is meant.`;
}
