import type { Transcript } from "@colloquy/corpus-schema";
import { codebooksFor } from "../reading/codebooks-for.js";
import { indexTurns, type TurnIndex } from "./turn-index.js";

export { inSlices } from "./in-slices.js";
export { searchTurns } from "./search-turns.js";

/** The work of indexing a transcript, with the codebooks that it was read with. */
export async function startIndexing(transcript: Transcript): Promise<Generator<number, TurnIndex>> {
  return indexTurns(transcript, await codebooksFor(transcript.metadata.language));
}
