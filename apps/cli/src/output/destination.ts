import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { STANDARD } from "../input/open-input.js";
import type { FileProblem, FileWriter } from "../io/files.js";
import type { Output } from "../io/io.js";
import type { Session } from "../session.js";

/**
 * Gives a task the place to write to: standard output, or a file that appears when the task is done and complete. A
 * file that is also an input is refused, since a source must never be lost.
 *
 * @param path of `--output`; absent or `-` for standard output
 */
export async function writeTo(
  { io, reporter }: Session,
  path: string | undefined,
  inputs: readonly string[],
  task: (output: Output) => Promise<void>,
): Promise<void> {
  if (path === undefined || path === STANDARD) {
    await task(io.stdout);
    return;
  }
  await refuseInput(io, path, inputs);
  const created = await io.files.create(path);
  if (!created.ok) throw notWritten(created.problem);
  await writeFile(created.value, task, () => reporter.exitCode() === EXIT.ok);
}

/** Writes bytes to a file, which appears when it is complete. */
export async function writeBytes({ io }: Session, path: string, inputs: readonly string[], bytes: Uint8Array): Promise<void> {
  await refuseInput(io, path, inputs);
  const created = await io.files.create(path);
  if (!created.ok) throw notWritten(created.problem);
  await created.value.write(bytes);
  const closed = await created.value.close();
  if (!closed.ok) throw notWritten(closed.problem);
}

/** Stops where a file that is to be written is an input: a source must never be lost. */
export async function refuseInput({ files }: Session["io"], path: string, inputs: readonly string[]): Promise<void> {
  const target = await files.resolve(path);
  for (const input of inputs) {
    if (input === STANDARD || (await files.resolve(input)) !== target) continue;
    const message = `${path} is an input: it would be overwritten.`;
    throw new Failure({ exitCode: EXIT.usage, message, hint: "Give --output another name." });
  }
}

async function writeFile(
  file: FileWriter,
  task: (output: Output) => Promise<void>,
  isFaultless: () => boolean,
): Promise<void> {
  const output = { isEmpty: true };
  const write = (text: string): Promise<void> => {
    if (text !== "") output.isEmpty = false;
    return file.write(text);
  };
  try {
    await task({ isTerminal: false, columns: 80, hasColour: false, write });
  } catch (error) {
    await file.discard();
    throw error;
  }
  // After a failure that left nothing to write, a file that was there before is worth more than an empty one.
  if (output.isEmpty && !isFaultless()) {
    await file.discard();
    return;
  }
  const closed = await file.close();
  if (!closed.ok) throw notWritten(closed.problem);
}

/** What to do about a file that cannot be written. */
const HINTS: Readonly<Record<FileProblem["kind"], string>> = {
  missing: "Is its folder one that files can be made in?",
  directory: "Name a file in it.",
  denied: "Check who may write there.",
  exists: "Part of its path is a file and not a folder.",
  other: "Is there room on the disk?",
};

function notWritten({ kind, path }: FileProblem): Failure {
  return new Failure({ exitCode: EXIT.unreadable, message: `${path} cannot be written.`, hint: HINTS[kind] });
}
