import type { ReportedFinding } from "../report/finding.js";
import type { Session } from "../session.js";

/** A finding whose place is a span of the text of its file, if it has one there. */
export type TextFinding = Pick<ReportedFinding, "severity" | "code" | "message" | "hint" | "path"> & {
  readonly span: { readonly start: number; readonly end: number } | null;
};

/** Reports findings about a file: of each kind a few with their places, and how many more there are. */
export async function reportFindings({ reporter }: Session, file: string, text: string | null, findings: readonly TextFinding[]): Promise<void> {
  const kinds = new Map<string, TextFinding[]>();
  for (const finding of findings) {
    const kind = finding.code ?? "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  for (const [code, alike] of kinds) {
    for (const finding of alike.slice(0, reporter.listed)) await reporter.report(placed(file, text, finding));
    const more = alike.length - reporter.listed;
    if (more <= 0) continue;
    const severity = alike[0]?.severity ?? "info";
    await reporter.report({ severity, code, file, message: `${more} more of these.` });
  }
}

/** A finding with its file and its place. */
export function placed(file: string, text: string | null, { span, ...finding }: TextFinding): ReportedFinding {
  return { ...finding, file, at: span === null || text === null ? undefined : { text, span } };
}
