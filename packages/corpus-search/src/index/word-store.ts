/** The words of all turns, each as a number, in order: what phrases are compared in. Takes four bytes for each word. */
export interface WordStore {
  /** Adds the words of the next turn. */
  readonly add: (keys: readonly string[]) => void;
  /** The number of a word; -1 where no turn has it. */
  readonly numberOf: (key: string) => number;
  /** How often a word was added. */
  readonly countOf: (key: string) => number;
  /** The word of a number. */
  readonly keyOf: (word: number) => string;
  /** The words of a turn as numbers, in order. */
  readonly wordsOf: (turn: number) => Uint32Array;
}

/** A store without turns. */
export function createWordStore(): WordStore {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const counts: number[] = [];
  /** Where the words of each turn begin, and where those of the last end. */
  const starts = [0];
  let words = new Uint32Array(1024);
  let length = 0;
  const intern = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    keys.push(key);
    counts.push(0);
    return keys.length - 1;
  };
  return {
    add: (turnKeys) => {
      if (length + turnKeys.length > words.length) {
        const larger = new Uint32Array(Math.max(words.length * 2, length + turnKeys.length));
        larger.set(words);
        words = larger;
      }
      for (const key of turnKeys) {
        const number = intern(key);
        counts[number] = (counts[number] ?? 0) + 1;
        words[length] = number;
        length += 1;
      }
      starts.push(length);
    },
    numberOf: (key) => numbers.get(key) ?? -1,
    countOf: (key) => counts[numbers.get(key) ?? -1] ?? 0,
    keyOf: (word) => keys[word] ?? "",
    wordsOf: (turn) => words.subarray(starts[turn] ?? 0, starts[turn + 1] ?? 0),
  };
}
