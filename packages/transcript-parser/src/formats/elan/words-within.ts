import type { Location, Span } from "@colloquy/corpus-schema";
import { WordFinder } from "../speech/place-words.js";
import type { AnnotationOrder } from "./annotation-order.js";
import type { EafAnnotation, EafTier } from "./eaf-document.js";

/** What tiers repeat of an annotation. */
export interface RepeatedWords {
  /** Tiers of which all stands in what is said, in this order: its words, one by one. */
  readonly tiers: ReadonlySet<EafTier>;
  /** The words with their times, where such a tier has times of its own. */
  readonly words: readonly Location[];
}

/**
 * Finds what dependent tiers repeat of what is said.
 *
 * @param span place of the annotation in the text
 */
export function wordsWithin({ text }: EafAnnotation, span: Span, dependents: readonly EafAnnotation[], order: AnnotationOrder): RepeatedWords {
  const byTier = new Map<EafTier, EafAnnotation[]>();
  for (const annotation of dependents) {
    const list = byTier.get(annotation.tier);
    if (list === undefined) byTier.set(annotation.tier, [annotation]);
    else list.push(annotation);
  }
  const tiers = new Set<EafTier>();
  let timed: readonly Location[] = [];
  for (const [tier, annotations] of byTier) {
    const words = wordsOf(text, span, annotations, order);
    if (words === null) continue;
    tiers.add(tier);
    if (timed.length === 0) timed = words;
  }
  return { tiers, words: timed };
}

/** The words with a time of their own; null where they do not all stand in the text. */
function wordsOf(text: string, span: Span, annotations: readonly EafAnnotation[], order: AnnotationOrder): Location[] | null {
  const finder = new WordFinder(text);
  const words: Location[] = [];
  for (const annotation of annotations) {
    const found = finder.next(annotation.text);
    if (found === null) return null;
    // What refers to another annotation has the time of that.
    if (annotation.ref !== null) continue;
    const { startMs, endMs } = order.timesOf(annotation);
    if (startMs === null || !(startMs >= 0)) continue;
    const end = endMs !== null && endMs >= startMs ? { endMs } : {};
    words.push({ kind: "word", span: { start: span.start + found.start, end: span.start + found.end }, startMs, ...end });
  }
  return words;
}
