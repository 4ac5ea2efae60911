import { build, defaultClientConditions } from "vite";

/** Where workspace packages are found: in their TypeScript source, so that the page needs no build of theirs. */
export const CONDITIONS = ["@colloquy/source", ...defaultClientConditions];
export const TARGET = "es2023";

const EXPORTS = "bundled";

/** A script and all that it imports as an expression that runs it and has its exports as value. */
export async function bundleScript(entry: string, alias: Readonly<Record<string, string>> = {}): Promise<string> {
  return `(()=>{${await bundleProgram(entry, {}, alias)};return ${EXPORTS}})()`;
}

/**
 * A script and all that it imports, also what it imports lazily, in one piece, as a classic script.
 *
 * @param define names that stand for JSON in it.
 * @param alias modules by which others are replaced.
 */
export async function bundleProgram(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  alias: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { ...define },
    resolve: { conditions: CONDITIONS, alias: { ...alias } },
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      lib: { entry, formats: ["iife"], name: EXPORTS },
      // Classic scripts have no address of their own.
      rolldownOptions: { output: { codeSplitting: false }, checks: { bundlerTimings: false }, transform: { define: { "import.meta": "{}" } } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((one) => ("output" in one ? one.output : [])).filter((one) => one.type === "chunk");
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error(`${entry} became ${chunks.length} scripts`);
  return chunk.code;
}
