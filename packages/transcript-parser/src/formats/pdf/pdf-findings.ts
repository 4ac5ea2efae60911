import type { ParserDiagnostic } from "../../diagnostics.js";

const MOST_NAMED = 12;

/** What may be wrong with a PDF, in words for a person. */
export const FINDINGS = {
  readerMissing: (): ParserDiagnostic => ({
    code: "reader-missing",
    severity: "error",
    message: "This is a PDF, and the package that reads PDF is not installed. Nothing of it was read.",
    span: null,
    hint: "Install it with `npm install pdfjs-dist@5`, or save the document as text or DOCX.",
  }),
  encrypted: (): ParserDiagnostic => ({
    code: "file-encrypted",
    severity: "error",
    message: "This PDF needs a password to be opened. Nothing of it was read.",
    span: null,
    hint: "Open it with its password, print it into a new PDF, and read that one.",
  }),
  unreadable: (detail: string): ParserDiagnostic => ({
    code: "file-damaged",
    severity: "error",
    message: `This PDF is damaged so much that nothing of it could be read: ${detail}.`,
    span: null,
    hint: "Download or export it again. A program that repairs PDF, such as a browser that prints it anew, may help.",
  }),
  cutOff: (): ParserDiagnostic => ({
    code: "file-damaged",
    severity: "warning",
    message: "This PDF has no end: it seems to be cut off. What could be read of it was read.",
    span: null,
    hint: "Compare the last page, and download or export the file again if something is missing.",
  }),
  damagedPages: (pages: readonly string[]): ParserDiagnostic => ({
    code: "file-damaged",
    severity: "warning",
    message: `${pagesOf(pages)} of this PDF could not be read, or not to the end.`,
    span: null,
    hint: "Download or export the file again if something is missing.",
  }),
  withoutText: (pages: readonly string[], all: number): ParserDiagnostic => ({
    code: "file-without-text",
    severity: pages.length === all ? "error" : "warning",
    message:
      pages.length === all
        ? `${all === 1 ? "The only page" : `None of the ${all} pages`} of this PDF ${all === 1 ? "has no text" : "has text"}: ${all === 1 ? "it is a picture" : "they are pictures"}, as of a scanner.`
        : `${pagesOf(pages)} of this PDF ${pages.length === 1 ? "has" : "have"} no text: ${pages.length === 1 ? "it is a picture or empty" : "they are pictures or empty"}.`,
    span: null,
    hint: "Let a program for text recognition (OCR) write the text into the PDF, and read that one.",
  }),
  unreadableFonts: (): ParserDiagnostic => ({
    code: "undecodable-bytes",
    severity: "warning",
    message: "This PDF uses a font that could not be read, so that text set in it is missing.",
    span: null,
    hint: "Export the document again with its fonts embedded; Chinese, Japanese and Korean fonts often are not. Under Node the tables of pdfjs-dist are used.",
  }),
  unnamedGlyphs: (share: number): ParserDiagnostic => ({
    code: "undecodable-bytes",
    severity: "warning",
    message: `The fonts of this PDF do not say which characters they show: ${Math.round(100 * share)} % of its letters are unreadable.`,
    span: null,
    hint: "Export the document again from its program, or let a program for text recognition (OCR) read its pages.",
  }),
  tooLarge: (what: string): ParserDiagnostic => ({
    code: "file-too-large",
    severity: "warning",
    message: `This PDF has ${what}. The rest was not read.`,
    span: null,
    hint: "Cut the document into several files, and read them one by one.",
  }),
  tooManyBytes: (limit: number): ParserDiagnostic => ({
    code: "file-too-large",
    severity: "error",
    message: `This PDF has more than ${Math.round(limit / 1_000_000)} MB. Nothing of it was read.`,
    span: null,
    hint: "Save it without pictures, or cut it into several files.",
  }),
} as const;

function pagesOf(pages: readonly string[]): string {
  if (pages.length === 1) return `Page ${pages[0] ?? ""}`;
  const named = pages.slice(0, MOST_NAMED).join(", ");
  return `Pages ${named}${pages.length > MOST_NAMED ? ` and ${pages.length - MOST_NAMED} more` : ""}`;
}
