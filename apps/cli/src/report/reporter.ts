import { EXIT, worse, type ExitCode } from "../exit-code.js";
import type { Io } from "../io/io.js";
import { shorten } from "../layout/display-width.js";
import { paintFor } from "../layout/paint.js";
import { oneLine } from "../layout/printable.js";
import { layoutFinding, type ReportedFinding } from "./finding.js";

const CLEAR_LINE = "\r\u001B[K";

/** Where a command says what happens: messages and progress on standard error, and the exit code so far. */
export interface Reporter {
  /** Says something, and remembers the exit code that it leads to. */
  readonly report: (finding: ReportedFinding, exitCode?: ExitCode) => Promise<void>;
  /** A line for a person that is no finding, ready laid out. */
  readonly say: (text: string) => Promise<void>;
  /** Shows what is being done, on a terminal and where there are several things to do. */
  readonly progress: (done: number, total: number, name: string) => Promise<void>;
  /** Takes the progress line away. */
  readonly clear: () => Promise<void>;
  /** Remembers an exit code; the gravest is kept. */
  readonly exitWith: (exitCode: ExitCode) => void;
  /** The gravest exit code so far. */
  readonly exitCode: () => ExitCode;
}

/** The reporter of one run. */
export function createReporter({ stderr }: Pick<Io, "stderr">): Reporter {
  const paint = paintFor(stderr);
  let exitCode: ExitCode = EXIT.ok;
  let showsProgress = false;
  const clear = async (): Promise<void> => {
    if (showsProgress) await stderr.write(CLEAR_LINE);
    showsProgress = false;
  };
  const exitWith = (code: ExitCode): void => {
    exitCode = worse(exitCode, code);
  };
  return {
    report: async (finding, code = EXIT.ok) => {
      await clear();
      await stderr.write(layoutFinding(finding, paint, stderr));
      exitWith(code);
    },
    say: async (text) => {
      await clear();
      await stderr.write(`${text}\n`);
    },
    progress: async (done, total, name) => {
      if (!stderr.isTerminal || total < 2) return;
      const text = shorten(`${done + 1} of ${total}  ${oneLine(name)}`, stderr.columns - 1);
      await stderr.write(CLEAR_LINE + paint.faint(text));
      showsProgress = true;
    },
    clear,
    exitWith,
    exitCode: () => exitCode,
  };
}
