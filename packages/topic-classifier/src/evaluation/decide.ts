import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree } from "../codebook/code-tree.js";
import type { JudgedDocument, RankedCode } from "./judge-conversation.js";

/** What a model is taken to say of a document: its likeliest code, or null for none. */
export interface Decision {
  readonly codeId: string | null;
  /** The score of the code; of none its chance, 0 where the model gives it none. */
  readonly score: number;
}

/** Decides on documents. */
export interface Decider {
  /** The likeliest code of a document. */
  readonly decide: (document: JudgedDocument) => Decision;
  /** All codes of a document from the threshold on. */
  readonly select: (document: JudgedDocument) => RankedCode[];
}

/** A wider code gives way to a narrower one that has at least this share of its score. */
const MAJORITY = 0.5;

/**
 * Makes one list of codes out of a hierarchy. People code on the level that they like, models give a code and all that
 * contain it. So of codes that contain a code that people used, or are contained in one, only those count that people
 * used; and where they used both, the wider one gives way to a narrower one that has at least half of its score. Codes
 * elsewhere in the codebook count as they are.
 *
 * A document is given no code where the model holds that likelier than every code. Where the model does not say how
 * likely it is, and people left documents without a code, it is so where no code reaches the threshold.
 */
export function createDecider(codebook: Codebook, judged: readonly JudgedDocument[], threshold: number): Decider {
  const widerOf = widerCodes(codebook);
  const used = new Set(judged.flatMap(({ gold }) => gold));
  const implied = new Set([...used].flatMap((id) => widerOf.get(id) ?? []));
  const counts = (id: string): boolean =>
    used.has(id) || !(implied.has(id) || (widerOf.get(id) ?? []).some((wider) => used.has(wider)));
  const leavesOut = judged.some(({ gold }) => gold.length === 0);
  const standing = ({ scores }: JudgedDocument): RankedCode[] => {
    const candidates = scores.filter(({ codeId }) => counts(codeId));
    const strongest = new Map<string, number>();
    for (const { codeId, score } of candidates) {
      for (const wider of widerOf.get(codeId) ?? []) strongest.set(wider, Math.max(score, strongest.get(wider) ?? 0));
    }
    return candidates.filter(({ codeId, score }) => !((strongest.get(codeId) ?? -1) >= score * MAJORITY));
  };
  const decide = (document: JudgedDocument): Decision => {
    const [best] = standing(document);
    if (best === undefined) return { codeId: null, score: 0 };
    if (document.none !== null) return document.none > best.score ? { codeId: null, score: document.none } : best;
    return leavesOut && best.score < threshold ? { codeId: null, score: 0 } : best;
  };
  return { decide, select: (document) => standing(document).filter(({ score }) => score >= threshold) };
}

/** The wider codes of each code. */
function widerCodes(codebook: Codebook): Map<string, string[]> {
  const tree = codeTree(codebook);
  return new Map(
    [...tree.keys()].map((id) => {
      const wider: string[] = [];
      for (let at = tree.get(id)?.parent ?? null; at !== null; at = tree.get(at)?.parent ?? null) wider.push(at);
      return [id, wider];
    }),
  );
}
