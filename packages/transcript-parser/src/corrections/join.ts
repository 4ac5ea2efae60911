import type { Paratext, Span } from "@colloquy/corpus-schema";
import { sortParatexts } from "../paratexts/sort-paratexts.js";
import type { CorrectionContext } from "./correction-context.js";
import { extentOf, speechHull, touches, visible, type CutText, type CutTurn, type Outcome } from "./cut-text.js";

/** Makes one turn of all that a span touches. It is the first one's; the labels of the others become furniture in it. */
export function join({ lines }: CorrectionContext, { turns, paratexts }: CutText, place: Span): Outcome {
  const { text } = lines;
  const index = turns.findIndex((turn) => touches(turn, place));
  const [first, ...others] = turns.filter((turn) => touches(turn, place));
  const last = others.at(-1);
  if (first === undefined || last === undefined) {
    const problem = first === undefined ? "no turn is there" : "one turn alone is there";
    return { problem, hint: "Give a span that touches every turn to be joined.", elsewhere: first === undefined };
  }
  const labels = others.flatMap(({ begin }) => (begin.labelSpan === null ? [] : [begin.labelSpan]));
  const furniture = visible(text, labels).map((span): Paratext => ({ kind: "furniture", span }));
  const all = sortParatexts([...paratexts, ...furniture]);
  const { start } = first.span;
  const span = speechHull(text, { start, end: extentOf(last).end }, all) ?? { start, end: start };
  const joined: CutTurn = { ...first, span, draft: null };
  return { turns: [...turns.slice(0, index), joined, ...turns.slice(index + 1 + others.length)], paratexts: all };
}
