import type { Command } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { Session } from "../session.js";
import { expandInputs } from "./expand-inputs.js";
import { STANDARD } from "./open-input.js";

/**
 * The inputs of a command: those that its arguments name, or standard input where something is piped in. With nothing
 * to read, the help of the command is printed and the command ends.
 */
export async function chooseInputs(
  session: Session,
  paths: readonly string[],
  command: Command,
): Promise<readonly string[]> {
  if (paths.length === 0 && session.io.stdin.isTerminal) command.help({ error: true });
  if (paths.filter((path) => path === STANDARD).length > 1) {
    throw new Failure({ exitCode: EXIT.usage, message: "Standard input (-) can be read only once." });
  }
  return expandInputs(session, paths.length === 0 ? [STANDARD] : paths);
}
