import { describeFile, readManifest, readTranscriptLines, verifyManifest, type FileDescription } from "@colloquy/corpus-formats";
import type { CorpusManifest, Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { accept, refuse, type InputPlace } from "./accept-transcript.js";
import type { InputTranscript } from "./input-transcript.js";
import { problemHint } from "./open-input.js";

const MANIFEST_NAME = "corpus.json";

/** A transcript with its line. */
interface PlacedTranscript {
  readonly transcript: Transcript;
  readonly place: InputPlace;
}

/**
 * The transcripts of a corpus folder: `corpus.json`, where there is one, and every `.jsonl`. All are held in memory,
 * since the manifest vouches for whole files.
 *
 * @param names the names in the folder
 */
export async function* readCorpusFolder(
  session: Session,
  folder: string,
  names: readonly string[],
): AsyncGenerator<InputTranscript, void, undefined> {
  const pathOf = (name: string): string => `${folder.replace(/\/$/, "")}/${name}`;
  const manifest = names.includes(MANIFEST_NAME) ? await readManifestFile(session, pathOf(MANIFEST_NAME)) : null;
  const placed: PlacedTranscript[] = [];
  const descriptions: FileDescription[] = [];
  for (const name of names.filter((candidate) => candidate.endsWith(".jsonl"))) {
    const bytes = await readBytes(session, pathOf(name));
    if (bytes === null) continue;
    const own = await readLines(session, pathOf(name), bytes);
    placed.push(...own);
    descriptions.push(describeFile(name, bytes, own.map(({ transcript }) => transcript)));
  }
  if (manifest !== null) await reportManifest(session, pathOf, manifest, descriptions);
  for (const { transcript, place } of placed) {
    if (await accept(session, place, transcript)) yield { transcript, name: place.name, parsed: null };
  }
}

async function readManifestFile(session: Session, path: string): Promise<CorpusManifest | null> {
  const bytes = await readBytes(session, path);
  if (bytes === null) return null;
  const result = readManifest(bytes);
  if (result.ok) return result.value;
  await refuse(session, { name: path }, result.diagnostics);
  return null;
}

async function readLines(session: Session, path: string, bytes: Uint8Array): Promise<PlacedTranscript[]> {
  const placed: PlacedTranscript[] = [];
  for await (const { line, result } of readTranscriptLines(bytes)) {
    const place = { name: path, line };
    if (result.ok) placed.push({ transcript: result.value, place });
    else await refuse(session, place, result.diagnostics);
  }
  return placed;
}

async function reportManifest(
  { reporter }: Session,
  pathOf: (name: string) => string,
  manifest: CorpusManifest,
  descriptions: readonly FileDescription[],
): Promise<void> {
  for (const { file, ...finding } of verifyManifest(manifest, descriptions)) {
    const exitCode = finding.severity === "error" ? EXIT.invalidCorpus : EXIT.ok;
    await reporter.report({ ...finding, file: pathOf(file ?? MANIFEST_NAME) }, exitCode);
  }
}

/** The bytes of a file; one that cannot be read is reported, and null. */
async function readBytes({ io, reporter }: Session, path: string): Promise<Uint8Array | null> {
  const opened = await io.files.open(path);
  if (opened.ok) return readAll(opened.value);
  const { problem } = opened;
  const finding = { severity: "error", code: `file-${problem.kind}`, message: problem.message } as const;
  await reporter.report({ ...finding, hint: problemHint(problem) }, EXIT.unreadable);
  return null;
}
