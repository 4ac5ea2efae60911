import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { BUILTIN_CODEBOOKS } from "../codebook/builtin-codebooks.js";
import { loadCodebook } from "../codebook/load-codebook.js";
import type { Session } from "../session.js";

/**
 * The codebooks by whose labels topics are found: those that are named, and of those that come with the program the
 * ones by which the transcripts were coded.
 */
export async function searchCodebooks(session: Session, transcripts: readonly Transcript[], named: readonly string[]): Promise<Codebook[]> {
  const codebooks: Codebook[] = [];
  for (const name of named) codebooks.push((await loadCodebook(session, name)).codebook);
  const used = new Set(transcripts.flatMap(({ classifications }) => classifications.map(({ codebookId }) => codebookId)));
  for (const { id, load } of BUILTIN_CODEBOOKS) {
    if (used.has(id) && !codebooks.some((codebook) => codebook.id === id)) codebooks.push(await load());
  }
  return codebooks;
}
