import type { ParserDiagnostic } from "../../diagnostics.js";
import { Archive } from "../container/archive.js";
import { decodePart } from "../container/decode-part.js";
import { type ReadContext, type SourceDocument, type SourceReader, plainDocument } from "../source-format.js";
import { type BookChapter, type BookPackage, readBookPackage } from "./book-package.js";
import { BookText } from "./book-text.js";
import { type ClassStyles, readClassStyles } from "./class-styles.js";
import { readChapter } from "./read-chapter.js";
import { readElements } from "./read-elements.js";
import { resolvePath } from "./resolve-path.js";

/** Books have a handful. */
const MOST_SHEETS = 100;
const MEDIA_TYPE = "application/epub+zip";
const PACKAGE_TYPE = "application/oebps-package+xml";
const CHAPTER_NAME = /\.(?:xhtml|html|htm)$/i;
const CHAPTER_TYPE = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/;
/** Algorithms that only make fonts useless outside of the book (EPUB 3.3, section 4.4). */
const FONT_ALGORITHMS: ReadonlySet<string> = new Set(["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]);

/** The reader of books: the text is that of the chapters in the order of the spine. */
export const epubReader: SourceReader = {
  read: (bytes, context) => {
    const book = new BookFile(bytes, context);
    const { chapters, metadata, styleSheets } = book.package();
    const classes = book.classStyles(styleSheets);
    const text = new BookText();
    chapters.forEach((chapter, index) => {
      context.onShare?.(index / chapters.length);
      book.addChapter(chapter, classes, text);
    });
    return {
      ...plainDocument(""),
      mediaType: MEDIA_TYPE,
      ...text.finish(),
      diagnostics: book.findings(),
      ...(Object.keys(metadata).length === 0 ? {} : { known: { metadata } }),
    } satisfies SourceDocument;
  },
};

/** A book with what was found while it was read. */
class BookFile {
  readonly #archive: Archive;
  readonly #context: ReadContext;
  readonly #diagnostics: ParserDiagnostic[] = [];
  readonly #protected: ReadonlySet<string>;
  readonly #locked: string[] = [];
  readonly #missing: string[] = [];

  constructor(bytes: Uint8Array, context: ReadContext) {
    this.#archive = new Archive(bytes);
    this.#context = context;
    this.#protected = this.#protectedNames();
  }

  /** The package that the container names (EPUB 3.3, section 4.2.6.3.1); without one, all chapters that there are. */
  package(): BookPackage {
    const container = this.#text("META-INF/container.xml");
    const stated = readElements(container ?? "")
      .filter(({ element }) => element.localName === "rootfile" && (element.attribute("media-type") ?? PACKAGE_TYPE) === PACKAGE_TYPE)
      .map(({ element }) => resolvePath("", element.attribute("full-path") ?? ""));
    const name = [...stated, ...this.#names(/\.opf$/i)].find((candidate) => this.#archive.find(candidate) !== undefined);
    const xml = name === undefined ? null : this.#text(name);
    const found = name === undefined || xml === null ? null : readBookPackage(xml, name);
    if (found !== null && found.chapters.length > 0) return found;
    this.#diagnostics.push(withoutOrder());
    const chapters = this.#names(CHAPTER_NAME).map((chapter): BookChapter => ({ name: chapter, mediaType: "application/xhtml+xml", isAside: false }));
    return { chapters, metadata: found?.metadata ?? {}, styleSheets: this.#names(/\.css$/i) };
  }

  classStyles(names: readonly string[]): ClassStyles {
    return readClassStyles(names.slice(0, MOST_SHEETS).map((name) => this.#text(name) ?? ""));
  }

  addChapter({ name, mediaType, isAside }: BookChapter, classes: ClassStyles, text: BookText): void {
    if (!CHAPTER_TYPE.test(mediaType) && !CHAPTER_NAME.test(name)) return;
    if (this.#protected.has(name)) {
      this.#locked.push(name);
      return;
    }
    const xhtml = this.#text(name);
    if (xhtml === null) this.#missing.push(name);
    else text.add(name, readChapter(xhtml, isAside, classes, this.#context));
  }

  findings(): ParserDiagnostic[] {
    const { length } = this.#missing;
    return [
      ...this.#archive.diagnostics,
      ...this.#diagnostics,
      ...(this.#locked.length === 0 ? [] : [locked(this.#locked.length)]),
      ...(length === 0 ? [] : [missing(length, this.#missing[0] ?? "")]),
    ];
  }

  #names(pattern: RegExp): string[] {
    return this.#archive.entries.map(({ name }) => name).filter((name) => pattern.test(name));
  }

  /** The text of an entry; null where it cannot be read. */
  #text(name: string): string | null {
    const entry = this.#archive.find(name);
    if (entry === undefined) return null;
    const { bytes, diagnostics } = this.#archive.readEntry(entry, this.#context.signal);
    this.#diagnostics.push(...diagnostics);
    if (bytes === null) return null;
    const { xml, diagnostics: undecoded } = decodePart(name, bytes);
    this.#diagnostics.push(...undecoded);
    return xml;
  }

  /** Names of the entries that only a reading system with a licence can open (EPUB 3.3, section 4.2.6.3.2). */
  #protectedNames(): ReadonlySet<string> {
    const names = new Set<string>();
    let isFont = false;
    for (const { element } of readElements(this.#text("META-INF/encryption.xml") ?? "")) {
      if (element.localName === "EncryptionMethod") isFont = FONT_ALGORITHMS.has(element.attribute("Algorithm") ?? "");
      if (element.localName === "CipherReference" && !isFont) names.add(resolvePath("", element.attribute("URI") ?? ""));
    }
    return names;
  }
}

function withoutOrder(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: "The book does not say in which order its chapters follow: they were read in the order of the file.",
    span: null,
    hint: "Copy or download it again, and look whether the order is right.",
  };
}

function locked(count: number): ParserDiagnostic {
  return {
    code: "file-encrypted",
    severity: "error",
    message: `${count === 1 ? "A chapter" : `${count} chapters`} of the book cannot be opened without its licence (DRM).`,
    span: null,
    hint: "Ask the publisher for a copy without protection, or give the text in another form.",
  };
}

function missing(count: number, name: string): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: `${count === 1 ? `The chapter ${name} is` : `${count} chapters, ${name} among them, are`} listed in the book, but cannot be read.`,
    span: null,
    hint: "Copy or download the book again.",
  };
}
