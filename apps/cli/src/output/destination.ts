import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { fileFailure, STANDARD } from "../input/open-input.js";
import type { FileWriter } from "../io/files.js";
import type { Output } from "../io/io.js";
import type { Session } from "../session.js";

/**
 * Gives a task the place to write to: standard output, or a file that appears when the task is done and complete. A
 * file that is also an input is refused, since a source must never be lost.
 *
 * @param path of `--output`; absent or `-` for standard output
 */
export async function writeTo(
  { io }: Session,
  path: string | undefined,
  inputs: readonly string[],
  task: (output: Output) => Promise<void>,
): Promise<void> {
  if (path === undefined || path === STANDARD) {
    await task(io.stdout);
    return;
  }
  const target = io.files.resolve(path);
  if (inputs.some((input) => input !== STANDARD && io.files.resolve(input) === target)) {
    const message = `${path} is an input: it would be overwritten.`;
    throw new Failure({ exitCode: EXIT.usage, message, hint: "Give --output another name." });
  }
  const created = await io.files.create(path);
  if (!created.ok) throw fileFailure(created.problem);
  await writeFile(created.value, task);
}

async function writeFile(file: FileWriter, task: (output: Output) => Promise<void>): Promise<void> {
  try {
    await task({ isTerminal: false, columns: 80, hasColour: false, write: (text) => file.write(text) });
  } catch (error) {
    await file.discard();
    throw error;
  }
  const closed = await file.close();
  if (!closed.ok) throw fileFailure(closed.problem);
}
