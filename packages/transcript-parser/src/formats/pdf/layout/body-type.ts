import { isTyped } from "./join-rows.js";
import type { PageLayout } from "./page-layout.js";

/** The type that most of a document is set in. */
export interface BodyType {
  readonly size: number;
  /** Whether most of it is bold or italic: then that marks nothing. */
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Whether it is typed: then the places of words are meant, as in plain text. */
  readonly isTyped: boolean;
}

const MOST = 0.5;
const MOST_TYPED = 0.85;

/** Counts letters by size and setting. */
export function learnBodyType(pages: readonly PageLayout[]): BodyType {
  const bySize = new Map<number, number>();
  let all = 0;
  let strong = 0;
  let emphasis = 0;
  let typed = 0;
  for (const { blocks } of pages) {
    for (const line of blocks.flatMap(({ lines }) => lines)) {
      const { size, text, runs } = line;
      if (isTyped(line)) typed += text.length;
      bySize.set(size, (bySize.get(size) ?? 0) + text.length);
      all += text.length;
      for (const run of runs) {
        if (run.strong) strong += run.end - run.start;
        if (run.emphasis) emphasis += run.end - run.start;
      }
    }
  }
  const size = [...bySize].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  return { size, isStrong: strong > MOST * all, isEmphasis: emphasis > MOST * all, isTyped: typed > MOST_TYPED * all };
}
