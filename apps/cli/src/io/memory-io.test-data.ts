import { posix } from "node:path";
import { downloadProblem, type Download, type DownloadProblem } from "./download.js";
import type { FileProblem, FileResult } from "./files.js";
import { OutputClosed, type Io, type Output } from "./io.js";

/** What a test sets up: files by path, standard input, and which streams are terminals. */
export interface MemorySetup {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly terminal?: { readonly stdin?: boolean; readonly stdout?: boolean; readonly stderr?: boolean };
  readonly columns?: number;
  readonly colour?: boolean;
  /** Standard output is closed by its reader after so many characters. */
  readonly closesAfter?: number;
  readonly signal?: AbortSignal;
  /** What is at an address: a file, or what goes wrong; 404 at any other. Without it there is no network. */
  readonly network?: Readonly<Record<string, string | Uint8Array | { readonly problem: DownloadProblem["kind"] }>>;
  /** The clock; it stands still unless told otherwise. */
  readonly now?: () => number;
}

/** Streams and files in memory, with everything that was written. */
export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string };
  /** Both streams in the order of writing, as a terminal shows them. */
  readonly screen: { text: string };
  readonly disk: Map<string, Uint8Array>;
  /** The addresses that were asked for, in order. */
  readonly requests: readonly string[];
}

export function createMemoryIo(setup: MemorySetup = {}): MemoryIo {
  const written = { stdout: "", stderr: "" };
  const screen = { text: "" };
  const requests: string[] = [];
  const disk = new Map(Object.entries(setup.files ?? {}).map(([path, data]) => [posix.resolve("/", path), toBytes(data)]));
  const output = (name: "stdout" | "stderr"): Output => ({
    isTerminal: setup.terminal?.[name] === true,
    columns: setup.columns ?? 80,
    hasColour: setup.colour === true,
    write: (text) => {
      written[name] += text;
      screen.text += text;
      const closed = name === "stdout" && written.stdout.length > (setup.closesAfter ?? Infinity);
      return closed ? Promise.reject(new OutputClosed()) : Promise.resolve();
    },
  });
  return {
    stdin: { isTerminal: setup.terminal?.stdin === true, chunks: chunksOf(setup.stdin ?? "") },
    stdout: output("stdout"),
    stderr: output("stderr"),
    files: memoryFiles(disk),
    download: memoryDownload(setup.network, requests),
    stylesFolder: "/styles",
    now: setup.now ?? (() => 0),
    signal: setup.signal ?? new AbortController().signal,
    written,
    screen,
    disk,
    requests,
  };
}

function memoryFiles(disk: Map<string, Uint8Array>): Io["files"] {
  const resolve = (path: string): string => posix.resolve("/", path);
  const children = (path: string): string[] =>
    [...disk.keys()].filter((name) => posix.dirname(name) === resolve(path)).map((name) => posix.basename(name)).sort();
  return {
    open: (path) => {
      const bytes = disk.get(resolve(path));
      if (bytes !== undefined) return Promise.resolve({ ok: true, value: chunksOf(bytes) });
      return Promise.resolve(children(path).length > 0 ? problem("directory", path) : problem("missing", path));
    },
    walk: (path) => {
      const folder = resolve(path);
      const inside = [...disk.keys()].filter((name) => name.startsWith(`${folder}/`) && !name.includes("/."));
      return Promise.resolve(inside.sort().map((name) => path.replace(/\/$/, "") + name.slice(folder.length)));
    },
    glob: (pattern) => {
      const regex = globRegex(resolve(pattern));
      const found = [...disk.keys()].filter((name) => regex.test(name)).sort();
      return Promise.resolve(found.map((name) => (pattern.startsWith("/") ? name : name.slice(1))));
    },
    isFolder: (path) => Promise.resolve(children(path).length > 0),
    list: (path) => Promise.resolve({ ok: true, value: children(path) }),
    create: (path) => {
      if (children(path).length > 0) return Promise.resolve(problem("directory", path));
      const written: Uint8Array[] = [];
      const writer = {
        write: (more: string | Uint8Array) => {
          written.push(toBytes(more));
          return Promise.resolve();
        },
        close: () => {
          disk.set(resolve(path), new Uint8Array(Buffer.concat(written)));
          return Promise.resolve({ ok: true, value: null } as const);
        },
        discard: () => Promise.resolve(),
      };
      return Promise.resolve({ ok: true, value: writer });
    },
    remove: (path) => Promise.resolve(disk.delete(resolve(path)) ? { ok: true, value: null } : problem("missing", path)),
    exists: (path) => Promise.resolve(disk.has(resolve(path))),
    resolve: (path) => Promise.resolve(resolve(path)),
  };
}

/** Answers in two pieces, and says how far it is. */
function memoryDownload(network: MemorySetup["network"], requests: string[]): Download {
  return (url, { signal, maxBytes, onProgress }) => {
    requests.push(url);
    signal.throwIfAborted();
    if (network === undefined) return Promise.resolve(downloadProblem("unreachable", url, "ENOTFOUND"));
    const answer = network[url];
    if (answer === undefined) return Promise.resolve(downloadProblem("status", url, "404 Not Found", 404));
    if (typeof answer === "object" && "problem" in answer) return Promise.resolve(downloadProblem(answer.problem, url, "as set up"));
    const bytes = toBytes(answer);
    if (bytes.length > maxBytes) return Promise.resolve(downloadProblem("too-large", url, maxBytes.toLocaleString("en-GB")));
    for (const received of [0, Math.ceil(bytes.length / 2), bytes.length]) onProgress?.(received, bytes.length);
    return Promise.resolve({ ok: true, bytes });
  };
}

/** The patterns that tests use: `**`, `*`, `?` and `[abc]`. What the real file system understands is tested there. */
function globRegex(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|[*?.+(){}^$]/g, (sign) => GLOB_SIGNS.get(sign) ?? `\\${sign}`);
  return new RegExp(`^${source}$`);
}

const GLOB_SIGNS: ReadonlyMap<string, string> = new Map([
  ["**/", "(?:.*/)?"],
  ["*", "(?!\\.)[^/]*"],
  ["?", "[^/]"],
]);

function problem(kind: FileProblem["kind"], path: string): FileResult<never> {
  const message = kind === "directory" ? `${path} is a folder.` : `There is no file ${path}.`;
  return { ok: false, problem: { kind, path, message } };
}

async function* chunksOf(data: string | Uint8Array | readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  const pieces = typeof data === "string" || data instanceof Uint8Array ? [data] : data;
  for (const piece of pieces) yield toBytes(piece);
}

function toBytes(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}
