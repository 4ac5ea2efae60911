import { EXIT, worse, type ExitCode } from "../exit-code.js";
import type { Io } from "../io/io.js";
import { paintFor } from "../layout/paint.js";
import { oneLine } from "../layout/printable.js";
import { progressLine } from "../layout/progress-line.js";
import { layoutFinding, type ReportedFinding } from "./finding.js";

const CLEAR_LINE = "\r\u001B[K";

/** Where a command says what happens: messages and progress on standard error, and the exit code so far. */
export interface Reporter {
  /** Says something, and remembers the exit code that it leads to. */
  readonly report: (finding: ReportedFinding, exitCode?: ExitCode) => Promise<void>;
  /** More findings of one transcript than this are counted, not listed. */
  readonly listed: number;
  /** A line for a person that is no finding, ready laid out. */
  readonly say: (text: string) => Promise<void>;
  /** Shows what is being done, on a terminal and where there are several things to do. */
  readonly progress: (done: number, total: number, name: string) => Promise<void>;
  /** Takes the progress line away. */
  readonly clear: () => Promise<void>;
  /** From now on no progress and no notes; warnings and errors stay. */
  readonly beQuiet: () => void;
  readonly isQuiet: () => boolean;
  /** Remembers an exit code; the gravest is kept. */
  readonly exitWith: (exitCode: ExitCode) => void;
  /** The gravest exit code so far. */
  readonly exitCode: () => ExitCode;
}

/** The reporter of one run. */
export function createReporter({ stderr, now }: Pick<Io, "stderr" | "now">): Reporter {
  const paint = paintFor(stderr);
  let exitCode: ExitCode = EXIT.ok;
  let quiet = false;
  let showsProgress = false;
  let startedAt = 0;
  const clear = async (): Promise<void> => {
    if (showsProgress) await stderr.write(CLEAR_LINE);
    showsProgress = false;
  };
  const say = async (text: string): Promise<void> => {
    await clear();
    await stderr.write(text);
  };
  const exitWith = (code: ExitCode): void => {
    exitCode = worse(exitCode, code);
  };
  return {
    report: async (finding, code = EXIT.ok) => {
      if (!quiet || finding.severity !== "info") await say(layoutFinding(finding, paint, stderr));
      exitWith(code);
    },
    listed: 5,
    say: async (text) => {
      if (!quiet) await say(`${text}\n`);
    },
    progress: async (done, total, name) => {
      if (!stderr.isTerminal || quiet || total < 2) return;
      const time = now();
      if (done === 0) startedAt = time;
      const state = { done, total, name: oneLine(name), elapsedMs: time - startedAt };
      await stderr.write(CLEAR_LINE + paint.faint(progressLine(state, stderr.columns - 1)));
      showsProgress = true;
    },
    clear,
    beQuiet: () => {
      quiet = true;
    },
    isQuiet: () => quiet,
    exitWith,
    exitCode: () => exitCode,
  };
}
