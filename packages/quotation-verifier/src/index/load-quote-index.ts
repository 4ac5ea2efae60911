import type { Diagnostic, Result, Transcript } from "@colloquy/corpus-schema";
import { LANGUAGES } from "../languages/all-languages.js";
import { emptyIndex, extendIndex } from "./create-quote-index.js";
import { indexTurns } from "./index-turns.js";
import type { IndexedTurn, QuoteIndex } from "./quote-index.js";
import {
  CHECKSUM_AT,
  checksumOf,
  CONTENTS_AT,
  CONTENTS_LENGTH_AT,
  MAGIC,
  readingFingerprint,
  turnsFingerprint,
  VERSION,
  type SavedContents,
  type SavedTranscript,
} from "./saved-format.js";

/** Codes of why a saved index cannot be used. */
export const SAVED_INDEX_CODES = [
  "not-a-saved-index",
  "saved-index-version",
  "saved-index-damaged",
  "transcript-missing",
  "transcript-changed",
] as const;
export type SavedIndexCode = (typeof SAVED_INDEX_CODES)[number];

/**
 * The index that was saved, without reading the text again.
 *
 * @param bytes What `saveQuoteIndex` gave. Anything else, cut off, damaged or hostile, is a diagnostic; no more memory
 * is taken than the bytes have.
 * @param transcripts Those of the index, in any order, and maybe others, which are left out: see `addToIndex`.
 * @returns The index, or every transcript that is missing or is not as it was: neither the same source text by its
 * hash nor the same turns.
 */
export function loadQuoteIndex(
  bytes: Uint8Array,
  transcripts: Iterable<Transcript>,
): Result<QuoteIndex, SavedIndexCode> {
  const saved = readSaved(bytes);
  if (typeof saved === "string") return { ok: false, diagnostics: [DIAGNOSTICS[saved]] };
  const byId = new Map<string, Transcript>();
  for (const transcript of transcripts) byId.set(transcript.id, transcript);
  const diagnostics: Diagnostic<SavedIndexCode>[] = [];
  const found: Transcript[] = [];
  const turns: IndexedTurn[][] = [];
  for (const wanted of saved.transcripts) {
    const transcript = byId.get(wanted.id);
    const entries = transcript === undefined ? [] : indexTurns(transcript);
    if (transcript === undefined || !isSame(wanted, transcript, entries)) {
      diagnostics.push(transcriptDiagnostic(transcript === undefined ? "missing" : "changed", wanted.id));
      continue;
    }
    found.push(transcript);
    turns.push(entries);
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, value: extendIndex(emptyIndex(LANGUAGES), found, turns.flat(), saved.lengths, saved.parts) };
}

function isSame(wanted: SavedTranscript, { source }: Transcript, entries: readonly IndexedTurn[]): boolean {
  if (source.textSha256 !== wanted.textSha256 || entries.length !== wanted.turns) return false;
  return turnsFingerprint(entries) === wanted.turnsHash;
}

interface Saved {
  readonly transcripts: readonly SavedTranscript[];
  /** How many words each entry has. */
  readonly lengths: Int32Array;
  /** The words of each transcript. */
  readonly parts: readonly Int32Array[];
}

type Unreadable = Exclude<SavedIndexCode, "transcript-missing" | "transcript-changed">;

function readSaved(bytes: Uint8Array): Saved | Unreadable {
  const signature = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (signature !== MAGIC) return "not-a-saved-index";
  if (bytes[MAGIC.length] !== VERSION) return "saved-index-version";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < CONTENTS_AT || bytes.length % 4 !== 0) return "saved-index-damaged";
  if (view.getInt32(CHECKSUM_AT, true) !== checksumOf(view)) return "saved-index-damaged";
  const turnsAt = CONTENTS_AT + view.getUint32(CONTENTS_LENGTH_AT, true);
  const contents = turnsAt > bytes.length ? null : readContents(bytes.subarray(CONTENTS_AT, turnsAt));
  if (contents === null) return "saved-index-damaged";
  if (contents.reading !== readingFingerprint()) return "saved-index-version";
  return readNumbers(view, turnsAt, contents) ?? "saved-index-damaged";
}

/** The contents, if that is what they are. */
function readContents(bytes: Uint8Array): SavedContents | null {
  try {
    const contents = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedContents> | null;
    const { reading, transcripts } = contents ?? {};
    if (typeof reading !== "number" || !Array.isArray(transcripts) || !transcripts.every(isSavedTranscript)) return null;
    return { reading, transcripts };
  } catch {
    return null;
  }
}

function isSavedTranscript(value: unknown): value is SavedTranscript {
  const { id, textSha256, turnsHash, turns, words } = (value ?? {}) as Partial<SavedTranscript>;
  const isCount = (count: unknown): boolean => Number.isInteger(count) && Number(count) >= 0;
  return typeof id === "string" && typeof textSha256 === "string" && Number.isInteger(turnsHash) && isCount(turns) && isCount(words);
}

/** The numbers after the contents: null unless there are exactly as many as the contents say. */
function readNumbers(view: DataView, turnsAt: number, { transcripts }: SavedContents): Saved | null {
  const turnCount = transcripts.reduce((sum, { turns }) => sum + turns, 0);
  const wordCount = transcripts.reduce((sum, { words }) => sum + words, 0);
  if (turnsAt + 4 * (turnCount + wordCount) !== view.byteLength) return null;
  const numbers = new Int32Array(turnCount + wordCount);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = view.getInt32(turnsAt + 4 * at, true);
  const lengths = numbers.subarray(0, turnCount);
  const parts: Int32Array[] = [];
  let turn = 0;
  let word = turnCount;
  for (const { turns, words } of transcripts) {
    const own = lengths.subarray(turn, turn + turns);
    if (own.some((length) => length < 0) || own.reduce((sum, length) => sum + length, 0) !== words) return null;
    parts.push(numbers.subarray(word, word + words));
    turn += turns;
    word += words;
  }
  return { transcripts, lengths, parts };
}

const REBUILD = "Make the index again with createQuoteIndex.";

const DIAGNOSTICS: Readonly<Record<Unreadable, Diagnostic<SavedIndexCode>>> = {
  "not-a-saved-index": error("not-a-saved-index", "The bytes are no saved index.", "Give what saveQuoteIndex returned."),
  "saved-index-version": error("saved-index-version", "The index was saved by another version.", REBUILD),
  "saved-index-damaged": error("saved-index-damaged", "The saved index is cut off or damaged.", REBUILD),
};

function transcriptDiagnostic(what: "missing" | "changed", id: string): Diagnostic<SavedIndexCode> {
  return what === "missing"
    ? error("transcript-missing", `The transcript ${id} of the saved index is not given.`, "Give all of its transcripts.")
    : error("transcript-changed", `The transcript ${id} is not as it was when the index was saved.`, REBUILD);
}

function error(code: SavedIndexCode, message: string, hint: string): Diagnostic<SavedIndexCode> {
  return { code, severity: "error", message, span: null, hint };
}
