import type { Severity } from "@colloquy/corpus-schema";
import { count } from "../layout/ranges.js";
import type { Session } from "../session.js";
import type { FindingWriter } from "./finding-writer.js";

/** How many findings there were of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** A session in which every finding is a result and none a message: it is written and counted. */
export function checkingSession(
  session: Session,
  writer: FindingWriter,
): { readonly session: Session; readonly tally: () => Tally } {
  const { reporter } = session;
  const numbers = { error: 0, warning: 0, info: 0 };
  const checking: Session = {
    ...session,
    reporter: {
      ...reporter,
      listed: Infinity,
      report: async (finding, exitCode) => {
        if (exitCode !== undefined) reporter.exitWith(exitCode);
        if (finding.severity === "info" && reporter.isQuiet()) return;
        numbers[finding.severity] += 1;
        await writer.add(finding);
      },
    },
  };
  return { session: checking, tally: () => ({ ...numbers }) };
}

/** `12 files: 3 warnings, 1 error, 2 notes`. */
export function summary(files: number, { error, warning, info }: Tally): string {
  const parts = [
    warning === 0 ? "" : count(warning, "warning"),
    error === 0 ? "" : count(error, "error"),
    info === 0 ? "" : count(info, "note"),
  ].filter((part) => part !== "");
  return `${count(files, "file")}: ${parts.length === 0 ? "nothing to look at" : parts.join(", ")}`;
}
