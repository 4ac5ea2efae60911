import type { Stats } from "node:fs";
import { open as openFile, mkdir, readdir, realpath, rename, rm, stat, unlink } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { FileProblem, FileResult, Files, FileWriter } from "./files.js";

const KINDS: Readonly<Record<string, FileProblem["kind"]>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "denied",
  EPERM: "denied",
  EEXIST: "exists",
};

const MESSAGES: Readonly<Record<FileProblem["kind"], (path: string) => string>> = {
  missing: (path) => `There is no file ${path}.`,
  directory: (path) => `${path} is a folder.`,
  denied: (path) => `${path} may not be read or written.`,
  exists: (path) => `${path} is there already.`,
  other: (path) => `${path} cannot be read or written`,
};

/** The file system of this computer. */
export const nodeFiles: Files = {
  open: (path) => attempt(path, () => openForReading(path)),
  list: (path) => attempt(path, async () => (await readdir(path)).sort()),
  walk: (path, signal) => walkFolder(path, signal),
  glob: (pattern, signal) => findFiles(pattern, signal),
  isFolder: async (path) => (await statIfThere(path))?.isDirectory() === true,
  create: (path) => attempt(path, () => startFile(path)),
  remove: (path) => attempt(path, () => removeFile(path)),
  exists: async (path) => (await attempt(path, () => stat(path))).ok,
  resolve: (path) => absolute(path),
};

async function openForReading(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await openFile(path, "r");
  if ((await file.stat()).isDirectory()) {
    await file.close();
    throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  }
  return file.createReadStream();
}

async function walkFolder(path: string, signal: AbortSignal): Promise<string[]> {
  const found = await glob("**/*", { cwd: path, expandDirectories: false, signal });
  signal.throwIfAborted();
  return eachOnce(found.map((name) => `${path.replace(/[/\\]+$/, "")}/${name}`));
}

/** Sorted, and of the names that links give to one file the shortest. */
async function eachOnce(paths: readonly string[]): Promise<string[]> {
  const names = new Map<string, string>();
  for (const path of paths) {
    const real = await absolute(path);
    const known = names.get(real);
    if (known === undefined || path.length < known.length) names.set(real, path);
  }
  return [...names.values()].sort();
}

/** On Windows a backslash parts folders, and capitals are the same file; elsewhere it takes a sign as it stands. */
async function findFiles(pattern: string, signal: AbortSignal): Promise<string[]> {
  const isWindows = process.platform === "win32";
  // A leading `!` would leave files out instead of finding some.
  const plain = (isWindows ? pattern.replaceAll("\\", "/") : pattern).replace(/^!(?!\()/, "\\!");
  const found = await glob(plain, {
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: !isWindows,
    expandDirectories: false,
    signal,
  });
  signal.throwIfAborted();
  return eachOnce(found);
}

async function removeFile(path: string): Promise<null> {
  await unlink(path);
  return null;
}

async function startFile(path: string): Promise<FileWriter> {
  const old = await statIfThere(path);
  if (old?.isDirectory() === true) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  if (old !== null && !old.isFile()) return writeInPlace(path);
  // Behind a symbolic link the file is replaced, not the link.
  const target = await absolute(path);
  await mkdir(dirname(target), { recursive: true });
  return writeBeside(path, target, old?.mode);
}

/** A device or a pipe, such as /dev/stdout, is written to as it is: to replace it would break it for everybody. */
async function writeInPlace(path: string): Promise<FileWriter> {
  const file = await openFile(path, "w");
  return {
    write: (data) => file.appendFile(data),
    close: () =>
      attempt(path, async () => {
        await file.close();
        return null;
      }),
    discard: () => file.close(),
  };
}

/** A file is written under another name in its folder, and takes its own name when it is complete. */
async function writeBeside(path: string, target: string, mode?: number): Promise<FileWriter> {
  const partial = `${target}.${process.pid}.partial`;
  const file = await openFile(partial, "w", mode);
  return {
    write: (data) => file.appendFile(data),
    close: () =>
      attempt(path, async () => {
        await file.close();
        await rename(partial, target);
        return null;
      }),
    discard: async () => {
      await file.close();
      await rm(partial, { force: true });
    },
  };
}

/** The path itself where there is no such file yet. */
async function absolute(path: string): Promise<string> {
  const real = await attempt(path, () => realpath(path));
  return real.ok ? real.value : resolve(path);
}

async function statIfThere(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** The value of an operation on a file, or its failure as data. Only failures of the system are caught. */
async function attempt<T>(path: string, operation: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { ok: true, value: await operation() };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const kind = KINDS[String(error.code)] ?? "other";
    const message = kind === "other" ? `${MESSAGES.other(path)}: ${error.message}.` : MESSAGES[kind](path);
    return { ok: false, problem: { kind, path, message } };
  }
}
