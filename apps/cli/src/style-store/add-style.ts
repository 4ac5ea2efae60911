import { loadStyle, styleIdOf, styleMap, type StyleSource } from "@colloquy/citation-formatter/catalogue";
import { findStyle } from "@colloquy/citation-formatter/styles";
import { sha256Hex } from "@colloquy/corpus-schema";
import { readStyleHead, type StyleInfo } from "@colloquy/csl-processor";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readAll } from "../io/read-all.js";
import { shellWord } from "../layout/shell.js";
import { writeBytes } from "../output/destination.js";
import type { Session } from "../session.js";
import { addedStyles } from "./added-styles.js";
import { fetchStyle, type FetchedStyle } from "./fetch-style.js";
import { reportStyle } from "./known-style.js";
import { addressOf } from "./style-address.js";
import { pathIn, readStyleLock, writeStyleLock, type AddedStyle } from "./style-lock.js";

/** How a style is added. */
export interface AddOptions {
  readonly folder: string;
  /** The address that styles are downloaded from by their ids. */
  readonly base: string;
  /** Milliseconds for each file. */
  readonly timeLimit: number;
  /** Other bytes may take the place of those that were added before. */
  readonly update: boolean;
  /** The SHA-256 that the style must have. */
  readonly sha256?: string | undefined;
  /** The id to keep it under, instead of its own. */
  readonly as?: string | undefined;
}

/** A style that is here now, and whether it is new, other than before, as it was, or as it was before somebody changed it. */
export interface Addition {
  readonly style: AddedStyle;
  readonly change: "new" | "updated" | "same" | "restored";
}

/** Styles may depend on others, and those in turn; official ones do so once. */
const MOST_PARENTS = 4;

/**
 * Downloads a style with those that it depends on, and keeps them, pinned by their hashes. Nothing is kept before
 * everything is there, can be read, and is what it was before.
 *
 * @returns the style and then its parents, as far as they were downloaded
 * @throws Failure where one is not to be had, is no style, or has other bytes than are pinned or demanded
 */
export async function addStyle(session: Session, reference: string, options: AddOptions): Promise<[Addition, ...Addition[]]> {
  const { folder, sha256 } = options;
  const address = addressOf(reference, options.base);
  const id = options.as ?? address.id;
  refuseOwnId(reference, id);
  const pinned = await readStyleLock(session, folder);
  const first = { ...(await fetchStyle(session, address, folder, options.timeLimit)), id };
  if (sha256 !== undefined && sha256Hex(first.bytes) !== sha256) throw otherThanDemanded(first, sha256);
  const parents = await fetchParents(session, first, pinned, options);
  const texts = styleMap(Object.fromEntries([first, ...parents].map((style) => [style.id, decode(style)])));
  const sources = [texts, addedStyles(session, folder, pinned)];
  const additions: [Addition, ...Addition[]] = [await examine(session, first, sources, pinned, folder)];
  for (const parent of parents) additions.push(await examine(session, parent, sources, pinned, folder));
  for (const { style, change } of additions) if (change === "updated" && !options.update) throw otherThanPinned(style, pinned);
  for (const style of [first, ...parents]) await writeBytes(session, pathIn(folder, `${style.id}.csl`), [], style.bytes);
  const added = additions.map(({ style }) => style);
  const others = (await readStyleLock(session, folder)).filter((style) => !added.some((one) => one.id === style.id));
  await writeStyleLock(session, folder, [...others, ...added]);
  return additions;
}

/** The id of one of our own styles means that one: another would never be used by it. */
function refuseOwnId(reference: string, id: string): void {
  if (findStyle(id) === undefined) return;
  const message = `The program has a style of its own with the id ${id}.`;
  const hint = `To have the other one too, give it another id: colloquy styles add ${shellWord(reference)} --as official-${id}`;
  throw new Failure({ exitCode: EXIT.usage, message, hint });
}

/** The styles that a style depends on, as far as they are not here. They are downloaded by id, not from where they name. */
async function fetchParents(
  session: Session,
  first: FetchedStyle,
  pinned: readonly AddedStyle[],
  { folder, base, timeLimit, update }: AddOptions,
): Promise<FetchedStyle[]> {
  const fetched = [first];
  for (let parent = parentOf(decode(first)); parent !== null && fetched.length <= MOST_PARENTS; ) {
    const id = parent;
    const isHere = fetched.some((style) => style.id === id) || (!update && pinned.some((style) => style.id === id));
    if (isHere) break;
    const style = await fetchStyle(session, addressOf(id, base), folder, timeLimit);
    fetched.push(style);
    parent = parentOf(decode(style));
  }
  return fetched.slice(1);
}

function parentOf(xml: string): string | null {
  const head = readStyleHead(xml);
  return head.ok ? parentIn(head.value.info) : null;
}

function parentIn({ parent }: StyleInfo): string | null {
  return parent === undefined ? null : styleIdOf(parent);
}

/** What is pinned of a style, when it can be used. */
async function examine(
  session: Session,
  { id, url, bytes }: FetchedStyle,
  sources: readonly StyleSource[],
  pinned: readonly AddedStyle[],
  folder: string,
): Promise<Addition> {
  const result = await loadStyle(id, sources);
  const diagnostics = result.ok ? result.value.diagnostics : result.diagnostics;
  await reportStyle(session, diagnostics.slice(0, session.reporter.listed), (found) => (found === id ? url : found));
  if (!result.ok) throw noStyle(url, bytes);
  const { info } = result.value.style;
  const { title, updated = null, licence, rights } = info;
  const sha256 = sha256Hex(bytes);
  const before = pinned.find((one) => one.id === id);
  const onDisk = await hashOnDisk(session, pathIn(folder, `${id}.csl`));
  return {
    style: {
      id,
      url,
      sha256,
      bytes: bytes.length,
      title,
      updated,
      licence: licence ?? rights ?? null,
      parent: parentIn(info),
    },
    change: before === undefined ? "new" : before.sha256 !== sha256 ? "updated" : onDisk === sha256 ? "same" : "restored",
  };
}

/** The SHA-256 of the file of a style that is here; null where there is none. */
async function hashOnDisk({ io }: Session, path: string): Promise<string | null> {
  const opened = await io.files.open(path);
  return opened.ok ? sha256Hex(await readAll(opened.value)) : null;
}

function decode({ url, bytes }: FetchedStyle): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw noStyle(url, bytes);
  }
}

function noStyle(url: string, bytes: Uint8Array): Failure {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 200)).trim();
  const isPage = /^<(?:!doctype )?html/i.test(beginning);
  const hint = isPage ? "It is a web page. Give the address of the .csl file itself." : "Is it the address of a .csl file?";
  return new Failure({ exitCode: EXIT.unreadable, message: `${url} is no citation style that can be used.`, hint });
}

function otherThanDemanded({ url, bytes }: FetchedStyle, sha256: string): Failure {
  const message = `${url} is not what was demanded: its SHA-256 is ${sha256Hex(bytes)}, and not ${sha256}.`;
  return new Failure({ exitCode: EXIT.findings, message, hint: "Nothing was added." });
}

function otherThanPinned({ id, url, sha256 }: AddedStyle, pinned: readonly AddedStyle[]): Failure {
  const before = pinned.find((style) => style.id === id)?.sha256 ?? "";
  const message = `${url} is no longer the style ${id} that was added: its SHA-256 is ${sha256}, and was ${before}.`;
  return new Failure({ exitCode: EXIT.findings, message, hint: "The one that was added stays. To take the new one, by which citations may change: --update" });
}
