import type { SourceFormat } from "../source-format.js";
import { speechFormat } from "../speech/speech-format.js";

/**
 * JSON of Gecko, a program to annotate conversations. Experimental: there is no published schema, and it is read as the
 * program reads and writes it (https://github.com/gong-io/gecko): monologues of terms.
 */
export const geckoFormat: SourceFormat = speechFormat(
  "gecko",
  "Gecko JSON",
  0.9,
  [[/^\/monologues\/\[\]\/terms\/\[\]\/text$/m]],
  async () => (await import("./read-gecko.js")).geckoReader,
);
