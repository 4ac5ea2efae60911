import { CODE_PAGE_OF_CHARSET, ENCODINGS } from "./code-pages.table.js";

const DEFAULT_ENCODING = "windows-1252";
const SYMBOL = 2;

/** Which encoding the bytes of each font are in ("Font Table"), and that of the document where a font says nothing. */
export class FontTable {
  /** What `\ansicpg` says, or `\mac`, `\pc`, `\pca`. */
  document = DEFAULT_ENCODING;
  /** The number of the font that text is in which names none (`\deff`). */
  first = 0;
  readonly #encodings = new Map<number, string | null>();
  readonly #symbols = new Set<number>();
  #font = 0;

  word(word: string, parameter: number | null): void {
    if (parameter === null) return;
    if (word === "f") this.#font = parameter;
    else if (word === "fcharset" && parameter === SYMBOL) this.#symbols.add(this.#font);
    else if (word === "fcharset") this.#encodings.set(this.#font, encodingOf(CODE_PAGE_OF_CHARSET.get(parameter)));
    else if (word === "cpg" && parameter !== 0) this.#encodings.set(this.#font, encodingOf(parameter));
  }

  setDocument(codePage: number | null): void {
    this.document = encodingOf(codePage ?? undefined) ?? this.document;
  }

  /** The encoding of text in a font; -1 is the one that text begins in. */
  encodingOf(font: number): string {
    return this.#encodings.get(font === -1 ? this.first : font) ?? this.document;
  }

  /** Whether the bytes of a font are signs and no letters. */
  isSymbol(font: number): boolean {
    return this.#symbols.has(font);
  }
}

function encodingOf(codePage: number | undefined): string | null {
  return codePage === undefined ? null : (ENCODINGS.get(codePage) ?? null);
}
