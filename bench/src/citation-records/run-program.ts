import { spawnSync } from "node:child_process";

/** What a program wrote, and how it ended. */
export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs a program of the machine to its end, in a folder if one is given; undefined where it is not installed. */
export function runProgram(
  name: string,
  args: readonly string[],
  { input = "", folder }: { readonly input?: string; readonly folder?: string } = {},
): ProgramRun | undefined {
  const { stdout, stderr, status, error } = spawnSync(name, args, { input, ...(folder !== undefined && { cwd: folder }), encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error === undefined) return { stdout, stderr, status };
  if ("code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
