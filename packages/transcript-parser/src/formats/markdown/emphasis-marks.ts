import { CODE, type CharacterKind } from "./characters.js";
import type { Findings } from "./findings.js";

/** A run of `*` or `_` that may begin or end emphasis. Runs are a list, linked both ways. */
export interface EmphasisMark {
  readonly code: number;
  /** Where the run began before parts of it were used. */
  readonly origin: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What is left of the run. */
  start: number;
  count: number;
  before: EmphasisMark | null;
  after: EmphasisMark | null;
}

/**
 * Pairs the marks of emphasis in one paragraph, as in CommonMark 0.31, section 6.2 and its appendix. For each kind of
 * closing mark it is remembered down to where no opening one was found, so that a paragraph of marks takes linear time.
 */
export class EmphasisMarks {
  private last: EmphasisMark | null = null;
  private readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
  }

  /** The innermost mark so far: what {@link resolve} goes down to. */
  get top(): EmphasisMark | null {
    return this.last;
  }

  /** Adds a run between two characters; one that can neither open nor close stays text. */
  push(code: number, start: number, length: number, before: CharacterKind, after: CharacterKind): void {
    const opens = after !== "space" && (after === "other" || before !== "other");
    const closes = before !== "space" && (before === "other" || after !== "other");
    // Within a word `_` is a letter: `OP_RETURN`.
    const isUnderscore = code === CODE.underscore;
    const canOpen = opens && (!isUnderscore || !closes || before === "punctuation");
    const canClose = closes && (!isUnderscore || !opens || after === "punctuation");
    if (!canOpen && !canClose) return;
    const below = this.last;
    const mark = { code, origin: start, length, canOpen, canClose, start, count: length, before: below, after: null };
    if (below !== null) below.after = mark;
    this.last = mark;
  }

  /** Pairs the innermost mark, which must be whole, with a run of the same length at an offset. */
  closeTop(offset: number): void {
    const opener = this.last;
    if (opener === null) return;
    this.found(opener.start + opener.length, offset, opener.length);
    this.remove(opener);
  }

  /** Pairs what can be paired of the marks above one, and removes them all: the rest is text. */
  resolve(bottom: EmphasisMark | null): void {
    const floors = new Map<number, number>();
    let closer = this.firstAbove(bottom);
    while (closer !== null) {
      if (!closer.canClose) {
        closer = closer.after;
        continue;
      }
      const kind: number = (closer.code << 3) | (closer.canOpen ? 4 : 0) | closer.length % 3;
      const opener = findOpener(closer, bottom, floors.get(kind) ?? -1);
      if (opener !== null) {
        closer = this.pair(opener, closer);
        continue;
      }
      floors.set(kind, closer.origin);
      const next: EmphasisMark | null = closer.after;
      if (!closer.canOpen) this.remove(closer);
      closer = next;
    }
    this.drop(bottom);
  }

  /** Removes the marks above one. */
  drop(bottom: EmphasisMark | null): void {
    this.last = bottom;
    if (bottom !== null) bottom.after = null;
  }

  private firstAbove(bottom: EmphasisMark | null): EmphasisMark | null {
    if (bottom !== null) return bottom.after;
    let first = this.last;
    while (first !== null && first.before !== null) first = first.before;
    return first;
  }

  /** Uses up two marks, or one, of both runs, and gives the next run that may close. */
  private pair(opener: EmphasisMark, closer: EmphasisMark): EmphasisMark | null {
    const size = opener.count > 1 && closer.count > 1 ? 2 : 1;
    this.found(opener.start + opener.count, closer.start, size);
    opener.count -= size;
    closer.start += size;
    closer.count -= size;
    opener.after = closer;
    closer.before = opener;
    if (opener.count === 0) this.remove(opener);
    if (closer.count > 0) return closer;
    const next = closer.after;
    this.remove(closer);
    return next;
  }

  private found(contentStart: number, contentEnd: number, size: number): void {
    this.findings.markup(contentStart - size, contentStart);
    this.findings.markup(contentEnd, contentEnd + size);
    this.findings.style(contentStart, contentEnd, size === 2 ? "strong" : "emphasis");
  }

  private remove(mark: EmphasisMark): void {
    if (mark.before !== null) mark.before.after = mark.after;
    if (mark.after === null) this.last = mark.before;
    else mark.after.before = mark.before;
  }
}

function findOpener(closer: EmphasisMark, bottom: EmphasisMark | null, floor: number): EmphasisMark | null {
  let opener = closer.before;
  while (opener !== null && opener !== bottom && opener.origin >= floor) {
    if (opener.code === closer.code && opener.canOpen && !isOdd(opener, closer)) return opener;
    opener = opener.before;
  }
  return null;
}

/** The rule of three: a run that could be on either side pairs with no run that makes their lengths a multiple of 3. */
function isOdd(opener: EmphasisMark, closer: EmphasisMark): boolean {
  const isEither = opener.canClose || closer.canOpen;
  return isEither && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0);
}
