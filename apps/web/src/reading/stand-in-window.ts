/**
 * In a worker, that of pdfjs-dist would take its messages and answer them as soon as it is loaded. Where there is a window
 * it does not: one is there for so long.
 */
export const isStandIn = !("window" in globalThis) && Reflect.set(globalThis, "window", globalThis);
