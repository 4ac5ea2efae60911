import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Below the packages of this workspace, so that packages that are not compiled in are found. */
const FOLDER = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));

/**
 * Compiles a script into one file as packages are compiled, without what a loader of sources adds to it: what is measured
 * is what people run. The file is gone when the process ends.
 *
 * @param external packages that stay as they are published.
 */
export function compileScript(path: string, external: readonly string[] = []): string {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(FOLDER, "script-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const outfile = join(folder, "script.mjs");
  buildSync({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@colloquy/source"],
    external: [...external],
    logLevel: "error",
  });
  return outfile;
}
