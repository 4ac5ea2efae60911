import type { Span } from "@colloquy/corpus-schema";
import { MARK_PAIRS, type MarkPair } from "./quotation-marks.table.js";

/** Words between quotation marks in an article. */
export interface MarkedQuotation {
  /** Place of the words, without the marks. Half-open, UTF-16. */
  readonly span: Span;
  /** The same with the marks. */
  readonly outer: Span;
}

/** The quotations of a paragraph, and the opening marks that nothing closes. */
export interface MarkedQuotations {
  readonly quotations: readonly MarkedQuotation[];
  readonly unbalanced: readonly Span[];
}

const PAIRS = new Map(MARK_PAIRS.map((pair) => [pair.open, pair]));

/**
 * What stands between quotation marks in a paragraph. Only the outer of nested marks count. An opening mark without a
 * closing one is left alone, unless the next paragraph opens with one as well (`continues`): then the quotation runs
 * to the end of this one. Each character is looked at a bounded number of times.
 */
export function findMarkedQuotations(
  text: string,
  paragraph: Span,
  continues: (open: string) => boolean,
): MarkedQuotations {
  const quotations: MarkedQuotation[] = [];
  const unbalanced: Span[] = [];
  const exhausted = new Set<MarkPair>();
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const pair = PAIRS.get(text[at] ?? "");
    if (pair === undefined || !opensAt(text, at, pair)) continue;
    const close = exhausted.has(pair) ? -1 : findClose(text, at + 1, paragraph.end, pair);
    if (close !== -1) {
      quotations.push({ span: { start: at + 1, end: close }, outer: { start: at, end: close + 1 } });
      at = close;
    } else if (!pair.apostrophe && continues(pair.open)) {
      quotations.push({ span: { start: at + 1, end: paragraph.end }, outer: { start: at, end: paragraph.end } });
      break;
    } else if (!pair.apostrophe) {
      exhausted.add(pair);
      unbalanced.push({ start: at, end: at + 1 });
    }
  }
  return { quotations, unbalanced };
}

/** Whether a mark stands where a quotation begins: after a space or an opening sign, and in front of a word. */
function opensAt(text: string, at: number, pair: MarkPair): boolean {
  if (!pair.straight && !pair.apostrophe) return true;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  return /[\s([{>\u2010-\u2015“‘"'«-]/u.test(before) && /\S/u.test(after);
}

function findClose(text: string, from: number, end: number, pair: MarkPair): number {
  if (pair.apostrophe) return findCloseOrApostrophe(text, from, end, pair);
  for (let at = from; at < end; at += 1) if (pair.close.includes(text[at] ?? "")) return at;
  return -1;
}

/**
 * The closing mark among marks that may be apostrophes. One inside a word never closes. One after an `s` may be a
 * genitive (`the countries’ plans`): it closes only beside another mark, or where no other mark does.
 */
function findCloseOrApostrophe(text: string, from: number, end: number, pair: MarkPair): number {
  let genitive = -1;
  for (let at = from; at < end; at += 1) {
    const character = text[at] ?? "";
    if (character === "\n" && text[at + 1] === "\n") break;
    if (character === pair.open && opensAt(text, at, pair)) break;
    if (!pair.close.includes(character)) continue;
    const before = text[at - 1] ?? "";
    const after = text[at + 1] ?? "";
    if (/[\p{L}\p{N}]/u.test(after) || /\s/u.test(before)) continue;
    const besideMark = /[.,;:!?…]/u.test(before) || /[^\p{L}\p{N}\s]/u.test(after) || after === "";
    if (besideMark || before !== "s") return at;
    genitive = at;
  }
  return genitive;
}
