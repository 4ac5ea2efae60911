import type { Edit, Location, Span } from "@colloquy/corpus-schema";
import type { SourceDocument, StyledSpan } from "../source-format.js";
import { areBoxesBeside } from "../paragraphs/text-boxes.js";
import type { PlacedParagraph } from "./odt-flow.js";

/**
 * The text of a document with the places of its paragraphs and how they are set: the body, then what is said at the edges
 * of pages, each once.
 */
export function writeOdtText(body: readonly PlacedParagraph[], margins: readonly PlacedParagraph[]): Pick<SourceDocument, "text" | "locations" | "styles" | "markup"> {
  const parts: string[] = [];
  const locations: Location[] = [];
  const styles: StyledSpan[] = [];
  const markup: Edit[] = [];
  const asides: Span[] = [];
  const boxesAreBeside = areBoxesBeside(body.map(({ paragraph }) => paragraph));
  let length = 0;
  const write = ({ paragraph, gap }: PlacedParagraph): void => {
    const start = length + gap.length;
    const span = { start, end: start + paragraph.text.length };
    parts.push(gap, paragraph.text);
    length = span.end;
    if (paragraph.text.trim() === "") return;
    locations.push({ kind: "paragraph", span });
    // A box at the beginning has the title.
    if (paragraph.isAside || paragraph.kind === "caption" || (paragraph.isBoxed && boxesAreBeside && start > 0)) {
      // Cells of a row are one line, which is beside the text as a whole.
      const last = asides.at(-1);
      const goesOn = last?.end === start - gap.length && !gap.includes("\n");
      if (goesOn) asides.pop();
      asides.push({ start: goesOn ? last.start : start, end: span.end });
    } else if (paragraph.kind !== "text") styles.push({ span, style: paragraph.kind === "title" ? "heading" : paragraph.kind });
    for (const mark of paragraph.marks) styles.push({ style: mark.style, span: { start: start + mark.span.start, end: start + mark.span.end } });
    for (const unread of paragraph.unread) {
      markup.push({ span: { start: start + unread.start, end: start + unread.end }, text: "", reason: "markup" });
    }
  };
  body.forEach(write);
  const seen = new Set<string>();
  for (const { paragraph } of margins) {
    if (seen.has(paragraph.text)) continue;
    seen.add(paragraph.text);
    write({ paragraph, gap: length === 0 ? "" : "\n\n" });
  }
  styles.push(...asides.map((span) => ({ span, style: "aside" as const })));
  styles.sort((a, b) => a.span.start - b.span.start);
  return { text: parts.join(""), locations, styles, ...(markup.length === 0 ? {} : { markup }) };
}
