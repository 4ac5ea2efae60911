/** How well one code is found. */
export interface CodeMeasures {
  /** Null for documents without a code. */
  readonly codeId: string | null;
  /** Of the documents that the model gave it, the share that people gave it too; 0 where the model never gave it. */
  readonly precision: number;
  /** Of the documents that people gave it, the share that the model gave it too; 0 where people never gave it. */
  readonly recall: number;
  /** The harmonic mean of both. */
  readonly f1: number;
  /** Documents that people gave it. */
  readonly support: number;
  /** Documents that the model gave it. */
  readonly given: number;
}

/** The codes of a document, by people and by a model; null stands for none. */
export interface CodePair {
  readonly gold: readonly (string | null)[];
  readonly given: readonly (string | null)[];
}

/** How often a code was given by people, by the model, and by both. */
export interface CodeTally {
  right: number;
  support: number;
  given: number;
}

/** Counts, for each code of documents, who gave it. */
export function tallyCodes(pairs: readonly CodePair[]): Map<string | null, CodeTally> {
  const tallies = new Map<string | null, CodeTally>();
  for (const { gold, given } of pairs) {
    for (const id of gold) tallyOf(tallies, id).support += 1;
    for (const id of given) {
      const tally = tallyOf(tallies, id);
      tally.given += 1;
      if (gold.includes(id)) tally.right += 1;
    }
  }
  return tallies;
}

/** The tally of a code, a new one where there is none. */
export function tallyOf(tallies: Map<string | null, CodeTally>, id: string | null): CodeTally {
  const known = tallies.get(id);
  if (known !== undefined) return known;
  const tally = { right: 0, support: 0, given: 0 };
  tallies.set(id, tally);
  return tally;
}

/** Precision, recall and F1 of each code that people or the model gave, in the order of `order`; none comes last. */
export function measureCodes(tallies: ReadonlyMap<string | null, CodeTally>, order: readonly string[]): CodeMeasures[] {
  return [...new Set<string | null>([...order, null])].flatMap((codeId) => {
    const tally = tallies.get(codeId);
    if (tally === undefined) return [];
    const { right, support, given } = tally;
    return [{ codeId, precision: share(right, given), recall: share(right, support), f1: share(2 * right, support + given), support, given }];
  });
}

/**
 * The mean of the F1 of the codes that people gave, here or in training.
 *
 * @param trained codes that count although no document here has them: their F1 is 0 unless it was measured.
 */
export function macroF1(measures: readonly CodeMeasures[], trained: readonly (string | null)[] = []): number {
  const counted = new Set([...trained, ...measures.filter(({ support }) => support > 0).map(({ codeId }) => codeId)]);
  return share(measures.reduce((sum, { codeId, f1 }) => sum + (counted.has(codeId) ? f1 : 0), 0), counted.size);
}

/** F1 over all codes together. */
export function microF1(measures: readonly CodeMeasures[]): number {
  const right = measures.reduce((sum, { recall, support }) => sum + recall * support, 0);
  return share(2 * right, measures.reduce((sum, { support, given }) => sum + support + given, 0));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
