import type { Codebook, Transcript } from "@colloquy/corpus-schema";

/** A code that an exchange or a turn was given, with what people call it. */
export interface Topic {
  readonly codebookId: string;
  readonly codeId: string;
  /** The label of the code where its codebook is known; its id otherwise. */
  readonly label: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** The topics of each target, in the order of the classifications. */
export function topicsOf(
  { classifications }: Pick<Transcript, "classifications">,
  codebooks: readonly Codebook[],
): ReadonlyMap<string, readonly Topic[]> {
  const topics = new Map<string, Topic[]>();
  for (const { codebookId, codebookVersion, assignments } of classifications) {
    const labels = labelsOf(codebooks, codebookId, codebookVersion);
    for (const { targetId, codeId, score } of assignments) {
      const own = topics.get(targetId) ?? [];
      own.push({ codebookId, codeId, label: labels.get(codeId) ?? codeId, score });
      topics.set(targetId, own);
    }
  }
  return topics;
}

/** What people call the codes of a codebook, by their ids; nothing where that version of it is not among the given ones. */
export function labelsOf(codebooks: readonly Codebook[], id: string, version: string): ReadonlyMap<string, string> {
  const codebook = codebooks.find((known) => known.id === id && known.version === version);
  return new Map(codebook?.codes.map((code) => [code.id, code.label]));
}
