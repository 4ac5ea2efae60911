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

/** Precision, recall and F1 of each code that people or the model gave, in the order of `order`; none comes last. */
export function measureCodes(pairs: readonly CodePair[], order: readonly string[]): CodeMeasures[] {
  const tallies = new Map<string | null, { right: number; support: number; given: number }>();
  const tallyOf = (id: string | null): { right: number; support: number; given: number } => {
    const tally = tallies.get(id) ?? { right: 0, support: 0, given: 0 };
    tallies.set(id, tally);
    return tally;
  };
  for (const { gold, given } of pairs) {
    for (const id of gold) tallyOf(id).support += 1;
    for (const id of given) {
      tallyOf(id).given += 1;
      if (gold.includes(id)) tallyOf(id).right += 1;
    }
  }
  return [...new Set<string | null>([...order, null])].flatMap((codeId) => {
    const tally = tallies.get(codeId);
    if (tally === undefined) return [];
    const { right, support, given } = tally;
    return [{ codeId, precision: share(right, given), recall: share(right, support), f1: share(2 * right, support + given), support, given }];
  });
}

/** The mean of the F1 of the codes that people gave. */
export function macroF1(measures: readonly CodeMeasures[]): number {
  const supported = measures.filter(({ support }) => support > 0);
  return share(supported.reduce((sum, { f1 }) => sum + f1, 0), supported.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
