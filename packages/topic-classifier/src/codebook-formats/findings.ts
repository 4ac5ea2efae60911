import type { Span } from "@colloquy/corpus-schema";
import { FINDINGS } from "./findings.table.js";
import type { CodebookFormatCode, CodebookFormatDiagnostic } from "./format-diagnostic.js";

/** Findings of one kind that are listed one by one; the rest of them are counted. */
const LISTED = 100;

/** Where a finding is, and what to do about it if that differs from the usual. */
export interface FindingPlace {
  readonly span?: Span | null;
  readonly path?: string;
  readonly hint?: string;
}

/** What a reader or a writer has to say, gathered while it works. */
export interface Findings {
  report(code: CodebookFormatCode, message: string, place?: FindingPlace): void;
  /** All findings in the order of their reports; of one kind at most 100, and one that counts the others. */
  list(): CodebookFormatDiagnostic[];
}

/** An empty list of findings. However broken a file is, it stays of bounded length. */
export function createFindings(): Findings {
  const found: CodebookFormatDiagnostic[] = [];
  const counts = new Map<CodebookFormatCode, number>();
  return {
    report(code, message, place = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= LISTED) found.push(createFinding(code, message, place));
    },
    list() {
      const rest = [...counts].filter(([, count]) => count > LISTED);
      return found.concat(
        rest.map(([code, count]) => createFinding(code, `There are ${count - LISTED} more findings of this kind.`, {})),
      );
    },
  };
}

function createFinding(code: CodebookFormatCode, message: string, place: FindingPlace): CodebookFormatDiagnostic {
  const { severity, hint: usual } = FINDINGS[code];
  const hint = place.hint ?? usual;
  return {
    code,
    severity,
    message,
    span: place.span ?? null,
    ...(place.path === undefined ? {} : { path: place.path }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** A text as it is shown in a message: in quotation marks, and not endless. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
