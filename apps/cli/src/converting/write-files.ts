import type { ExportFile } from "@colloquy/corpus-formats";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { extensionOf } from "../input/extensions.js";
import { STANDARD } from "../input/open-input.js";
import { writeTo } from "../output/destination.js";
import type { Session } from "../session.js";
import type { Exporter } from "./exporter.js";

/** Where files go. */
export interface FilesDestination {
  /**
   * A folder; `-` for standard output and a path with an extension of the format for a file, where there is one file
   * alone.
   */
  readonly output: string;
  /** Whether it is a file in any case. */
  readonly isFile: boolean;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
  /** What was read: never overwritten. */
  readonly inputs: readonly string[];
}

/**
 * Writes the files of an export, and says which.
 *
 * @throws Failure when a file is there already, or several files are to go to standard output or into one file
 */
export async function writeFiles(
  session: Session,
  files: readonly ExportFile[],
  exporter: Exporter,
  { output, isFile, force, inputs }: FilesDestination,
): Promise<void> {
  const isOne = isFile || output === STANDARD || exporter.extensions.includes(extensionOf(output));
  if (isOne && files.length > 1) throw severalFiles(exporter, output, files.length);
  const paths = files.map(({ name }) => (isOne ? output : `${output.replace(/\/$/, "")}/${name}`));
  for (const path of paths) {
    if (force || path === STANDARD || !(await session.io.files.exists(path))) continue;
    const hint = `Name another ${isOne ? "file" : "folder"}, or replace it with --force.`;
    throw new Failure({ exitCode: EXIT.usage, message: `${path} is there already.`, hint });
  }
  for (const [index, { text }] of files.entries()) {
    const path = paths[index] ?? STANDARD;
    await writeTo(session, path, inputs, (file) => file.write(text));
    if (path !== STANDARD) await session.reporter.say(`wrote ${path}`);
  }
}

function severalFiles({ title }: Exporter, output: string, files: number): Failure {
  const message = `${title} is ${files} files here, and ${output === STANDARD ? "standard output" : output} is one.`;
  return new Failure({ exitCode: EXIT.usage, message, hint: "Name a folder with --output." });
}
