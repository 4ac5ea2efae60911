import type { SourceFormat } from "../source-format.js";
import { sniffDocx } from "./sniff-docx.js";

/**
 * Documents of Word and of programs that write the same: WordprocessingML (ECMA-376, 5th edition, part 1, transitional
 * and strict), with macros and as templates too, and as one XML file (Flat OPC). Macros are never looked at.
 */
export const docxFormat: SourceFormat = {
  id: "docx",
  title: "Word documents",
  text: "extraction",
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    "application/vnd.ms-word.document.macroEnabled.12",
    "application/vnd.ms-word.template.macroEnabled.12",
  ],
  extensions: ["docx", "docm", "dotx", "dotm", "xml"],
  sniff: sniffDocx,
  load: async () => (await import("./read-docx.js")).docxReader,
};
