import { EDITS, SIGNED } from "./genuine-kinds.js";
import { sliceOf, wordSpan, type Piece, type QuoteCase, type SourceTurn } from "./passages.js";
import type { Random } from "../fuzz/random.js";

/** How many tries a kind has for each quotation that it shall yield. */
const TRIES = 400;

/** A passage of 3 to 60 words. */
export function choosePassage(sources: readonly SourceTurn[], random: Random, least = 3, most = 60): Passage | null {
  const source = random.pickAny(sources);
  if (source === undefined || source.pieces.length < least) return null;
  const length = least + random.below(Math.min(most, source.pieces.length) - least + 1);
  const from = random.below(source.pieces.length - length + 1);
  const span = wordSpan(source, from, from + length - 1);
  return span === null ? null : { source, from, to: from + length - 1, span, text: sliceOf(source, span) };
}

export interface Passage {
  readonly source: SourceTurn;
  /** Positions of its first and last piece. */
  readonly from: number;
  readonly to: number;
  readonly span: Piece;
  readonly text: string;
}

/** Genuine quotations, as evenly over the kinds as the corpus allows. */
export function makeGenuine(sources: readonly SourceTurn[], random: Random, count: number): QuoteCase[] {
  const cases: QuoteCase[] = [];
  const kinds = [...EDITS, ...SIGNED];
  kinds.forEach((make, at) => {
    const wanted = Math.round(((at + 1) * count) / (kinds.length + 3)) - Math.round((at * count) / (kinds.length + 3));
    for (let made = 0, tries = 0; made < wanted && tries < TRIES * wanted; tries += 1) {
      const passage = choosePassage(sources, random);
      const found = passage === null ? null : make(passage, random);
      if (found === null) continue;
      cases.push(found);
      made += 1;
    }
  });
  while (cases.length < count) {
    const passage = choosePassage(sources, random);
    if (passage === null) continue;
    const { source, span, text } = passage;
    cases.push({ kind: "verbatim", quote: text, source, span, wordings: ["exact"] });
  }
  return cases;
}
