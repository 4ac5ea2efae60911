import { readCorpusManifest, type CorpusManifest } from "@colloquy/corpus-schema";
import { decodeUtf8 } from "../decode-utf8.js";
import { fileError, type FileDiagnostic } from "../diagnostic.js";
import { findJsonError } from "../jsonl/find-json-error.js";

/** A manifest, or every reason why there is none. */
export type ManifestResult =
  | { readonly ok: true; readonly value: CorpusManifest }
  | { readonly ok: false; readonly diagnostics: readonly FileDiagnostic[] };

/** Reads the text or the UTF-8 bytes of `corpus.json`. Whether the files are those it names says `verifyManifest`. */
export function readManifest(content: string | Uint8Array): ManifestResult {
  const text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : decodeUtf8(content);
  if (text === null) return refuse(fileError("manifest-json", "The manifest is not UTF-8."));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(notJson(text, findJsonError(text) ?? 0));
  }
  return readCorpusManifest(value);
}

function refuse(diagnostic: FileDiagnostic): ManifestResult {
  return { ok: false, diagnostics: [diagnostic] };
}

function notJson(text: string, at: number): FileDiagnostic {
  const before = text.slice(0, at).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const what = at < text.length ? "is not JSON" : "ends before its JSON value does";
  return fileError("manifest-json", `The manifest ${what}: line ${line}, column ${column}.`, { line, column });
}
