import { CommanderError } from "commander";
import { EXIT, type ExitCode } from "./exit-code.js";
import { Failure } from "./failure.js";
import { OutputClosed, type Io } from "./io/io.js";
import { createProgram, type ProgramOutput } from "./program/create-program.js";
import { explainUsageError } from "./program/explain-usage-error.js";
import { createSession, type Session } from "./session.js";

/**
 * Runs the command line.
 *
 * @param argv arguments without the program and its script
 * @param io files and streams; nothing else is touched
 * @returns the exit code
 * @throws only for a defect of this program: everything that its user can mend is explained on standard error
 */
export async function run(argv: readonly string[], io: Io, session: Session = createSession(io)): Promise<ExitCode> {
  const said: ProgramOutput = { stdout: [], stderr: [] };
  const program = createProgram(session, said);
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    await explain(error, session);
  }
  try {
    if (said.stderr.length > 0) await io.stderr.write(said.stderr.join(""));
    if (said.stdout.length > 0) await io.stdout.write(said.stdout.join(""));
  } catch (error) {
    await explain(error, session);
  }
  return session.reporter.exitCode();
}

async function explain(error: unknown, { io, reporter }: Session): Promise<void> {
  await reporter.clear();
  if (error instanceof OutputClosed) return;
  if (io.signal.aborted) reporter.exitWith(EXIT.interrupted);
  else if (error instanceof Failure) {
    await reporter.report({ severity: "error", message: error.message, hint: error.hint }, error.exitCode);
  } else if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    const usage = explainUsageError(error);
    if (usage !== null) await reporter.report({ severity: "error", ...usage });
    reporter.exitWith(EXIT.usage);
  } else if (isSystemError(error)) {
    await reporter.report({ severity: "error", message: `The system gave up: ${error.message}.` }, EXIT.unreadable);
  } else throw error;
}

/** A failure of a disk or a device, such as one that is full. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

