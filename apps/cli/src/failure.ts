import type { ExitCode } from "./exit-code.js";

/** What a person is told when a command cannot go on: what is wrong and where, and how to mend it. */
export interface FailureDetails {
  readonly exitCode: ExitCode;
  /** One sentence: what, and where. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Stops a command for a reason that its user can mend. `run` prints it without a stack trace. */
export class Failure extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(details: FailureDetails) {
    super(details.message);
    this.name = "Failure";
    this.exitCode = details.exitCode;
    this.hint = details.hint;
  }
}
