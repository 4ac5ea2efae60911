import type { Codebook, Span, Transcript } from "@colloquy/corpus-schema";

/** A code that an exchange or a turn was given, ready to be shown. */
export interface Topic {
  /** Stable within the document: what is pressed is known by it. */
  readonly key: string;
  /** Id of the exchange or the turn. */
  readonly targetId: string;
  readonly codebook: string;
  readonly label: string;
  /** Labels of the wider codes, the widest first. */
  readonly broader: readonly string[];
  readonly score: number;
  /** The words that decided, in the source. */
  readonly spans: readonly Span[];
}

/**
 * The topics of a transcript that was classified with these codebooks, by the id of the exchange or turn that they are
 * given to, in the order of its classifications. A code is left out where the same target has a narrower one: that one
 * says more, and names the wider code with it.
 */
export function topicsByTarget(transcript: Transcript, codebooks: readonly Codebook[]): Map<string, Topic[]> {
  const byTarget = new Map<string, Topic[]>();
  for (const topic of listTopics(transcript, codebooks)) {
    const topics = byTarget.get(topic.targetId);
    if (topics === undefined) byTarget.set(topic.targetId, [topic]);
    else topics.push(topic);
  }
  return byTarget;
}

function listTopics(transcript: Transcript, codebooks: readonly Codebook[]): Topic[] {
  return transcript.classifications.flatMap(({ codebookId, assignments }) => {
    const codebook = codebooks.find(({ id }) => id === codebookId);
    if (codebook === undefined) return [];
    const broader = widerCodes(codebook);
    const given = new Map<string, Set<string>>();
    for (const { targetId, codeId } of assignments) {
      const wider = given.get(targetId) ?? new Set();
      for (const id of broader(codeId)) wider.add(id);
      given.set(targetId, wider);
    }
    const label = (id: string): string => codebook.codes.find((code) => code.id === id)?.label ?? id;
    return assignments
      .filter(({ targetId, codeId }) => given.get(targetId)?.has(codeId) !== true)
      .map(({ targetId, codeId, score, evidence }) => ({
        key: `${codebookId} ${codeId} ${targetId}`,
        targetId,
        codebook: codebook.title,
        label: label(codeId),
        broader: broader(codeId).map(label).reverse(),
        score,
        spans: evidence.map(({ span }) => span),
      }));
  });
}

/** Gives the ids of the codes that a code lies under, the nearest first. A cycle in the codebook ends the climb. */
function widerCodes(codebook: Codebook): (codeId: string) => string[] {
  const parents = new Map(codebook.codes.map(({ id, parentId }) => [id, parentId]));
  return (codeId) => {
    const found: string[] = [];
    let parent = parents.get(codeId) ?? null;
    while (parent !== null && parent !== codeId && !found.includes(parent)) {
      found.push(parent);
      parent = parents.get(parent) ?? null;
    }
    return found;
  };
}
