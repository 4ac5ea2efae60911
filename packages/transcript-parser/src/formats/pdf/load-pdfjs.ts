import type { PdfLibrary } from "./pdfjs.js";

/** What pdfjs-dist looks for as soon as it is loaded, though it only draws with it. */
const FOR_DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;
/** What it says where that is missing. */
const COMPLAINT = /^Warning: Cannot (?:load "@napi-rs\/canvas"|access the `require`|polyfill `)/;

interface Console {
  warn: (...words: unknown[]) => void;
}

/**
 * Loads pdfjs-dist, with its worker in the same thread: that needs no address to start a worker from, and what reads here
 * often is a worker itself. Null where the package is not installed. Nothing is drawn, so that what it misses for drawing
 * is kept from it while it is loaded, and it prints nothing.
 */
export async function loadPdfjs(): Promise<PdfLibrary | null> {
  const restore = withoutDrawing();
  try {
    // The worker's code registers itself in the global scope, where the library looks for it.
    // @ts-expect-error The package has no types for its worker; nothing of it is used by name.
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfLibrary;
  } catch {
    return null;
  } finally {
    restore();
  }
}

/** Puts stand-ins where something is missing, and keeps one warning from being printed. Gives what undoes it. */
function withoutDrawing(): () => void {
  // In a worker, the library's worker would take messages for itself: where there is a window, it does not.
  const isWorker = Reflect.get(globalThis, "window") === undefined && "onmessage" in globalThis;
  const missing: string[] = FOR_DRAWING.filter((name) => Reflect.get(globalThis, name) === undefined);
  if (isWorker) missing.push("window");
  for (const name of missing) Reflect.set(globalThis, name, Object);
  const host = Reflect.get(globalThis, "console") as Console | undefined;
  const warn = host?.warn;
  const quiet = (...words: unknown[]): void => {
    if (!COMPLAINT.test(String(words[0]))) warn?.apply(host, words);
  };
  if (host !== undefined) host.warn = quiet;
  return () => {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
    if (host?.warn === quiet && warn !== undefined) host.warn = warn;
  };
}

/** The place of the library in a trace: an address of a file, or a path where code is loaded through a tool. */
const IN_TRACE = /(?:\(|at )(file:\/\/(?=\/)|(?=\/)|(?=[A-Za-z]:[\\/]))([^\n]{1,2000}[\\/]pdfjs-dist[\\/])legacy[\\/]build[\\/]/;

/**
 * The folder of the tables for Chinese, Japanese and Korean fonts that do not bring their own, where the package lies on a
 * disk that the host reads. Modules and scripts (CommonJS) have no common way to ask for it; the trace of an error that
 * the library throws names it. Elsewhere none is read, and nothing is fetched.
 */
export function findCharacterMaps(library: PdfLibrary): string | null {
  try {
    library.getDocument({ data: 1 });
    return null;
  } catch (error) {
    const [, scheme = "", folder = ""] = IN_TRACE.exec(error instanceof Error ? (error.stack ?? "") : "") ?? [];
    if (folder === "") return null;
    return `${scheme === "" ? folder : decodeURI(folder).replace(/^\/(?=[A-Za-z]:)/, "")}cmaps/`;
  }
}
