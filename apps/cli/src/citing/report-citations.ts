import type { Citation, CitationWarning } from "@colloquy/citation-formatter";
import { oneLine } from "../layout/printable.js";
import type { Session } from "../session.js";

/** What to do about a warning, in the options of this program. Other warnings keep the hint that they came with. */
const HINTS: Readonly<Partial<Record<CitationWarning["code"], string>>> = {
  "missing-language": "Give the CSL locale of the language: --locale locale.xml",
};

/** Says on standard error what is wrong with citations, and what is known of the sources but not printed; each once. */
export async function reportCitations({ reporter }: Session, style: string, citations: readonly Citation[]): Promise<void> {
  const said = new Set<string>();
  for (const { code, severity, message, hint } of citations.flatMap(({ warnings }) => warnings)) {
    if (said.has(message)) continue;
    said.add(message);
    await reporter.report({ severity, message, hint: HINTS[code] ?? hint });
  }
  const fields = new Set(
    citations.flatMap(({ notPrinted }) =>
      notPrinted.map(({ label, value }) => (value === "true" ? label : `${label} (${oneLine(value)})`)),
    ),
  );
  if (fields.size === 0) return;
  await reporter.report({ severity: "info", message: `${style} does not print: ${[...fields].join(", ")}.` });
}
