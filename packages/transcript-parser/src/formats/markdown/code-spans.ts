import { CODE, runEnd } from "./characters.js";

/** The runs of backticks of one length, in order, and how many of them lie behind. */
interface Runs {
  readonly starts: number[];
  passed: number;
}

/**
 * Finds where code spans end (CommonMark 0.31, section 6.1). All runs of backticks of a paragraph are looked up once,
 * so that a paragraph of runs without a partner takes linear time.
 */
export class CodeSpans {
  private readonly text: string;
  private runs: Map<number, Runs> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Begins another paragraph. */
  reset(): void {
    this.runs = null;
  }

  /** The end of the code span that a run opens, or that of the run where nothing closes it. */
  endOf(start: number, end: number, lines: readonly number[]): number {
    const opened = runEnd(this.text, start, end, CODE.backtick);
    this.runs ??= this.findRuns(start, lines);
    const runs = this.runs.get(opened - start);
    if (runs === undefined) return opened;
    while ((runs.starts[runs.passed] ?? Infinity) < opened) runs.passed += 1;
    const close = runs.starts[runs.passed];
    return close === undefined ? opened : close + opened - start;
  }

  private findRuns(from: number, lines: readonly number[]): Map<number, Runs> {
    const found = new Map<number, Runs>();
    for (let line = 0; line < lines.length; line += 2) {
      const end = lines[line + 1] ?? 0;
      for (let at = Math.max(from, lines[line] ?? 0); at < end; at += 1) {
        if (this.text.charCodeAt(at) !== CODE.backtick) continue;
        const stop = runEnd(this.text, at, end, CODE.backtick);
        const runs = found.get(stop - at);
        if (runs === undefined) found.set(stop - at, { starts: [at], passed: 0 });
        else runs.starts.push(at);
        at = stop;
      }
    }
    return found;
  }
}
