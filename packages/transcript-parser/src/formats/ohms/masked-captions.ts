import type { Edit, Span } from "@colloquy/corpus-schema";

/** A stretch of the file, and the characters that a reference stands for; null where it stands for itself. */
export interface CaptionPiece {
  readonly span: Span;
  readonly characters: string | null;
}

/** Captions within a file, in a text of the same length that has nothing else. */
export interface MaskedCaptions {
  readonly text: string;
  /** From their first to their last character. */
  readonly span: Span;
}

/**
 * Writes captions at their places in the file, with blanks for all else. A reference is written as what it stands for:
 * `>` in its first place, so that it follows what it closes, all else in its last.
 */
export function maskCaptions(text: string, pieces: readonly CaptionPiece[]): MaskedCaptions {
  const first = pieces[0]?.span.start ?? 0;
  const end = pieces.at(-1)?.span.end ?? 0;
  const parts = [first === 0 ? "" : `${" ".repeat(first - 1)}\n`];
  let at = first;
  for (const { span, characters } of pieces) {
    parts.push(" ".repeat(span.start - at));
    const length = span.end - span.start;
    if (characters === null) parts.push(text.slice(span.start, span.end));
    else parts.push(characters === ">" ? characters.padEnd(length) : characters.padStart(length));
    at = span.end;
  }
  parts.push(text.length === end ? "" : `\n${" ".repeat(text.length - end - 1)}`);
  return { text: parts.join("").slice(0, text.length), span: { start: first, end } };
}

/**
 * The edits of captions that were read from a masked text, as edits of the file. A reference becomes what it stands for,
 * unless the captions' own edits take that away, as a part of a tag: then all of it is markup, and so is what stands
 * between the pieces. `&amp;amp;` is read as `&`; other references within references are resolved once.
 *
 * @param edits sorted and disjoint
 */
export function unmaskEdits(edits: readonly Edit[], pieces: readonly CaptionPiece[]): readonly Edit[] {
  if (pieces.length < 2) return edits;
  const unmasking = new Unmasking(edits);
  let at = pieces[0]?.span.start ?? 0;
  pieces.forEach(({ span, characters }, index) => {
    if (at < span.start) unmasking.drop({ start: at, end: span.start });
    if (characters !== null) unmasking.reference(span, characters, pieces[index + 1]?.span.end ?? span.end);
    at = span.end;
  });
  return unmasking.edits();
}

class Unmasking {
  readonly #edits: Edit[];
  readonly #added: Edit[] = [];
  #next = 0;

  constructor(edits: readonly Edit[]) {
    this.#edits = [...edits];
  }

  edits(): Edit[] {
    const kept = this.#edits.filter(({ span }) => span.start < span.end);
    return [...kept, ...this.#added].sort((a, b) => a.span.start - b.span.start);
  }

  /** What no edit takes away of a span is markup. */
  drop({ start, end }: Span): void {
    let at = start;
    for (const index of this.#within({ start, end })) {
      const { span } = this.#edits[index] ?? { span: { start: end, end } };
      if (at < span.start) this.#markup(at, Math.min(end, span.start));
      at = Math.max(at, span.end);
    }
    if (at < end) this.#markup(at, end);
  }

  /** @param limit where the piece after it ends */
  reference(span: Span, characters: string, limit: number): void {
    const place = characters === ">" ? span.start : span.end - 1;
    const within = this.#within(span);
    const covering = within.map((index) => this.#edits[index]).find((edit) => edit !== undefined && edit.span.start <= place && place < edit.span.end);
    if (covering !== undefined && covering.reason !== "entity") {
      this.drop(span);
      return;
    }
    for (const index of within) this.#cut(index, span);
    this.#added.push({ span, text: characters, reason: "entity" });
    if (covering?.text === characters && covering.span.end > span.end && covering.span.end <= limit) this.#markup(span.end, covering.span.end);
  }

  /** The edits that overlap a span, by their places in the list. */
  #within({ start, end }: Span): number[] {
    while (this.#next < this.#edits.length && (this.#edits[this.#next]?.span.end ?? 0) <= start) this.#next += 1;
    const found: number[] = [];
    for (let index = this.#next; (this.#edits[index]?.span.start ?? end) < end; index += 1) found.push(index);
    return found;
  }

  /** Takes a span out of an edit; an edit of a reference goes as a whole. */
  #cut(index: number, { start, end }: Span): void {
    const edit = this.#edits[index];
    if (edit === undefined) return;
    const { span, reason } = edit;
    const isWhole = reason === "entity" || span.start >= start;
    const from = isWhole ? Math.min(span.end, Math.max(span.start, end)) : span.start;
    const to = isWhole ? (reason === "entity" ? from : span.end) : start;
    this.#edits[index] = { ...edit, span: { start: from, end: Math.max(from, to) } };
  }

  #markup(start: number, end: number): void {
    this.#added.push({ span: { start, end }, text: "", reason: "markup" });
  }
}
