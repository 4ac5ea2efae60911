import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { BUILTIN_CODEBOOKS } from "../codebook/builtin-codebooks.js";
import { loadCodebook } from "../codebook/load-codebook.js";
import type { Session } from "../session.js";

/**
 * The codebooks by which the topics of transcripts are named: those that were given, and of those that come with the
 * program the ones that transcripts were coded with.
 *
 * @param given ids or files of codebooks
 */
export async function loadLabels(
  session: Session,
  given: readonly string[],
  transcripts: readonly Transcript[],
): Promise<Codebook[]> {
  const used = new Set(transcripts.flatMap(({ classifications }) => classifications.map(({ codebookId }) => codebookId)));
  const codebooks: Codebook[] = [];
  for (const name of given) codebooks.push((await loadCodebook(session, name)).codebook);
  for (const { id, load } of BUILTIN_CODEBOOKS) if (used.has(id)) codebooks.push(await load());
  return codebooks;
}
