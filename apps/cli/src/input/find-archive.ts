import type { Session } from "../session.js";

/** A document in an archive. */
export interface ArchivedDocument {
  /** Path of the archive. */
  readonly archive: string;
  /** Path of the document in it. */
  readonly document: string;
}

/**
 * The archive that a path leads into: the longest beginning of it that is a file. Null where none is, so that the path is
 * one of the file system.
 */
export async function findArchive({ io: { files } }: Session, path: string): Promise<ArchivedDocument | null> {
  if (await files.isFolder(path)) return null;
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    const archive = path.slice(0, at);
    if (!(await files.exists(archive))) continue;
    return (await files.isFolder(archive)) ? null : { archive, document: path.slice(at + 1) };
  }
  return null;
}
