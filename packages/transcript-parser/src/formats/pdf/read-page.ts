import type { ActualTexts } from "./actual-text/actual-texts.js";
import { hasSpans, replaceDrawn, withoutMarks, type DrawnItem } from "./actual-text/replace-drawn.js";
import { collectPieces, type DrawnText } from "./collect-pieces.js";
import type { FontSettings } from "./font-settings.js";
import type { PagePieces } from "./layout/page-layout.js";
import type { PdfContentMark, PdfPage, PdfTextItem } from "./pdfjs.js";

/** The text of a page. */
export interface PageText extends PagePieces {
  /** How many times something is drawn. */
  readonly count: number;
  /** How many times the next thing stands on another line. */
  readonly lines: number;
  /** Whether there was more than was asked for. */
  readonly isCut: boolean;
}

/** Pages that draw more than this are not asked for the names of their fonts. */
const MOST_FOR_FONTS = 20_000;

/**
 * Reads what a page draws as text, in chunks, until there is too much.
 *
 * @throws the reason of the signal, and what the library throws for a damaged page
 */
export async function readPage(page: PdfPage, fonts: FontSettings, texts: ActualTexts, most: number, signal?: AbortSignal): Promise<PageText> {
  const marked: (PdfTextItem | PdfContentMark)[] = [];
  const vertical = new Set<string>();
  const names = new Set<string>();
  let isCut = false;
  const reader = page.streamTextContent({ includeMarkedContent: true, disableNormalization: false }).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    signal?.throwIfAborted();
    const { items: drawn = [], styles = {} } = chunk.value ?? {};
    for (const [name, style] of Object.entries(styles)) if (style.vertical === true) vertical.add(name);
    for (const item of drawn) marked.push(item);
    if (marked.length < most) continue;
    isCut = true;
    await reader.cancel(new Error("There is too much on this page."));
    break;
  }
  const items = hasSpans(marked) && !isCut ? replaceDrawn(marked, texts.ofPage(page.ref?.num ?? -1)) : withoutMarks(marked);
  for (const { str, fontName } of items) if (str.trim() !== "") names.add(fontName);
  const settings = items.length > MOST_FOR_FONTS ? new Map<string, never>() : await fonts.of(page, names);
  return { ...collectPieces(drawnTexts(items, vertical, settings)), count: items.length, lines: linesOf(items), isCut };
}

/** Of lines that run from top to bottom, too many are counted: that does no harm. */
function linesOf(items: readonly PdfTextItem[]): number {
  return items.filter(({ transform }, index) => transform[5] !== items[index - 1]?.transform[5]).length;
}

function drawnTexts(items: readonly DrawnItem[], vertical: ReadonlySet<string>, settings: Awaited<ReturnType<FontSettings["of"]>>): DrawnText[] {
  const drawn: DrawnText[] = [];
  let white: DrawnItem | null = null;
  for (const item of items) {
    if (item.str.trim() === "") {
      if (item.str !== "") white = item;
      continue;
    }
    const { strong = false, emphasis = false } = settings.get(item.fontName) ?? {};
    const isWhiteLeft = (white?.transform[4] ?? Infinity) < (item.transform[4] ?? 0);
    drawn.push({ item, isVertical: vertical.has(item.fontName), isSpaced: white !== null, isWhiteLeft, strong, emphasis });
    white = null;
  }
  return drawn;
}
