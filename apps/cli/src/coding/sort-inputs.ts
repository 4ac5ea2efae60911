import { extensionOf } from "../input/extensions.js";
import { openInput, STANDARD } from "../input/open-input.js";
import { peek } from "../input/peek.js";
import { HEAD_LENGTH } from "../input/recognise-content.js";
import type { Session } from "../session.js";

/** Inputs by what they are, with a session in which standard input has not been read yet. */
export interface SortedInputs {
  readonly session: Session;
  readonly tables: readonly string[];
  readonly corpora: readonly string[];
}

/** Parts tables of coded texts from corpora. What cannot be opened is left to those who read corpora, to report. */
export async function sortInputs(session: Session, paths: readonly string[]): Promise<SortedInputs> {
  const tables: string[] = [];
  const corpora: string[] = [];
  let fresh = session;
  for (const path of paths) {
    const { head, session: next } = await readHead(fresh, path);
    fresh = next;
    if (head !== null && isCodedTable(path, head)) tables.push(path);
    else corpora.push(path);
  }
  return { session: fresh, tables, corpora };
}

/** What every line of a corpus has and no row of a table. */
const OFFSET_UNIT = /"offsetUnit"\s*:/;
const TABLE_EXTENSIONS: ReadonlySet<string> = new Set(["csv", "tsv"]);

/**
 * Whether an input is a table of coded texts, by its beginning: one that is called so, or one with a header that has a
 * comma, a semicolon or a tab, or JSON lines that are no transcripts.
 */
export function isCodedTable(path: string, head: string): boolean {
  if (TABLE_EXTENSIONS.has(extensionOf(path))) return true;
  if (/^\s*\{/.test(head)) return !OFFSET_UNIT.test(head) && /^\s*\{[^\r\n]*\}\s*$/m.test(head);
  return path === STANDARD && /^"?[\w -]+"?[,;\t]/.test(head);
}

/** The beginning of an input. Standard input stays as if nothing had been read of it; files are opened again. */
async function readHead(session: Session, path: string): Promise<{ readonly head: string | null; readonly session: Session }> {
  const opened = await openInput(session, path);
  if ("problem" in opened) return { head: null, session };
  if (path !== STANDARD) return { head: await headOfFile(opened.chunks), session };
  const { head, chunks } = await peek(opened.chunks, HEAD_LENGTH);
  const { io } = session;
  return { head: new TextDecoder().decode(head), session: { ...session, io: { ...io, stdin: { ...io.stdin, chunks } } } };
}

async function headOfFile(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  for await (const chunk of chunks) {
    head += decoder.decode(chunk, { stream: true });
    if (head.length >= HEAD_LENGTH) break;
  }
  return head;
}
