declare global {
  var colloquyPdfLibrary: { readonly getDocument: unknown } | undefined;
}

/** Stands for pdfjs-dist in the reader: what `pdf-code.ts` has left in the global scope, where a PDF is read. */
export function getDocument(...options: readonly unknown[]): unknown {
  const library = globalThis.colloquyPdfLibrary;
  if (typeof library?.getDocument !== "function") throw new Error("The reader of PDF was not loaded.");
  return (library.getDocument as (...all: readonly unknown[]) => unknown)(...options);
}
