import type { ParserDiagnostic } from "../../diagnostics.js";
import type { RtfFault } from "./rtf-content.js";

const SAID: Readonly<Record<RtfFault, { readonly message: string; readonly hint: string }>> = {
  unmarked: {
    message: "The file does not begin as RTF does, with {\\rtf.",
    hint: "Open it in the program that wrote it and save it as RTF, or leave the format to be recognised.",
  },
  unclosed: {
    message: "The file ends in the middle of the document, as if it was cut off; what is there was read.",
    hint: "Compare its end with the original, or fetch the file again.",
  },
  unopened: {
    message: "The file says before its end that the document is over; what comes after that was read too.",
    hint: "Open it in a word processor, see what is missing there, and save it again.",
  },
  "too-deep": {
    message: "The groups of the file stand in each other beyond measure; its words were read, bold type and tables may be wrong.",
    hint: "Open it in a word processor and save it again.",
  },
};

/** A finding on a file as a diagnostic. */
export function rtfFinding(fault: RtfFault): ParserDiagnostic {
  return { code: "file-damaged", severity: "warning", ...SAID[fault], span: null };
}

/** Reports a document of pictures. */
export function withoutText(): ParserDiagnostic {
  return {
    code: "file-without-text",
    severity: "warning",
    message: "The document holds pictures and no text, as if it was scanned.",
    span: null,
    hint: "Recognise the text of the pictures (OCR) first, and give that text.",
  };
}
