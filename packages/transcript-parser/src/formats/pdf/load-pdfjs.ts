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

/**
 * The folder of the tables for Chinese, Japanese and Korean fonts that do not bring their own, where the package lies on a
 * disk that the host reads: only modules of Node say where that is. Elsewhere none is read, and nothing is fetched.
 */
export function findCharacterMaps(): string | null {
  const { resolve } = import.meta as { readonly resolve?: (specifier: string) => string };
  try {
    const manifest = resolve?.("pdfjs-dist/package.json");
    if (manifest?.startsWith("file:///") !== true) return null;
    return `${decodeURIComponent(manifest.slice("file://".length)).replace(/^\/(?=[A-Za-z]:)/, "").replace(/package\.json$/, "")}cmaps/`;
  } catch {
    return null;
  }
}
