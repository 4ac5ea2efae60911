/** A code that a model gave, with its score, and whether it is right. */
export interface ScoredDecision {
  /** From 0 to 1. */
  readonly score: number;
  readonly right: boolean;
}

/** What happens when a model keeps silent below a threshold. */
export interface RiskCoverageRow {
  readonly threshold: number;
  /** The share of all documents that is given a code. */
  readonly coverage: number;
  readonly documents: number;
  /** Of those the share whose code is wrong; null where none is given a code. */
  readonly risk: number | null;
}

/** How much is coded, and how much of it is wrong (El-Yaniv and Wiener 2010). */
export interface RiskCoverage {
  readonly rows: readonly RiskCoverageRow[];
  /**
   * The area under the curve of risk and coverage: the mean of the risks of the surest document, the surest two, and so
   * on. From 0, which is best, to 1. Documents of one score are taken together.
   */
  readonly area: number;
}

/** The thresholds of the rows unless others are given. */
const THRESHOLDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * The risk and the coverage at each threshold.
 *
 * @param decisions the documents that were given a code
 * @param documents how many documents there are, those without a code included
 */
export function riskCoverage(
  decisions: readonly ScoredDecision[],
  documents: number = decisions.length,
  thresholds: readonly number[] = THRESHOLDS,
): RiskCoverage {
  const sorted = [...decisions].sort((a, b) => b.score - a.score);
  const wrongUpTo = [0];
  for (const { right } of sorted) wrongUpTo.push((wrongUpTo.at(-1) ?? 0) + (right ? 0 : 1));
  const rows = thresholds.map((threshold): RiskCoverageRow => {
    const first = sorted.findIndex(({ score }) => score < threshold);
    const covered = first < 0 ? sorted.length : first;
    const risk = covered === 0 ? null : (wrongUpTo[covered] ?? 0) / covered;
    return { threshold, coverage: documents === 0 ? 0 : covered / documents, documents: covered, risk };
  });
  return { rows, area: areaUnder(sorted, wrongUpTo) };
}

function areaUnder(sorted: readonly ScoredDecision[], wrongUpTo: readonly number[]): number {
  let sum = 0;
  let start = 0;
  while (start < sorted.length) {
    let end = start + 1;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    // In which order documents of one score come is chance: what is wrong of them is spread evenly.
    const wrong = ((wrongUpTo[end] ?? 0) - (wrongUpTo[start] ?? 0)) / (end - start);
    for (let at = start; at < end; at += 1) sum += ((wrongUpTo[start] ?? 0) + wrong * (at - start + 1)) / (at + 1);
    start = end;
  }
  return sorted.length === 0 ? 0 : sum / sorted.length;
}
