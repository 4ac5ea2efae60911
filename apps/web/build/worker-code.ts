import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { bundleScript } from "./bundle-script.js";

/** Code of the page that runs in workers of its own. */
interface WorkerCode {
  /** Also the name of the module that gives it: `virtual:reader-code`. */
  readonly name: string;
  /** The function that makes it. */
  readonly run: string;
  /** Where it begins, from the folder of the page. */
  readonly entry: string;
}

const CODES: readonly WorkerCode[] = [
  { name: "reader-code", run: "runReader", entry: "src/reading/reader-worker.ts" },
  { name: "verifier-code", run: "runVerifier", entry: "src/verify/verifier-worker.ts" },
];

/**
 * Gives the page each code as one function that needs nothing from outside of itself: its text is what a worker is
 * started with, and where there are no workers the page calls it (docs/decisions/0013).
 */
export function workerCodes(): Plugin[] {
  return CODES.map(({ name, run, entry }): Plugin => {
    const id = `\0virtual:${name}`;
    const path = fileURLToPath(new URL(`../${entry}`, import.meta.url));
    return {
      name,
      resolveId: (source) => (source === `virtual:${name}` ? id : null),
      load: async (asked) => (asked === id ? `export function ${run}(){return ${await bundleScript(path)}}` : null),
    };
  });
}
