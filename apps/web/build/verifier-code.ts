import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script.js";

const NAME = "virtual:verifier-code";
const ENTRY = fileURLToPath(new URL("../src/verify/verifier-worker.ts", import.meta.url));

/** Gives the page the code that verifies articles, for workers, as `readerCode` gives it the code that reads documents. */
export function verifierCode(): Plugin {
  return {
    name: "verifier-code",
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    load: async (id) => (id === `\0${NAME}` ? `export function runVerifier(){return ${await bundleScript(ENTRY)}}` : null),
  };
}
