/** Why a file could not be used. */
export interface FileProblem {
  readonly kind: "missing" | "directory" | "denied" | "exists" | "other";
  readonly path: string;
  /** One sentence with the path. */
  readonly message: string;
}

/** A value, or why there is none. */
export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: FileProblem };

/** A file that is being written. Its name appears when it is complete, so that no half of a file is ever left. */
export interface FileWriter {
  write(data: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  close(): Promise<FileResult<null>>;
  /** Throws away what was written. */
  discard(): Promise<void>;
}

/** The file system, as far as commands need it. Paths are relative to the working directory. */
export interface Files {
  /** The bytes of a file as a stream. */
  open(path: string): Promise<FileResult<AsyncIterable<Uint8Array>>>;
  /** The names in a folder, sorted. */
  list(path: string): Promise<FileResult<readonly string[]>>;
  /** The files in a folder and its folders, sorted, as paths that begin with `path`. Hidden ones are left out. */
  walk(path: string, signal: AbortSignal): Promise<readonly string[]>;
  /**
   * The files whose paths match a pattern, sorted: `*`, `?`, `**`, `[a-z]`, `{a,b}`. Hidden ones only where the pattern
   * names the dot.
   */
  glob(pattern: string, signal: AbortSignal): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
  /** Starts a file; an old one of that name stays until the new one is complete. Missing folders are made. */
  create(path: string): Promise<FileResult<FileWriter>>;
  /** Removes a file. */
  remove(path: string): Promise<FileResult<null>>;
  exists(path: string): Promise<boolean>;
  /** The absolute form of a path, behind symbolic links, to tell whether two paths are the same file. */
  resolve(path: string): Promise<string>;
}
