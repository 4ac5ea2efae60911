/** A word; in scripts without spaces, a character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])*/gu;
/** A word divided at the end of a line, which one program joins and another does not. */
const DIVIDED = /[-\u00AD\u2010\u2011]\r?\n\s*|\u00AD/gu;

/** How two texts of a document agree in their words, each counted as often as it occurs. */
export interface WordAgreement {
  readonly words: number;
  /** The share of the other text's words that ours has, from 0 to 1. */
  readonly recall: number;
  /** Words that ours lacks, the first few. */
  readonly missing: readonly string[];
  /** How many words of ours the other text lacks. */
  readonly more: number;
}

/** Compares the words of another program with ours: in form NFKC, without regard to order, case and divided words. */
export function compareWords(theirs: string, ours: string): WordAgreement {
  const [expected, found] = [countWords(theirs), countWords(ours)];
  const missing = subtract(expected, found);
  const words = [...expected.values()].reduce((sum, count) => sum + count, 0);
  return {
    words,
    recall: words === 0 ? 1 : 1 - missing.length / words,
    missing: missing.slice(0, 5),
    more: subtract(found, expected).length,
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.replace(DIVIDED, "").normalize("NFKC").toLowerCase().match(WORD) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function subtract(from: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): string[] {
  return [...from].flatMap(([word, count]) => Array.from({ length: Math.max(0, count - (counts.get(word) ?? 0)) }, () => word));
}
