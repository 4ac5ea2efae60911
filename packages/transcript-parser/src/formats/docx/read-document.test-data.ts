import { applyEdits } from "@colloquy/corpus-schema";
import type { SourceDocument } from "../source-format.js";
import { docxReader } from "./read-docx.js";
import { writeDocx, type DocxDraft } from "./write-docx.test-data.js";

/** Reads a document that is written for a test. */
export async function readDraft(draft: DocxDraft): Promise<SourceDocument> {
  return docxReader.read(writeDocx(draft), {});
}

/** What is read of a document: its text with the edits of its format applied. */
export function shown({ text, markup }: SourceDocument): string {
  return applyEdits(text, { start: 0, end: text.length }, markup ?? []);
}

/** The styled stretches of a document, with their text. */
export function stylesIn({ text, styles }: SourceDocument): string[] {
  return (styles ?? []).map(({ span, style }) => `${style}: ${text.slice(span.start, span.end)}`);
}

/** The pages of a document, with their text. */
export function pagesIn({ text, locations }: SourceDocument): string[] {
  return locations.flatMap((location) =>
    location.kind === "page" ? [`${location.label ?? "-"}: ${text.slice(location.span.start, location.span.end).replace(/\s+/g, " ")}`] : [],
  );
}
