import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { FileProblem } from "../io/files.js";
import type { Session } from "../session.js";

/** The argument that means standard input or standard output. */
export const STANDARD = "-";

/** The name of an input as it is shown: the path, or `<stdin>`. */
export function inputName(path: string): string {
  return path === STANDARD ? "<stdin>" : path;
}

/** The bytes of an input as a stream. A file that cannot be read gives its problem. */
export async function openInput(
  { io }: Session,
  path: string,
): Promise<{ readonly chunks: AsyncIterable<Uint8Array> } | { readonly problem: FileProblem }> {
  if (path === STANDARD) return { chunks: io.stdin.chunks };
  const opened = await io.files.open(path);
  return opened.ok ? { chunks: opened.value } : { problem: opened.problem };
}

/** What to do about a file that cannot be read. */
const HINTS: Readonly<Partial<Record<FileProblem["kind"], (path: string) => string>>> = {
  missing: () => "Check the spelling and the folder you are in.",
  directory: (path) => `Name its files: ${path.replace(/\/$/, "")}/*.txt`,
  denied: () => "Check who may read it.",
};

/** What to do about a file problem, if anything is known. */
export function problemHint({ kind, path }: FileProblem): string | undefined {
  return HINTS[kind]?.(path);
}

/** A file problem that stops the command. */
export function fileFailure(problem: FileProblem): Failure {
  const hint = problemHint(problem);
  return new Failure({ exitCode: EXIT.unreadable, message: problem.message, ...(hint === undefined ? {} : { hint }) });
}
