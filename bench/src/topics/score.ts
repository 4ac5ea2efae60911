/** A document's likeliest code with its chance, and the code that is right. */
export interface Guess {
  readonly code: string | null;
  readonly chance: number;
  readonly right: string;
}

export interface Score {
  readonly accuracy: number;
  readonly macroF1: number;
  /** Expected calibration error of the likeliest code, in ten bins (Guo and others 2017). */
  readonly calibrationError: number;
}

const BINS = 10;

export function scoreGuesses(guesses: readonly Guess[]): Score {
  const count = Math.max(1, guesses.length);
  const codes = new Set(guesses.flatMap(({ code, right }) => (code === null ? [right] : [code, right])));
  const f1 = [...codes].map((code) => {
    const hits = guesses.filter((guess) => guess.code === code && guess.right === code).length;
    const given = guesses.filter((guess) => guess.code === code).length;
    const wanted = guesses.filter((guess) => guess.right === code).length;
    return (2 * hits) / (given + wanted);
  });
  return {
    accuracy: guesses.filter(({ code, right }) => code === right).length / count,
    macroF1: f1.reduce((sum, value) => sum + value, 0) / Math.max(1, f1.length),
    calibrationError: calibrationErrorOf(guesses),
  };
}

function calibrationErrorOf(guesses: readonly Guess[]): number {
  const bins = Array.from({ length: BINS }, () => ({ chance: 0, right: 0 }));
  for (const { code, chance, right } of guesses) {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
    if (bin === undefined) continue;
    bin.chance += chance;
    if (code === right) bin.right += 1;
  }
  return bins.reduce((sum, { chance, right }) => sum + Math.abs(chance - right), 0) / Math.max(1, guesses.length);
}
