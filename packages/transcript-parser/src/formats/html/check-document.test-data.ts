import { applyEdits, isWhiteSpace } from "@colloquy/corpus-schema";
import { expect } from "vitest";
import type { SourceDocument, SourceReader } from "../source-format.js";

/** Reads a text and checks what every reader promises: honest, sorted, disjoint edits, and styles in order. */
export function readChecked(reader: SourceReader, text: string): SourceDocument {
  const document = reader.readText?.(text, {});
  if (document === undefined) throw new Error("The reader reads no text.");
  expect(document.text).toBe(text);
  let end = 0;
  for (const { span, text: replacement, reason } of document.markup ?? []) {
    const slice = text.slice(span.start, span.end);
    if (span.start < end || span.end <= span.start || span.end > text.length) {
      throw new Error(`An edit at ${span.start} to ${span.end}, after one to ${end}, of ${text.length}.`);
    }
    if (reason === "entity" ? !/^&[#0-9A-Za-z]+;?$/.test(slice) : reason !== "markup" || !isBlank(replacement)) {
      throw new Error(`${JSON.stringify(slice)} becomes ${JSON.stringify(replacement)} as ${reason}.`);
    }
    end = span.end;
  }
  let start = 0;
  for (const { span } of document.styles ?? []) {
    if (span.start < start || span.end <= span.start || span.end > text.length) {
      throw new Error(`A style at ${span.start} to ${span.end}, after one from ${start}, of ${text.length}.`);
    }
    start = span.start;
  }
  return document;
}

/** What is read of a stretch of a document. */
export function viewOf({ text, markup }: SourceDocument, start = 0, end = text.length): string {
  const edits = (markup ?? []).filter(({ span }) => span.start >= start && span.end <= end);
  return applyEdits(text, { start, end }, edits);
}

/** The styles of a document with what is read of each. */
export function stylesOf(document: SourceDocument): string[] {
  return (document.styles ?? []).map(({ span, style }) => `${style}: ${viewOf(document, span.start, span.end)}`);
}

function isBlank(text: string): boolean {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every(isWhiteSpace);
}
