import { parseTranscript } from "@colloquy/transcript-parser";
import type { Io } from "./io/io.js";
import { createReporter, type Reporter } from "./report/reporter.js";

/** What a command works with: the outside world, where to report, and the parser of documents. */
export interface Session {
  readonly io: Io;
  readonly reporter: Reporter;
  readonly parse: typeof parseTranscript;
}

/** The session of one run. */
export function createSession(io: Io, parse: Session["parse"] = parseTranscript): Session {
  return { io, reporter: createReporter(io), parse };
}
