import type { CorpusFile, CorpusManifest } from "@colloquy/corpus-schema";
import { fileError, fileWarning, type FileDiagnostic } from "../diagnostic.js";
import { createManifest } from "./create-manifest.js";
import type { FileDescription } from "./describe-file.js";

/**
 * Whether the files of a corpus are those of its manifest: an error for each file that is missing or whose bytes are
 * others, and for each number that is not the one counted; a warning for each file that the manifest does not name.
 * Empty where every file, hash and number agrees.
 */
export function verifyManifest(manifest: CorpusManifest, files: readonly FileDescription[]): FileDiagnostic[] {
  const found = new Map(files.map(({ file }) => [file.name, file]));
  const named = new Set(manifest.files.map(({ name }) => name));
  return [
    ...manifest.files.flatMap((file, index) => verifyFile(file, found.get(file.name), index)),
    ...files.filter(({ file }) => !named.has(file.name)).map(({ file }) => unnamed(file.name)),
    ...verifyCounts(manifest, createManifest(manifest, files)),
  ];
}

function verifyFile(expected: CorpusFile, actual: CorpusFile | undefined, index: number): FileDiagnostic[] {
  const { name } = expected;
  const place = { file: name, path: `/files/${index}` };
  if (actual === undefined) {
    const hint = "Add the file, or remove it from the manifest.";
    return [fileError("manifest-file", `${name} is missing.`, { ...place, hint })];
  }
  const findings: FileDiagnostic[] = [];
  if (actual.sha256 !== expected.sha256) {
    const message = `${name} was changed: the manifest has SHA-256 ${expected.sha256}, the file ${actual.sha256}.`;
    findings.push(fileError("manifest-hash", message, { ...place, path: `${place.path}/sha256`, hint: REWRITE }));
  }
  if (actual.transcripts !== expected.transcripts) {
    const message = `${name} holds ${actual.transcripts} readable transcripts, the manifest says ${expected.transcripts}.`;
    findings.push(fileError("manifest-count", message, { ...place, path: `${place.path}/transcripts`, hint: REWRITE }));
  }
  return findings;
}

const REWRITE = "If the change was meant, create the manifest again; if not, restore the file.";

function unnamed(name: string): FileDiagnostic {
  const hint = "Create the manifest again, so that it vouches for every file.";
  return fileWarning("manifest-file", `The manifest does not name ${name}.`, { file: name, hint });
}

function verifyCounts(expected: CorpusManifest, actual: CorpusManifest): FileDiagnostic[] {
  const keys = ["transcripts", "turns", "exchanges", "speakers"] as const;
  return keys
    .filter((key) => expected.counts[key] !== actual.counts[key])
    .map((key) => {
      const message = `The manifest says ${expected.counts[key]} ${key}, the files hold ${actual.counts[key]}.`;
      return fileError("manifest-count", message, { path: `/counts/${key}`, hint: REWRITE });
    });
}
