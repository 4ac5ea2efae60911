import { dirname, isAbsolute, join } from "node:path";
import type { Transcript } from "@colloquy/corpus-schema";
import { FORMATS } from "@colloquy/transcript-parser";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { extensionOf } from "../../input/extensions.js";
import { STANDARD } from "../../input/open-input.js";
import { readTranscripts } from "../../input/read-transcripts.js";
import type { Session } from "../../session.js";
import type { DocumentFlags } from "./document-flags.js";
import type { DocumentSettings } from "./front-matter.js";
import { stemOf, transcriptKeys } from "./transcript-keys.js";

/** The transcripts of a document, by key. */
export interface DocumentSources {
  readonly byKey: ReadonlyMap<string, Transcript>;
  /** The keys that could be used, those of the document or not. */
  readonly keys: readonly string[];
  /** The files that were read. */
  readonly paths: readonly string[];
}

/** Where a document says its transcripts are. */
export interface SourcePlaces {
  /** Path of the document, or `-`. */
  readonly document: string;
  readonly flags: DocumentFlags;
  readonly settings: DocumentSettings;
}

/** Extensions of files that may be the transcript beside a document, whatever else lies there. */
const READABLE: ReadonlySet<string> = new Set([...FORMATS.flatMap(({ extensions }) => extensions), "jsonl", "ndjson", "json"]);

/**
 * Reads the transcripts of the keys that a document cites: of `--source`, of `transcripts` in its front matter, of
 * corpora, and of files beside it whose name without extension is the key; the first that has a key counts. Of single
 * transcripts only those are read that are cited.
 *
 * @throws Failure where `--source` is no key and path
 */
export async function readSources(session: Session, cited: ReadonlySet<string>, places: SourcePlaces): Promise<DocumentSources> {
  const { document, flags, settings } = places;
  const folder = document === STANDARD ? "." : dirname(document);
  const fromHere = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const named = new Map([...[...settings.transcripts].map(([key, path]) => [key, fromHere(path)] as const), ...(flags.source ?? []).map(keyAndPath)]);
  const corpora = [...(flags.corpus ?? []), ...settings.corpora.map(fromHere)];
  const beside = await filesBeside(session, folder, document);
  const inCorpora = transcriptKeys(await readAll(session, corpora));
  const byKey = new Map<string, Transcript>();
  const paths = [...corpora];
  for (const key of cited) {
    const known = named.has(key) ? undefined : inCorpora.get(key);
    const path = named.get(key) ?? (known === undefined ? beside.get(key) : undefined);
    const transcript = path === undefined ? known : await readOne(session, key, path);
    if (path !== undefined) paths.push(path);
    if (transcript !== undefined) byKey.set(key, transcript);
  }
  return { byKey, keys: [...named.keys(), ...inCorpora.keys(), ...beside.keys()], paths };
}

/** Whether a key could be found, without reading anything but the folder. */
export async function isNamed(session: Session, keys: Iterable<string>, document: string): Promise<boolean> {
  const beside = await filesBeside(session, document === STANDARD ? "." : dirname(document), document);
  return [...keys].some((key) => beside.has(key));
}

function keyAndPath(source: string): readonly [key: string, path: string] {
  const [, key, path] = /^@?([^=]+)=(.+)$/.exec(source) ?? [];
  if (key !== undefined && path !== undefined) return [key.trim(), path];
  const message = `--source ${source} is no key and path.`;
  throw new Failure({ exitCode: EXIT.usage, message, hint: "Write it so: --source interview=talks/interview.txt" });
}

async function filesBeside({ io }: Session, folder: string, document: string): Promise<Map<string, string>> {
  const listed = await io.files.list(folder);
  const names = listed.ok ? listed.value.filter((name) => READABLE.has(extensionOf(name))) : [];
  const paths = names.map((name) => join(folder, name)).filter((path) => join(path) !== join(document));
  return new Map(paths.toReversed().map((path) => [stemOf(path), path]));
}

async function readAll(session: Session, paths: readonly string[]): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  for await (const { transcript } of readTranscripts(session, paths)) transcripts.push(transcript);
  return transcripts;
}

/** The transcript of a file that is named for a key. Of several it is the one that has the key as its own. */
async function readOne(session: Session, key: string, path: string): Promise<Transcript | undefined> {
  const transcripts = await readAll(session, [path]);
  const [first, ...others] = transcripts;
  if (others.length === 0) return first;
  const own = transcriptKeys(transcripts).get(key);
  if (own !== undefined) return own;
  const message = `${path} has ${transcripts.length} transcripts: which of them is @${key}?`;
  const hint = "Give it as --corpus, and use ids, file names or keys such as tokaev2004.";
  await session.reporter.report({ severity: "error", message, hint }, EXIT.findings);
  return undefined;
}
