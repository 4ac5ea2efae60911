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
  for (const message of new Set(citations.flatMap((citation) => speakerNote(citation) ?? []))) await reporter.report({ severity: "info", message });
  const fields = new Set(
    citations.flatMap(({ notPrinted }) =>
      notPrinted.map(({ label, value }) => (value === "true" ? label : `${label} (${oneLine(value)})`)),
    ),
  );
  if (fields.size === 0) return;
  await reporter.report({ severity: "info", message: `${style} does not print: ${[...fields].join(", ")}.` });
}

/** A reference names who was interviewed: where somebody else speaks at the place, or one of several, it is said. */
function speakerNote({ item, locator, saidBy }: Citation): string | null {
  const [speaker, ...others] = saidBy;
  if (locator === null || speaker === undefined || others.length > 0) return null;
  const authors = item.author ?? [];
  const isNamed = ({ family, literal = "" }: (typeof authors)[number]): boolean => speaker.includes(family ?? literal);
  if (authors.length === 1 && authors.every(isNamed)) return null;
  const place = `${capital(locator.kind === "exchange" ? "exchange" : "turn")} ${locator.ordinal}`;
  const why = authors.some(isNamed) ? "one of several whom the reference names" : "whom the reference does not name as who speaks";
  return `${place} is said by ${oneLine(speaker)}, ${why}: say so in your text.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
