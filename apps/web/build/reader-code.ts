import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script.js";

const NAME = "virtual:reader-code";
const ENTRY = fileURLToPath(new URL("../src/worker.ts", import.meta.url));

/**
 * Gives the page the code that reads documents, as one function that needs nothing from outside of itself: its text is
 * what a worker is started with, and where there are no workers the page calls it (docs/decisions/0013).
 */
export function readerCode(): Plugin {
  return {
    name: "reader-code",
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load: async (id) => (id === `\0${NAME}` ? `export function runReader(){return ${await bundleScript(ENTRY)}}` : null),
  };
}
