import { PdfTokens, type PdfValue } from "./pdf-tokens.js";

/** The beginning of marked content (ISO 32000-2, section 14.6). */
export interface ContentMark {
  readonly tag: string;
  /** What the file says that the content reads (section 14.9.4, "Replacement text"); null where it says nothing. */
  readonly actualText: string | null;
}

/** An operator has no more operands than these. */
const MOST_OPERANDS = 40;
const INLINE_IMAGE_END = /[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ()<>[\]{}/%])/g;

/** The marks of a content stream, in their order. Linear. */
export function readContentMarks(content: string, properties: ReadonlyMap<string, PdfValue>): ContentMark[] {
  const tokens = new PdfTokens(content);
  const marks: ContentMark[] = [];
  let operands: PdfValue[] = [];
  for (let token = tokens.next(); token !== null; token = tokens.next()) {
    if (token.kind !== "operator") {
      if (operands.length < MOST_OPERANDS) operands.push(token);
      continue;
    }
    if (token.text === "BMC" || token.text === "BDC") marks.push(markOf(operands, properties));
    if (token.text === "ID") {
      INLINE_IMAGE_END.lastIndex = tokens.at;
      if (INLINE_IMAGE_END.exec(content) === null) break;
      tokens.skipTo(INLINE_IMAGE_END.lastIndex);
    }
    operands = [];
  }
  return marks;
}

function markOf([tag, given]: readonly PdfValue[], properties: ReadonlyMap<string, PdfValue>): ContentMark {
  const stated = given?.kind === "name" ? properties.get(given.text) : given;
  const text = stated?.kind === "dictionary" ? stated.entries.get("ActualText") : undefined;
  return { tag: tag?.kind === "name" ? tag.text : "", actualText: text?.kind === "string" ? textString(text.text) : null };
}

/** A text string (section 7.9.2.2): UTF-16 or UTF-8 with a mark; without one PDFDocEncoding, of which only what Latin-1 has too is read. */
function textString(bytes: string): string | null {
  const [, encoding] = TEXT_MARKS.find(([mark]) => bytes.startsWith(mark)) ?? [];
  if (encoding !== undefined) return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
  return /^[\t\n\r -~\u00A1-\u00FF]*$/.test(bytes) ? bytes : null;
}

const TEXT_MARKS: readonly (readonly [mark: string, encoding: string])[] = [
  ["\u00FE\u00FF", "utf-16be"],
  ["\u00FF\u00FE", "utf-16le"],
  ["\u00EF\u00BB\u00BF", "utf-8"],
];
