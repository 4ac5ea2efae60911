import type { StyledSpan } from "../formats/source-format.js";
import type { Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineAt, lineSpan, type LineTable } from "../lines/split-lines.js";

const LEAST = 24;
const MOST = 300;
/** Offsets around a quotation in which its words are looked for. */
const REACH = 12_000;
/** No page has more; each costs a look around it. */
const MAX_LOOKS = 300;

/** Sentences of a text that its page repeats, set large: a paragraph apart whose words stand within another one. */
export class PullQuotes {
  readonly #lines: LineTable;
  readonly #quoted: ReadonlySet<number>;
  #looks = 0;

  constructor(lines: LineTable, styles: readonly StyledSpan[]) {
    this.#lines = lines;
    this.#quoted = new Set(styles.flatMap(({ span, style }) => (style === "quote" ? [lineAt(lines, span.start)] : [])));
  }

  /** Whether a block is one. What asks is none: a question may come back in its answer. */
  has({ first, last, span }: Block, text: string): boolean {
    if (last - first > 1 || text.length < LEAST || text.length > MOST || this.#looks >= MAX_LOOKS) return false;
    const isSet = this.#quoted.has(first) || hasFlag(this.#lines, first, LINE.strong) || hasFlag(this.#lines, first, LINE.emphasis);
    if (!isSet || /[?？؟]["”’»」』)]*$/u.test(text.slice(-8))) return false;
    this.#looks += 1;
    const words = text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]{1,6}$/u, "");
    return words.length >= LEAST && (this.#isWithin(words, span.end, span.end + REACH) || this.#isWithin(words, Math.max(0, span.start - REACH), span.start));
  }

  /** Whether words stand between two offsets, as a part of a longer line. */
  #isWithin(words: string, from: number, to: number): boolean {
    const at = this.#lines.text.slice(from, to).indexOf(words);
    if (at === -1) return false;
    const { start, end } = lineSpan(this.#lines, lineAt(this.#lines, from + at));
    return end - start > words.length + 8;
  }
}
