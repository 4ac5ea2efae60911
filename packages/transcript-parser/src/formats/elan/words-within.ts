import type { Location, Span } from "@colloquy/corpus-schema";
import { WordFinder } from "../speech/place-words.js";
import type { AnnotationOrder } from "./annotation-order.js";
import type { EafAnnotation, EafTier } from "./eaf-document.js";

/** Words of what is said, and the tier that gives them; null for none. */
export interface TimedWords {
  readonly tier: EafTier | null;
  readonly words: readonly Location[];
}

/**
 * The words of what is said with their times, where a dependent tier with times of its own has them one by one: all of
 * its annotations stand in the text in this order.
 *
 * @param span place of the annotation in the text
 */
export function wordsWithin({ text }: EafAnnotation, span: Span, dependents: readonly EafAnnotation[], order: AnnotationOrder): TimedWords {
  const byTier = new Map<EafTier, EafAnnotation[]>();
  for (const annotation of dependents) {
    if (annotation.ref !== null) continue;
    const list = byTier.get(annotation.tier);
    if (list === undefined) byTier.set(annotation.tier, [annotation]);
    else list.push(annotation);
  }
  for (const [tier, annotations] of byTier) {
    const words = wordsOf(text, span, annotations, order);
    if (words !== null && words.length > 0) return { tier, words };
  }
  return { tier: null, words: [] };
}

function wordsOf(text: string, span: Span, annotations: readonly EafAnnotation[], order: AnnotationOrder): Location[] | null {
  const finder = new WordFinder(text);
  const words: Location[] = [];
  for (const annotation of annotations) {
    const found = finder.next(annotation.text);
    if (found === null) return null;
    const { startMs, endMs } = order.timesOf(annotation);
    if (startMs === null || !(startMs >= 0)) continue;
    const end = endMs !== null && endMs >= startMs ? { endMs } : {};
    words.push({ kind: "word", span: { start: span.start + found.start, end: span.start + found.end }, startMs, ...end });
  }
  return words;
}
