import type { Span } from "@colloquy/corpus-schema";
import type { FoundCitation, FoundCite } from "./found-citation.js";
import type { BracketPair, InlineSyntax, KeyMark } from "./inline-syntax.js";

/** A stretch between semicolons in brackets, with the keys directly in it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly KeyMark[];
}

/** White space with one line end at most: pandoc lets a place follow its key so. */
const GAP = /[ \t]*(?:(?:\r\n?|\n)[ \t]*)?(?=\[)/y;

/** Puts together the citations of one block: pandoc's "Citation syntax". */
class CitationParser {
  readonly #parts = new Map<number, readonly Part[] | null>();
  /** Up to where the text is part of a citation. */
  #done = 0;
  readonly #text: string;
  readonly #syntax: InlineSyntax;
  readonly #block: Span;

  constructor(text: string, syntax: InlineSyntax, block: Span) {
    this.#text = text;
    this.#syntax = syntax;
    this.#block = block;
  }

  parse(): FoundCitation[] {
    return this.#syntax.keys.flatMap((key, index) => (key.start < this.#done ? [] : [this.#citation(key, index)]));
  }

  #citation(key: KeyMark, index: number): FoundCitation {
    const pair = this.#syntax.pairs.get(key.bracket);
    const parts = pair === undefined ? null : this.#partsOf(pair, index);
    if (pair !== undefined && pair.start >= this.#done && parts?.every(({ keys }) => keys.length > 0) === true) {
      return this.#found(pair, parts.flatMap((part) => this.#cites(part)), false);
    }
    return this.#bare(key, index);
  }

  /** A key in the sentence, with the brackets after it that belong to it. */
  #bare(key: KeyMark, index: number): FoundCitation {
    GAP.lastIndex = key.end;
    const pair = GAP.test(this.#text) ? this.#syntax.pairs.get(GAP.lastIndex) : undefined;
    const parts = pair === undefined ? null : this.#partsOf(pair, index + 1);
    const [first, ...others] = parts ?? [];
    if (pair !== undefined && first !== undefined) {
      const isOwn = first.keys.length === 0;
      const further = isOwn ? others : [first, ...others];
      const cites = further.flatMap((part) => this.#cites(part));
      if (further.every(({ keys }) => keys.length > 0)) {
        const rest = isOwn ? this.#text.slice(first.start, first.end) : "";
        return this.#found({ start: key.start, end: pair.end }, [this.#cite(key, "", rest), ...cites], true);
      }
      if (cites.length === 0) {
        const rest = this.#text.slice(pair.start + 1, pair.end - 1);
        return this.#found({ start: key.start, end: pair.end }, [this.#cite(key, "", rest)], true);
      }
    }
    return this.#found(key, [this.#cite(key, "", "")], true);
  }

  #found({ start, end }: Span, cites: readonly FoundCite[], isBare: boolean): FoundCitation {
    this.#done = end;
    const isNarrative = isBare && cites[0]?.isSuppressed !== true;
    return { span: this.#spanOf(start, end), cites, isNarrative, block: this.#block };
  }

  /**
   * The parts of a pair of brackets; null where it is no plain pair, or holds other brackets with keys.
   *
   * @param index of the first key that may be in it
   */
  #partsOf(pair: BracketPair, index: number): readonly Part[] | null {
    if (pair.kind !== "plain") return null;
    const known = this.#parts.get(pair.start);
    if (known !== undefined) return known;
    const keys: KeyMark[] = [];
    let isFlat = true;
    for (let at = index; isFlat; at += 1) {
      const key = this.#syntax.keys[at];
      if (key === undefined || key.start >= pair.end) break;
      isFlat = key.bracket === pair.start;
      keys.push(key);
    }
    const parts = isFlat ? splitParts(pair, keys) : null;
    this.#parts.set(pair.start, parts);
    return parts;
  }

  #cites({ start, end, keys }: Part): FoundCite[] {
    return keys.map((key, index) => {
      const prefix = index === 0 ? this.#text.slice(start, key.start) : "";
      return this.#cite(key, prefix, this.#text.slice(key.end, keys[index + 1]?.start ?? end));
    });
  }

  #cite({ key, start, end, isSuppressed }: KeyMark, prefix: string, rest: string): FoundCite {
    return { key, span: this.#spanOf(start, end), prefix: oneLine(prefix), rest: oneLine(rest).trimEnd(), isSuppressed };
  }

  #spanOf(start: number, end: number): Span {
    return { start: this.#block.start + start, end: this.#block.start + end };
  }
}

function splitParts(pair: BracketPair, keys: readonly KeyMark[]): Part[] {
  const bounds = [pair.start, ...pair.semicolons, pair.end - 1];
  let next = 0;
  return bounds.slice(1).map((end, index) => {
    const first = next;
    while ((keys[next]?.start ?? Infinity) < end) next += 1;
    return { start: (bounds[index] ?? 0) + 1, end, keys: keys.slice(first, next) };
  });
}

/** Text on several lines, of a quotation perhaps, as one line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n][\s>]*/g, " ").trimStart();
}

/** The citations of a block of running text, in order, whether or not their keys are known. */
export function parseCitations(text: string, syntax: InlineSyntax, block: Span): FoundCitation[] {
  return new CitationParser(text, syntax, block).parse();
}
