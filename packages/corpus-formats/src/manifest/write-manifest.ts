import type { CorpusManifest } from "@colloquy/corpus-schema";

/** A manifest as the text of `corpus.json`: indented, in the order of its fields, with a line feed at the end. */
export function writeManifest(manifest: CorpusManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
