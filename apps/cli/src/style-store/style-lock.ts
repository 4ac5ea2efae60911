import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readJsonFile } from "../input/read-json-file.js";
import { writeTo } from "../output/destination.js";
import type { Session } from "../session.js";

/** A style that was added, as `styles.lock.json` pins it. */
export interface AddedStyle {
  readonly id: string;
  /** Where it was downloaded from. */
  readonly url: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many bytes it has. */
  readonly bytes: number;
  readonly title: string;
  /** When it was last changed, as its file says; null where it does not. */
  readonly updated: string | null;
  /** The licence that its file states: a URI, or else words; null where it states none. */
  readonly licence: string | null;
  /** The id of the style whose rules it has; null for one with rules of its own. */
  readonly parent: string | null;
}

const NAME = "styles.lock.json";
const VERSION = 1;

/** An id as it can be the name of a file on every system. */
export const STYLE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;

/** The path of the file of a style, of the lock, or of another thing in a folder. */
export function pathIn(folder: string, name: string): string {
  return `${folder.replace(/[/\\]+$/, "")}/${name}`;
}

/**
 * The styles that were added to a folder, by id; none where nothing was added.
 *
 * @throws Failure when the lock cannot be read
 */
export async function readStyleLock(session: Session, folder: string): Promise<AddedStyle[]> {
  const path = pathIn(folder, NAME);
  if (!(await session.io.files.exists(path))) return [];
  const value = await readJsonFile(session, path);
  const styles = isObject(value) && value["schemaVersion"] === VERSION ? value["styles"] : undefined;
  if (Array.isArray(styles) && styles.every(isAddedStyle)) return styles;
  const hint = "Add the styles again to another folder: --styles-folder <folder>";
  throw new Failure({ exitCode: EXIT.unreadable, message: `${path} is no list of added styles of this version.`, hint });
}

/** Writes what was added to a folder, in the order of ids. */
export async function writeStyleLock(session: Session, folder: string, styles: readonly AddedStyle[]): Promise<void> {
  const sorted = [...styles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = JSON.stringify({ schemaVersion: VERSION, styles: sorted }, null, 2);
  await writeTo(session, pathIn(folder, NAME), [], (file) => file.write(`${text}\n`));
}

function isAddedStyle(value: unknown): value is AddedStyle {
  if (!isObject(value)) return false;
  const { id, url, sha256, bytes, title, updated, licence, parent } = value;
  return (
    typeof id === "string" &&
    STYLE_ID.test(id) &&
    typeof sha256 === "string" &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof bytes === "number" &&
    [url, title].every((text) => typeof text === "string") &&
    [updated, licence, parent].every((text) => text === null || typeof text === "string")
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
