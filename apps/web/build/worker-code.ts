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
  /** Modules by which others are replaced. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Whether the page of one file goes without it: its function is `null` there. */
  readonly isServedOnly?: boolean;
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** What reads PDF weighs more than all other readers: it is a script of its own, which the page gives to the reader. */
const PDF_ELSEWHERE = {
  "pdfjs-dist/legacy/build/pdf.worker.mjs": pathOf("src/reading/pdf-library.ts"),
  "pdfjs-dist/legacy/build/pdf.mjs": pathOf("src/reading/pdf-library.ts"),
};

const CODES: readonly WorkerCode[] = [
  { name: "reader-code", run: "runReader", entry: "src/reading/reader-worker.ts", alias: PDF_ELSEWHERE },
  { name: "pdf-code", run: "runPdf", entry: "src/reading/pdf-code.ts", isServedOnly: true },
  { name: "verifier-code", run: "runVerifier", entry: "src/verify/verifier-worker.ts" },
];

/**
 * Gives the page each code as one function that needs nothing from outside of itself: its text is what a worker is
 * started with, and where there are no workers the page calls it (docs/decisions/0013).
 */
export function workerCodes(): Plugin[] {
  return CODES.map(({ name, run, entry, alias, isServedOnly = false }): Plugin => {
    const id = `\0virtual:${name}`;
    let isLeftOut = false;
    return {
      name,
      configResolved: ({ mode }) => {
        isLeftOut = isServedOnly && mode === "single-file";
      },
      resolveId: (source) => (source === `virtual:${name}` ? id : null),
      load: async (asked) => {
        if (asked !== id) return null;
        return isLeftOut ? `export const ${run} = null` : `export function ${run}(){return ${await bundleScript(pathOf(entry), alias)}}`;
      },
    };
  });
}
