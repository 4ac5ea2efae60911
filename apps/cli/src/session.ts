import { parseTranscript } from "@colloquy/transcript-parser";
import type { Io, Output } from "./io/io.js";
import { createReporter, type Reporter } from "./report/reporter.js";

/** What a command works with: the outside world, where to report, and the parser of documents. */
export interface Session {
  readonly io: Io;
  readonly reporter: Reporter;
  readonly parse: typeof parseTranscript;
}

/** The session of one run. */
export function createSession(io: Io, parse: Session["parse"] = parseTranscript): Session {
  const reporter = createReporter(io);
  return { io: { ...io, stdout: besideProgress(io.stdout, reporter) }, reporter, parse };
}

/** Standard output that takes the progress line away before it writes: on a terminal both are one screen. */
function besideProgress(output: Output, { clear }: Reporter): Output {
  if (!output.isTerminal) return output;
  return {
    isTerminal: output.isTerminal,
    hasColour: output.hasColour,
    get columns() {
      return output.columns;
    },
    write: async (text) => {
      await clear();
      await output.write(text);
    },
  };
}
