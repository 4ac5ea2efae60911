import type { Transcript } from "@colloquy/corpus-schema";

/** The address at which a document was read: of the publication that it is, else of the source; null where none is known. */
export function addressOf({ metadata, source }: Pick<Transcript, "metadata" | "source">): string | null {
  return metadata.publications.find(({ carrier }) => carrier)?.url ?? source.url ?? null;
}
