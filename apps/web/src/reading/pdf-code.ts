import { isStandIn } from "./stand-in-window.js";
import "pdfjs-dist/legacy/build/pdf.worker.min.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.min.mjs";

/** What the reader of PDF is built on, with its worker's code, which runs on the thread of whoever loads it. */
globalThis.colloquyPdfLibrary = { getDocument };
if (isStandIn) Reflect.deleteProperty(globalThis, "window");

/** Whether it is there. */
export const isLoaded = true;
