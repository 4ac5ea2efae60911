import { readContentMarks, type ContentMark } from "./marked-content.js";
import { PdfObjects } from "./pdf-objects.js";
import type { PdfValue } from "./pdf-tokens.js";

/** Larger files are not searched. */
const MOST_BYTES = 100_000_000;
const NONE: ReadonlyMap<string, PdfValue> = new Map();

/** What the pages of a file say that their content reads, which pdfjs does not tell. Nothing is read before it is asked for. */
export class ActualTexts {
  readonly #bytes: Uint8Array;
  #objects: PdfObjects | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The marks of a page's content, by the number of its object; null where its content cannot be read here. */
  ofPage(number: number): readonly ContentMark[] | null {
    if (this.#bytes.length > MOST_BYTES) return null;
    const objects = (this.#objects ??= new PdfObjects(this.#bytes));
    const page = objects.dictionary(number);
    const content = page === null ? null : contentOf(objects, page.get("Contents"));
    return page === null || content === null ? null : readContentMarks(content, propertiesOf(objects, page));
  }
}

/** The streams of a page's content are one. */
function contentOf(objects: PdfObjects, contents: PdfValue | undefined): string | null {
  if (contents?.kind !== "reference") return contents?.kind === "array" ? joined(objects, contents.items) : null;
  const value = objects.resolve(contents);
  return value?.kind === "array" ? joined(objects, value.items) : objects.stream(contents.number);
}

function joined(objects: PdfObjects, items: readonly PdfValue[]): string | null {
  const parts = items.map((item) => (item.kind === "reference" ? objects.stream(item.number) : null));
  return parts.includes(null) ? null : parts.join("\n");
}

/** Lists of properties that marks name instead of writing them out. */
function propertiesOf(objects: PdfObjects, page: ReadonlyMap<string, PdfValue>): ReadonlyMap<string, PdfValue> {
  const resources = objects.resolve(page.get("Resources"));
  const named = resources?.kind === "dictionary" ? objects.resolve(resources.entries.get("Properties")) : null;
  if (named?.kind !== "dictionary") return NONE;
  return new Map([...named.entries].flatMap(([name, value]) => {
    const list = objects.resolve(value);
    return list === null ? [] : [[name, list] as const];
  }));
}
