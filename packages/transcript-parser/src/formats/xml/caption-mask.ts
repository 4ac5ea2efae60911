import type { Span } from "@colloquy/corpus-schema";

/** No sign is longer than the longest that the reader of captions takes for a tag. */
const MAX_SIGN = 900;
const LEAST_SIGN = 3;

/**
 * Writes a document as captions are written, in a text of the same length in which all places stay: a line break is one,
 * any other sign of XML within a caption is a tag that means nothing, and `<` and `&` among words are none.
 */
export class CaptionMask {
  readonly #text: string;
  readonly #parts: string[] = [];
  #end = 0;
  /** The stretch that nobody reads and that is not written yet; it is empty for none. */
  #signStart = 0;
  #signEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** A line ends: `<br/>`. */
  lineBreak({ start, end }: Span): void {
    if (start === end) return;
    this.#write(start, end, `\n${" ".repeat(end - start - 1)}`);
  }

  /** A stretch that nobody reads. Those that touch each other are one, so that none is too short to be a tag. */
  sign({ start, end }: Span): void {
    if (start !== this.#signEnd) {
      this.#endSign();
      this.#signStart = start;
    }
    this.#signEnd = end;
  }

  /** Words. */
  words({ start, end }: Span): void {
    const words = this.#text.slice(start, end);
    if (/[<&]/.test(words)) this.#write(start, end, words.replaceAll("<", "‹").replaceAll("&", "+"));
  }

  /** A stretch that is read as if something shorter stood there. */
  readAs({ start, end }: Span, written: string): void {
    this.#write(start, start + written.length, written);
    this.sign({ start: start + written.length, end });
  }

  /** The whole text. */
  masked(): string {
    this.#endSign();
    return this.#parts.join("") + this.#text.slice(this.#end);
  }

  #endSign(): void {
    let at = this.#signStart;
    const end = this.#signEnd;
    this.#signStart = end;
    while (at < end) {
      const rest = end - at;
      const length = rest <= MAX_SIGN ? rest : rest - MAX_SIGN < LEAST_SIGN ? MAX_SIGN - LEAST_SIGN : MAX_SIGN;
      this.#put(at, at + length, length < LEAST_SIGN ? " ".repeat(length) : `<${"c".repeat(length - 2)}>`);
      at += length;
    }
  }

  #write(start: number, end: number, written: string): void {
    this.#endSign();
    this.#put(start, end, written);
  }

  #put(start: number, end: number, written: string): void {
    this.#parts.push(this.#text.slice(this.#end, start), written);
    this.#end = end;
  }
}
