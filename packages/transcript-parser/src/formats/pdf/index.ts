import type { SourceFormat } from "../source-format.js";
import { sniffPdf } from "./sniff-pdf.js";

/**
 * PDF (ISO 32000-2:2020), read with pdfjs-dist, which whoever reads PDF installs. Its text is put in the order of reading
 * by the places at which it is drawn (docs/decisions/0014).
 */
export const pdfFormat: SourceFormat = {
  id: "pdf",
  title: "PDF with text",
  text: "extraction",
  mediaTypes: ["application/pdf"],
  extensions: ["pdf"],
  sniff: sniffPdf,
  load: async () => (await import("./read-pdf.js")).pdfReader,
};
