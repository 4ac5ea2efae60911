import { CODE_PAGE_OF_CHARSET, ENCODINGS } from "./code-pages.table.js";

const DEFAULT_ENCODING = "windows-1252";
const SYMBOL = 2;
/** Character sets of the head: of the Macintosh, of MS-DOS, of MS-DOS in western Europe. */
const HEAD_CODE_PAGES: ReadonlyMap<string, number> = new Map([
  ["mac", 10000],
  ["pc", 437],
  ["pca", 850],
]);

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

  /** Reads a control word of the head of the document; false where it is none that names a font or a code page. */
  readHead(word: string, parameter: number | null): boolean {
    const codePage = word === "ansicpg" ? parameter : HEAD_CODE_PAGES.get(word);
    if (codePage !== undefined) this.document = encodingOf(codePage ?? undefined) ?? this.document;
    else if (word === "deff") this.first = parameter ?? 0;
    return codePage !== undefined || word === "deff";
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
