import { open as openFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
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
  create: (path) => attempt(path, () => startFile(path)),
  exists: async (path) => (await attempt(path, () => stat(path))).ok,
  resolve: (path) => resolve(path),
};

async function openForReading(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await openFile(path, "r");
  if ((await file.stat()).isDirectory()) {
    await file.close();
    throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  }
  return file.createReadStream();
}

async function startFile(path: string): Promise<FileWriter> {
  await mkdir(dirname(resolve(path)), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  if ((await attempt(path, () => readdir(path))).ok) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  const file = await openFile(partial, "w");
  return {
    write: (text) => file.appendFile(text),
    close: () =>
      attempt(path, async () => {
        await file.close();
        await rename(partial, path);
        return null;
      }),
    discard: async () => {
      await file.close();
      await rm(partial, { force: true });
    },
  };
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
