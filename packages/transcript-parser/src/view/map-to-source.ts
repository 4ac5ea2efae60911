import {
  applyEdits,
  subtractSpans,
  type Edit,
  type EditReason,
  type Evidence,
  type Metadata,
  type Paratext,
  type Source,
  type Span,
  type Turn,
} from "@colloquy/corpus-schema";
import { ViewOffsets } from "./document-view.js";

/** Turns, paratexts and evidence read from a view, put back into the source. */
export class SourceMapper {
  readonly #source: Source;
  readonly #markup: readonly Edit[];
  readonly #offsets: ViewOffsets;

  constructor(source: Source, markup: readonly Edit[]) {
    this.#source = source;
    this.#markup = markup;
    this.#offsets = new ViewOffsets(markup);
  }

  span(span: Span): Span {
    return this.#markup.length === 0 ? span : this.#offsets.spanToSource(span);
  }

  /** A span of the source as one of the text that is read. */
  toView(span: Span): Span {
    return this.#markup.length === 0 ? span : this.#offsets.spanToView(span);
  }

  /** The hull in the source, and its edits: those of the reading text and those that take the signs of the format out. */
  reading({ span: hull, edits, text }: Pick<Turn, "span" | "edits" | "text">): Pick<Turn, "span" | "edits" | "text"> {
    if (this.#markup.length === 0) return { span: hull, edits, text };
    const span = this.span(hull);
    const composed = this.#compose(span, edits);
    return { span, edits: composed, text: applyEdits(this.#source.text, span, composed) };
  }

  /** Metadata whose evidence points into the source, at the words alone: signs of the format part it. */
  metadata(metadata: Metadata): Metadata {
    if (this.#markup.length === 0) return metadata;
    const evidence = Object.entries(metadata.evidence).map(([pointer, value]): [string, Evidence] => [
      pointer,
      value.from === "text" ? { from: "text", spans: value.spans.flatMap((span) => this.#words(span)) } : value,
    ]);
    return { ...metadata, evidence: Object.fromEntries(evidence) };
  }

  #words(span: Span): Span[] {
    const hull = this.span(span);
    const signs = this.#markupIn(hull).filter(({ reason }) => reason === "markup");
    return subtractSpans(hull, signs.map((sign) => sign.span)).filter(({ start, end }) => start < end);
  }

  /** Edits of the view moved to the source, joined with the signs of the format that touch them. */
  #compose(hull: Span, edits: readonly Edit[]): Edit[] {
    const composed: Edit[] = [];
    const within = this.#markupIn(hull);
    let next = 0;
    for (const edit of edits) {
      let { start, end } = this.span(edit.span);
      let reason: EditReason = edit.reason;
      while (next < within.length && (within[next]?.span.end ?? 0) < start) composed.push(...keep(within[next++]));
      while (next < within.length && (within[next]?.span.start ?? Infinity) <= end) {
        const sign = within[next];
        if (sign?.reason === "entity" && (sign.span.end <= start || sign.span.start >= end)) {
          if (sign.span.start >= end) break;
          composed.push(sign);
        } else if (sign !== undefined) {
          start = Math.min(start, sign.span.start);
          end = Math.max(end, sign.span.end);
          reason = reason === "furniture" ? reason : "markup";
        }
        next += 1;
      }
      composed.push(...withoutHyphen(this.#source.text, { span: { start, end }, text: edit.text, reason }, edit.reason));
    }
    while (next < within.length) composed.push(...keep(within[next++]));
    return composed;
  }

  #markupIn(hull: Span): Edit[] {
    const { start } = hull;
    let low = 0;
    let high = this.#markup.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#markup[middle]?.span.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found: Edit[] = [];
    for (let index = low; index < this.#markup.length; index += 1) {
      const edit = this.#markup[index];
      if (edit === undefined || edit.span.end > hull.end) break;
      if (edit.span.start >= start) found.push(edit);
    }
    return found;
  }

  /** The signs of the format as paratext, wherever nothing else covers them. White space alone is no sign. */
  markupParatexts(others: readonly Span[]): Paratext[] {
    if (this.#markup.length === 0) return [];
    const taken = others.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
    return this.#markup
      .filter(({ reason, text }) => reason === "markup" || text.trim() === "")
      .flatMap(({ span }) => subtractSpans(span, taken))
      .filter(({ start, end }) => this.#source.text.slice(start, end).trim() !== "")
      .map((span) => ({ kind: "markup", span }));
  }
}

function keep(edit: Edit | undefined): Edit[] {
  return edit === undefined ? [] : [edit];
}

const HYPHEN_BEFORE_BREAK = /[-\u00AD\u2010](?=\s)/;
const HYPHEN_FIRST = /^(?:[-\u00AD\u2010]|&(?:shy|#0{0,4}173|#x0{0,4}ad);?)/i;

/** A hyphen before a sign that ends the line is taken out on its own: a sign of the format is no hyphen. */
function withoutHyphen(text: string, edit: Edit, reason: EditReason): Edit[] {
  if (reason !== "hyphen" || edit.reason === "hyphen") return [edit];
  const { start, end } = edit.span;
  // Signs of the format may close before it, as in `*exam*-`, and it may be written as a reference.
  const slice = text.slice(start, end);
  const found = HYPHEN_BEFORE_BREAK.exec(slice) ?? HYPHEN_FIRST.exec(slice);
  if (found === null || slice.length < 2) return [edit];
  const from = start + found.index;
  const to = from + found[0].length;
  const hyphen: Edit = { span: { start: from, end: to }, text: "", reason: found[0].startsWith("&") ? "entity" : "hyphen" };
  const before: Edit[] = from > start ? [{ ...edit, span: { start, end: from }, text: "" }] : [];
  const after: Edit[] = to < end ? [{ ...edit, span: { start: to, end } }] : [];
  return [...before, hyphen, ...after];
}
