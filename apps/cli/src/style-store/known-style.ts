import { loadStyle, styleFolder, styleIdOf, styleMap, type LoadedStyle, type StyleDiagnostic, type StyleSource } from "@colloquy/citation-formatter/catalogue";
import { findStyle, ownStyles, STYLES } from "@colloquy/citation-formatter/styles";
import { hashText, sha256Hex } from "@colloquy/corpus-schema";
import type { StyleInfo } from "@colloquy/csl-processor";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { openInput } from "../input/open-input.js";
import { readTextFile } from "../input/read-json-file.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { addedStyles } from "./added-styles.js";
import { didYouMean } from "./did-you-mean.js";
import { pathIn, readStyleLock, STYLE_ID, type AddedStyle } from "./style-lock.js";

/** A style that can be used here, with where it is from. */
export interface KnownStyle {
  /** What to name it by: an id, or the path of its file. */
  readonly name: string;
  readonly title: string;
  /** What it makes: `note`, `author-date`, `credit`, `numeric` and so on. */
  readonly kind: string;
  /** The guide that it follows, by name or address; null where that is not known. */
  readonly guide: string | null;
  readonly from: "program" | "added" | "file";
  /** How it was added; null for others. */
  readonly added: AddedStyle | null;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly loaded: LoadedStyle;
  /** What it says of itself. */
  readonly details: StyleInfo;
}

/**
 * The style of a name: an id of the program's own styles or of one that was added, the URI of one, or a `.csl` file. What
 * is found in it is reported with its place.
 *
 * @param folder where styles were added
 * @throws Failure when there is no such style, or it cannot be used
 */
export async function findKnownStyle(session: Session, name: string, folder: string): Promise<KnownStyle> {
  const added = await readStyleLock(session, folder);
  const id = styleIdOf(name);
  // A URI means the style of that address, which one of our own is not.
  const isUri = /^https?:/.test(name);
  const pinned = added.find((style) => style.id === (isUri ? id : name));
  if (!isUri && findStyle(name) !== undefined) return knownOwn(session, name);
  if (pinned !== undefined) return knownAdded(session, folder, added, pinned);
  if (isUri && findStyle(id) !== undefined) return knownOwn(session, id);
  if (await session.io.files.exists(name)) return knownFile(session, folder, added, name);
  throw unknownStyle(name, added);
}

/** Every style that comes with the program, in its order. */
export function listOwnStyles(session: Session): Promise<KnownStyle[]> {
  return Promise.all(STYLES.map(({ id }) => knownOwn(session, id)));
}

/** Every style that was added to a folder, by id. One that cannot be used is reported, and the others are listed. */
export async function listAddedStyles(session: Session, folder: string): Promise<KnownStyle[]> {
  const added = await readStyleLock(session, folder);
  const known: KnownStyle[] = [];
  for (const style of added) {
    try {
      known.push(await knownAdded(session, folder, added, style));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await session.reporter.report({ severity: "error", message: error.message, hint: error.hint }, error.exitCode);
    }
  }
  return known;
}

async function knownOwn(session: Session, id: string): Promise<KnownStyle> {
  const { kind, guide = null } = findStyle(id) ?? {};
  const known = knownStyle(id, await load(session, id, [ownStyles], () => id), null);
  return { ...known, title: findStyle(id)?.title ?? known.title, kind: kind ?? known.kind, guide, from: "program" };
}

async function knownAdded(session: Session, folder: string, added: readonly AddedStyle[], style: AddedStyle): Promise<KnownStyle> {
  const pathOf = (id: string): string => pathIn(folder, `${id}.csl`);
  const loaded = await load(session, style.id, [addedStyles(session, folder, added)], pathOf);
  return { ...knownStyle(style.id, loaded, style), sha256: style.sha256, from: "added" };
}

/** A file may depend on one beside it, or in the folder above, on one that was added, or on one of our own. */
async function knownFile(session: Session, folder: string, added: readonly AddedStyle[], path: string): Promise<KnownStyle> {
  const id = styleIdOf(path);
  const itself = styleMap({ [id]: await readTextFile(session, path) });
  const opened = await openInput(session, path);
  const bytes = "chunks" in opened ? await readAll(opened.chunks) : new Uint8Array();
  const above = path.replace(/[^/\\]*$/, "");
  const beside = [above === "" ? "." : above, `${above}..`].map((place) => folderSource(session, place));
  const sources = [itself, ...beside, addedStyles(session, folder, added), ownStyles];
  const loaded = await load(session, path, sources, (found) => (found === id ? path : found));
  return { ...knownStyle(path, loaded, null), sha256: sha256Hex(bytes), from: "file" };
}

function folderSource(session: Session, folder: string): StyleSource {
  const { files } = session.io;
  return styleFolder({
    list: () => Promise.resolve([]),
    read: async (name) => {
      const path = pathIn(folder, name);
      return (await files.exists(path)) ? readTextFile(session, path) : null;
    },
  });
}

function knownStyle(name: string, loaded: LoadedStyle, added: AddedStyle | null): Omit<KnownStyle, "from"> {
  const { style, files } = loaded;
  const { title, citationFormat: kind = style.class, documentation: guide = null } = style.info;
  return { name, title, kind, guide, added, sha256: hashText(files[0]?.xml ?? ""), loaded, details: style.info };
}

async function load(session: Session, name: string, sources: readonly StyleSource[], fileOf: (id: string) => string): Promise<LoadedStyle> {
  const result = await loadStyle(name, sources);
  const diagnostics = result.ok ? result.value.diagnostics : result.diagnostics;
  await reportStyle(session, diagnostics, fileOf);
  if (result.ok) return result.value;
  const parent = result.diagnostics.find(({ code }) => code === "missing-parent");
  const hint = parent === undefined ? {} : { hint: "colloquy styles add downloads that style too, where both are official." };
  throw new Failure({ exitCode: EXIT.unreadable, message: `${name} is no citation style that can be used.`, ...hint });
}

/** Reports what was found in styles, each finding with its place. */
export async function reportStyle(
  { reporter }: Session,
  diagnostics: readonly StyleDiagnostic[],
  fileOf: (id: string) => string,
): Promise<void> {
  for (const { severity, code, message, line, column, hint, style } of diagnostics) {
    await reporter.report({ severity, code, file: fileOf(style), line, column, message, hint });
  }
}

/** No style has the name: what is near it, and how to get others. */
function unknownStyle(name: string, added: readonly AddedStyle[]): Failure {
  const near = didYouMean(name, [...STYLES, ...added]);
  const id = styleIdOf(name);
  const others = `See what is here: colloquy styles. To download an official one: colloquy styles add ${STYLE_ID.test(id) ? id : "<id>"}`;
  const message = `There is no citation style ${JSON.stringify(name)}.`;
  return new Failure({ exitCode: EXIT.usage, message, hint: near === null ? others : `${near} ${others}` });
}
