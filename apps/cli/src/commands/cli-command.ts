import type { Command } from "commander";
import type { ExitCode } from "../exit-code.js";
import type { Session } from "../session.js";

/** Runs what a command does; its exit code is the gravest that the session's reporter was told. */
export type Act = (task: (session: Session) => Promise<void>) => Promise<void>;

/** A command: what help says of it, and what it declares. A new one is a file in this folder and a line in `index.ts`. */
export interface CliCommand {
  readonly name: string;
  /** What it does, as the list of commands says it. */
  readonly summary: string;
  /** Command lines that work, the simplest first. Help begins with them. */
  readonly examples: readonly string[];
  /** Codes that it may end with besides 0, 2 and 130, which every command has. Help ends with them. */
  readonly exitCodes: readonly ExitCode[];
  /** Declares arguments and options on `command`, and an action that calls `act`. */
  readonly declare: (command: Command, act: Act) => void;
  /** Commands below it; the first is meant where none is named. */
  readonly subcommands?: readonly CliCommand[];
}
