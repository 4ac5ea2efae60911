/** Made by build/worker-code.ts from src/reading/reader-worker.ts. */
declare module "virtual:reader-code" {
  /** Makes the reader. Its text needs nothing from outside of it, so that a worker can be made of it. */
  export function runReader(): typeof import("./reader-worker.js");
}

/** Made by build/worker-code.ts from src/reading/pdf-code.ts. */
declare module "virtual:pdf-code" {
  /** Loads what reads PDF into the global scope; null in the page of one file, which goes without it. */
  export const runPdf: (() => unknown) | null;
}

declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export const getDocument: unknown;
}
