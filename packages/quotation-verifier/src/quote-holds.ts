import type { QuoteVerdict, Wording } from "./verdict.js";

const FAITHFUL: ReadonlySet<Wording> = new Set(["exact", "typographic", "elided"]);

/**
 * Whether a quotation may stand: its wording is exact, typographic or elided, it is not given to somebody else than
 * the one who said it, and nothing grave was found. Three questions, each answered by itself: a high similarity makes
 * up for none of them.
 */
export function quoteHolds(verdict: Pick<QuoteVerdict, "wording" | "speaker" | "grave">): boolean {
  return FAITHFUL.has(verdict.wording) && verdict.speaker !== "other" && verdict.grave.length === 0;
}
