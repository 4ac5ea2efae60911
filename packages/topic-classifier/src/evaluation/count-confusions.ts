/** How often a model gave one code where people gave another. Null stands for no code. */
export interface Confusion {
  readonly gold: string | null;
  readonly given: string | null;
  readonly documents: number;
}

/**
 * Pairs of codes that were taken for each other, the commonest first; pairs that are as common keep the order in which
 * they came up.
 */
export function countConfusions(pairs: Iterable<Omit<Confusion, "documents">>): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { gold, given } of pairs) {
    const key = JSON.stringify([gold, given]);
    counts.set(key, { gold, given, documents: (counts.get(key)?.documents ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.documents - a.documents);
}
