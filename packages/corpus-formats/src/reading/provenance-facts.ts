import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { fact, type Fact } from "./fact.js";

/** Which document a transcript was read from, with the hashes that prove it, and who coded it. */
export function provenanceFacts({ id, source, classifications }: Transcript, codebooks: readonly Codebook[]): Fact[] {
  return [
    ...fact("Source", [source.fileName, source.mediaType], [source.url]),
    ...fact("Retrieved", [source.retrievedAt]),
    ...fact("SHA-256 of the file", [source.bytes?.sha256]),
    ...fact("Length of the file", [source.bytes === undefined ? undefined : `${source.bytes.length} bytes`]),
    ...fact("SHA-256 of the text", [source.textSha256]),
    ...fact("Transcript", [id]),
    ...classifications.flatMap(({ codebookId, codebookVersion, assignedBy, threshold }) => {
      const title = codebooks.find((codebook) => codebook.id === codebookId)?.title;
      return fact("Topics", [
        title,
        `${codebookId} ${codebookVersion}`,
        `by ${assignedBy}`,
        `from a score of ${threshold}`,
      ]);
    }),
  ];
}
